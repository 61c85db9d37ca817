using System.Collections.Immutable;
using Motive.Cli.Pages;

namespace Motive.Cli.Playing;

/// <summary>The numbered list at a prompt: first what the character has a reason for, other ways to it and the rest only when asked for.</summary>
internal sealed class Choices(Terminal terminal, Book book, StoryRun run)
{
    private const int Margin = 5;

    private readonly HashSet<int> listed = [];

    public ImmutableArray<PlayerOption> Options => run.Options;

    /// <summary>What the player has been shown under that number since the last decision; null for what nobody can have meant.</summary>
    public PlayerOption? At(int number) => listed.Contains(number) ? Options[number - 1] : null;

    public int LargestNumber => listed.DefaultIfEmpty(0).Max();

    /// <summary>Null in a conversation: somebody waits for words, and one cannot just wait.</summary>
    public PlayerOption? Waiting => Options.FirstOrDefault(option => option.Kind == OptionKind.Wait);

    public bool MayWait => Waiting is not null;

    /// <summary>What a line of words chooses: all that are called so.</summary>
    public PlayerOption[] Called(string words) =>
        [.. Options.Where(option => Bare(option.Label).Equals(Bare(words), StringComparison.OrdinalIgnoreCase))];

    public void Show()
    {
        listed.Clear();
        book.Blank();
        if (run.NoReason is string none)
            book.Remark(none, Lettering.Dim);
        ShowThose(option => option.Foremost);
        if (Waiting is PlayerOption wait)
            Item("0", wait.Label, wait.Reason);
        string[] more = [.. More()];
        if (more.Length > 0)
            book.Entry("     ", $"more: {string.Join("; ", more)}", Lettering.Dim);
    }

    public void ShowMore(string filter)
    {
        bool Fits(PlayerOption option) => !option.Foremost && option.Label.Contains(filter, StringComparison.OrdinalIgnoreCase);
        book.Blank();
        bool any = ShowThose(option => Fits(option) && !option.OutOfCharacter);
        if (Options.Any(option => Fits(option) && option.OutOfCharacter))
        {
            book.Line("     out of character:", Lettering.Dim);
            any |= ShowThose(option => Fits(option) && option.OutOfCharacter);
        }

        if (!any)
            book.Remark(filter.Length == 0 ? "There is nothing more to do here." : $"Nothing more has \"{filter}\" in it. `more` alone shows everything.");
    }

    private IEnumerable<string> More()
    {
        int others = Options.Count(option => !option.Foremost && !option.OutOfCharacter);
        int strange = Options.Count(option => option.OutOfCharacter);
        if (others > 0)
            yield return others == 1 ? "1 other way" : $"{others} other ways";
        if (strange > 0)
            yield return $"{strange} other thing{(strange == 1 ? "" : "s")}, out of character";
    }

    private bool ShowThose(Func<PlayerOption, bool> wanted)
    {
        bool any = false;
        for (int i = 0; i < Options.Length; i++)
        {
            if (!wanted(Options[i]) || Options[i] == Waiting)
                continue;
            any = true;
            listed.Add(i + 1);
            Item($"{i + 1}", Options[i].Label, Options[i].Reason);
        }

        return any;
    }

    private static string Bare(string words) => words.Trim('"', '\u201C', '\u201D');

    private void Item(string number, string label, string? reason)
    {
        string text = reason is null ? label : $"{label}  ({reason})";
        string start = number.PadLeft(3) + "  ";
        int read = 0;
        foreach (string line in Wrapping.Wrap(text, terminal.Width - Margin))
        {
            read += read < text.Length && text[read] == ' ' ? 1 : 0;
            int plain = Math.Clamp(label.Length - read, 0, line.Length);
            terminal.Write(start + line[..plain], Lettering.Plain);
            book.Line(line[plain..], Lettering.Dim);
            read += line.Length;
            start = new string(' ', Margin);
        }
    }
}
