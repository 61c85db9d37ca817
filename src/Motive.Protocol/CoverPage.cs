using System.Collections.Immutable;
using System.Net;
using System.Text;
using Motive.Outlines;

namespace Motive.Protocol;

/// <summary>The first page with the story's title and opening words in it, so that they can be read before anything else has come.</summary>
public static class CoverPage
{
    private const string Title = "<title>Motive</title>";
    private const string Page = "<div id=\"page\"></div>";

    /// <summary>The page that has its engine in the server that it comes from: it says so to itself.</summary>
    /// <param name="page">The page as it was built.</param>
    /// <param name="story">Of which its title and opening words are shown.</param>
    /// <exception cref="RequestException">It is another page.</exception>
    public static string WriteServed(string page, StoryOutline story) => WriteServed(Write(page, story, null));

    /// <summary>The page on which stories are written, where it has its engine in the server.</summary>
    /// <param name="page">The page as it was built.</param>
    public static string WriteServed(string page) =>
        (page ?? throw new ArgumentNullException(nameof(page))).Replace("</title>", "</title>\n    <meta name=\"motive-server\" content=\"talk\">", StringComparison.Ordinal);

    /// <summary>The page that is published: it has the story's opening in it, for its program to show before the engine has come.</summary>
    /// <param name="page">The page as it was built.</param>
    /// <param name="story">What stands on its title page.</param>
    /// <param name="opening">How it begins.</param>
    /// <exception cref="RequestException">It is another page.</exception>
    public static string WritePublished(string page, StoryOutline story, Opening opening) => Write(page, story, opening ?? throw new ArgumentNullException(nameof(opening)));

    /// <summary>JSON that no browser takes for the end of the element that it stands in.</summary>
    public static string InScript(string json) => (json ?? throw new ArgumentNullException(nameof(json))).Replace("<", "\\u003c", StringComparison.Ordinal);

    private static string Write(string page, StoryOutline story, Opening? stored)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(story);
        if (!page.Contains(Title, StringComparison.Ordinal) || !page.Contains(Page, StringComparison.Ordinal))
            throw new RequestException("The page that was built is another than this program expects. Build the page and the program again.");
        ImmutableArray<string> opening = story.TitlePage.Opening;
        string description = opening.IsEmpty ? "" : $"\n    <meta name=\"description\" content=\"{Html(opening[0])}\">";
        StringBuilder cover = new($"<main><article class=\"start\"><h1>{Html(story.Title)}</h1>");
        if (story.Author is string author)
            cover.Append($"<p class=\"by\">{Html(author)}</p>");
        foreach (string paragraph in opening)
            cover.Append($"<p>{Html(paragraph)}</p>");
        if (stored?.FirstWords is string words)
            cover.Append($"<div class=\"first-words text\">{string.Concat(words.Split("\n\n").Select(paragraph => $"<p dir=\"auto\">{Html(paragraph)}</p>"))}</div>");
        cover.Append("<p class=\"thinking\" role=\"status\">Opening the book …</p></article></main>");
        return page.Replace("<html lang=\"en\">", $"<html lang=\"{Html(story.Language)}\">", StringComparison.Ordinal)
            .Replace(Title, $"<title>{Html(story.Title)}</title>{description}", StringComparison.Ordinal)
            .Replace(Page, $"<div id=\"page\">{cover}</div>{(stored is null ? "" : $"\n    <script id=\"opening\" type=\"application/json\">{InScript(stored.Write())}</script>")}", StringComparison.Ordinal);
    }

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
