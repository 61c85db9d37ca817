using Motive.Telling;
using Motive.World;
using Spectre.Console;

namespace Motive.Cli.Pages;

/// <summary>Sets a story like a book: what is in it, its title, chapters, paragraphs, soft breaks between scenes.</summary>
internal sealed class Book(Terminal terminal)
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Italic = new(decoration: Decoration.Italic);

    private bool begun;

    public void Title(Story story)
    {
        Blank();
        Centred(story.Title, Bold);
        if (story.Author is string author)
            Centred($"by {author}", Italic);
        Front(story);
        terminal.Output.Flush();
    }

    public void Show(IEnumerable<ToldPassage> passages)
    {
        foreach (ToldPassage passage in passages)
            Show(passage);
        terminal.Output.Flush();
    }

    /// <summary>A paragraph of the program's own, apart from the story's.</summary>
    public void Say(string text)
    {
        Blank();
        foreach (string paragraph in Paragraphs(text))
            Set(paragraph, Style.Plain, 0);
    }

    /// <summary>A few words in between, in as many lines as they need.</summary>
    public void Remark(string text, Style? style = null) => Set(text, style ?? Style.Plain, 0);

    /// <summary>A line of a list: what it begins with, and beside that as many lines as its text needs.</summary>
    public void Entry(string start, string text, Style? style = null)
    {
        foreach (string line in Wrapping.Wrap(text, terminal.Width - start.Length))
        {
            Line(start + line, style);
            start = new string(' ', start.Length);
        }
    }

    /// <summary>A blank line, except at the very top.</summary>
    public void Blank()
    {
        if (begun)
            terminal.Output.WriteLine();
        begun = true;
    }

    public void Line(string text, Style? style = null, string indent = "")
    {
        begun = true;
        terminal.Ansi.Write(new Text(indent + text + "\n", style ?? Style.Plain));
    }

    private void Front(Story story)
    {
        if (story.About is string about)
            Say(about);
        if (story.Rating is null && story.Notes.IsEmpty)
            return;
        Blank();
        if (story.Rating is string rating)
            Set($"Rated for: {rating}.", Italic, 0);
        if (story.Notes.IsEmpty)
            return;
        Set($"In this story: {string.Join("; ", story.Notes.Select(Described))}.", Italic, 2);
    }

    private static string Described(ContentNote note) => note.Degree == NoteDegree.Mention ? $"{note.Text} (mentioned)" : note.Text;

    private void Show(ToldPassage passage)
    {
        switch (passage.Kind)
        {
            case PassageKind.Heading:
                Blank();
                Blank();
                Centred(passage.Text, Bold);
                break;
            case PassageKind.SceneBreak:
                Blank();
                Centred("*", Style.Plain);
                break;
            case PassageKind.Transition:
                Prose(passage.Text, Italic);
                break;
            default:
                Prose(passage.Text, Style.Plain);
                break;
        }

    }

    private void Prose(string text, Style style)
    {
        foreach (string paragraph in Paragraphs(text))
        {
            Blank();
            Set(paragraph, style, 0);
        }
    }

    private void Set(string paragraph, Style style, int hanging)
    {
        foreach (string line in Wrapping.Wrap(paragraph, terminal.Width, hanging))
            Line(line, style);
    }

    private void Centred(string text, Style style)
    {
        foreach (string line in Wrapping.Wrap(text, terminal.Width))
            Line(line, style, new string(' ', Math.Max(0, (terminal.Width - Wrapping.Columns(line)) / 2)));
    }

    private static IEnumerable<string> Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
