using Motive.Outlines;


namespace Motive.Cli.Pages;

/// <summary>Sets a story like a book: what is in it, its title, chapters, paragraphs, soft breaks between scenes.</summary>
internal sealed class Book(Terminal terminal)
{
    private bool begun;

    /// <summary>The title that stands above what is shown next, where nothing of the story has been shown since.</summary>
    private string? above;

    /// <summary>All that a story says of itself, for whoever watches it and cannot ask.</summary>
    public void Title(StoryOutline story)
    {
        Heading(story);
        Front(story);
        terminal.Output.Flush();
    }

    public void Heading(StoryOutline story)
    {
        Blank();
        Centred(story.Title, Lettering.Bold);
        above = story.Title;
        if (story.Author is string author)
            Centred($"by {author}", Lettering.Italic);
    }

    public void Show(IEnumerable<StoryPassage> passages)
    {
        foreach (StoryPassage passage in passages)
            Show(passage);
        terminal.Output.Flush();
    }

    /// <summary>A paragraph of the program's own, apart from the story's.</summary>
    public void ShowNotice(string text)
    {
        Blank();
        foreach (string paragraph in Paragraphs(text))
            Set(paragraph, Lettering.Plain, 0);
    }

    /// <summary>A few words in between, in as many lines as they need.</summary>
    public void Remark(string text, Lettering lettering = Lettering.Plain) => Set(text, lettering, 0);

    /// <summary>A line of a list: what it begins with, and beside that as many lines as its text needs.</summary>
    public void Entry(string start, string text, Lettering lettering = Lettering.Plain)
    {
        foreach (string line in Wrapping.Wrap(text, terminal.Width - start.Length).DefaultIfEmpty(""))
        {
            Line(start + line, lettering);
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

    public void Line(string text, Lettering lettering = Lettering.Plain, string indent = "")
    {
        begun = true;
        terminal.Write(indent + text, lettering);
        terminal.Output.WriteLine();
    }

    private void Front(StoryOutline story)
    {
        foreach (string text in new[] { story.Blurb, story.About }.OfType<string>())
            ShowNotice(text);
        if (story.Rating is null && story.Notes.IsEmpty)
            return;
        Blank();
        if (story.Rating is string rating)
            Set($"Rated for: {rating}.", Lettering.Italic, 0);
        if (story.Notes.IsEmpty)
            return;
        Set($"In this story: {string.Join("; ", story.Notes)}.", Lettering.Italic, 2);
    }

    /// <summary>A first chapter that is called as the story is has its heading above it already.</summary>
    private void Show(StoryPassage passage)
    {
        bool headed = passage.Text == above;
        above = null;
        switch (passage.Kind)
        {
            case "heading":
                Blank();
                if (headed)
                    break;
                Blank();
                Centred(passage.Text, Lettering.Bold);
                break;
            case "break":
                Blank();
                Centred("*", Lettering.Plain);
                break;
            case "transition":
                Prose(passage.Text, Lettering.Italic);
                break;
            default:
                Prose(passage.Text, Lettering.Plain);
                break;
        }
    }

    private void Prose(string text, Lettering lettering)
    {
        foreach (string paragraph in Paragraphs(text))
        {
            Blank();
            Set(paragraph, lettering, 0);
        }
    }

    private void Set(string paragraph, Lettering lettering, int hanging)
    {
        foreach (string line in Wrapping.Wrap(paragraph, terminal.Width, hanging))
            Line(line, lettering);
    }

    private void Centred(string text, Lettering lettering)
    {
        foreach (string line in Wrapping.Wrap(text, terminal.Width))
            Line(line, lettering, new string(' ', Math.Max(0, (terminal.Width - ShellText.Columns(line)) / 2)));
    }

    private static IEnumerable<string> Paragraphs(string text) =>
        text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
