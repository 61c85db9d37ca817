using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Outlines;

namespace Motive.Cli.Playing;

/// <summary>Whom to play: those through whose eyes the first chapter may be told, or nobody.</summary>
internal sealed class Casting(Book book, Prompt prompt, Cover cover)
{
    /// <summary>The name of the chosen character; null to watch.</summary>
    public string? Chosen { get; private set; }

    /// <summary>The input ended before anything was chosen.</summary>
    public bool Ended { get; private set; }

    public Casting Ask(LoadedStory story)
    {
        ImmutableArray<TitleRole> offered = story.Outline.TitlePage.Roles;
        Show(offered);
        while (!Ended)
        {
            string? line = prompt.Ask();
            if (line is null or "quit" or "q")
                Ended = true;
            else if (line.Equals("notes", StringComparison.OrdinalIgnoreCase))
                cover.ShowNotes();
            else if (Understood(story, offered, line))
                break;
        }

        return this;
    }

    private void Show(ImmutableArray<TitleRole> offered)
    {
        book.ShowNotice("Whom will you be?");
        book.Blank();
        for (int i = 0; i < offered.Length; i++)
            book.Entry($"{i + 1,3}  ", Role(offered[i]));
        book.Line("  0  Nobody: watch");
    }

    /// <summary>"Ben. In love, and about to say so. (12 minutes)"</summary>
    private static string Role(TitleRole person)
    {
        string[] more = [.. new[] { person.Length, person.Comes }.OfType<string>()];
        string length = more.Length == 0 ? "" : $" ({string.Join(", ", more)})";
        return person.Line is null ? person.Display + length : $"{person.Display}. {person.Line}{length}";
    }

    private bool Understood(LoadedStory story, ImmutableArray<TitleRole> offered, string line)
    {
        if (line is "watch" or "nobody" || ChoiceWords.Number(line) == 0)
            return true;
        if (ChoiceWords.Number(line) is int number && number >= 1 && number <= offered.Length)
        {
            Chosen = offered[number - 1].Name;
            return true;
        }

        try
        {
            Chosen = story.Character(line).Name;
            return true;
        }
        catch (RequestException)
        {
            book.Remark($"Type a number from 0 to {offered.Length}, or a name.");
            return false;
        }
    }
}
