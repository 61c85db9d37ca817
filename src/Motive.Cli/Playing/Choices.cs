using System.Collections.Immutable;
using Motive.Cli.Pages;

namespace Motive.Cli.Playing;

/// <summary>
/// What can be chosen at a prompt. The first page has what is foremost, one line that opens the places to go to, and one that opens whom one can leave with; the rest is shown when it is asked for. What has been shown keeps its number
/// until something is decided.
/// </summary>
internal sealed class Choices(Terminal terminal, Book book, StoryRun run)
{
    private readonly List<ShownChoice> shown = [];
    private readonly ChoiceLine line = new(terminal, book);
    private OptionGroup? opened;

    /// <summary>What was on offer when the page was last shown.</summary>
    public ImmutableArray<PlayerOption> Options { get; private set; } = run.Options;

    /// <summary>What the player has been shown under that number since the last decision; null for what nobody can have meant.</summary>
    public ShownChoice? At(int number) => number >= 1 && number <= shown.Count ? shown[number - 1] : null;

    /// <summary>The option under that number; of a group the first, which there is most reason for.</summary>
    public PlayerOption? Meant(int number) => At(number) is ShownChoice choice ? choice.Option ?? Members(choice.Group).FirstOrDefault() : null;

    public int LargestNumber => shown.Count;

    /// <summary>Null in a conversation: somebody waits for words, and one cannot just wait.</summary>
    public PlayerOption? Waiting => Options.FirstOrDefault(option => option.Kind == OptionKind.Wait);

    public bool MayWait => Waiting is not null;

    /// <summary>Something can be done that has not been shown.</summary>
    public bool HasMore => Options.Any(option => option != Waiting && !IsShown(option));

    public void Show()
    {
        shown.Clear();
        opened = null;
        Options = run.Options;
        book.Blank();
        if (run.NoReason is string none)
            book.Remark(none, Lettering.Dim);
        foreach (PlayerOption option in Options.Where(option => option is { Foremost: true, Group: OptionGroup.Here } && option != Waiting))
            Item(new ShownChoice(option));
        ShowGroup(OptionGroup.Go);
        ShowGroup(OptionGroup.LeaveWith);
        if (Waiting is PlayerOption wait)
            line.Write("0", wait.Label, wait.Reason);
        string[] more = [.. More()];
        if (more.Length > 0)
            book.Entry("     ", $"more: {string.Join("; ", more)}", Lettering.Dim);
    }

    /// <summary>The members of a group, those with a motive first, then the nearest.</summary>
    public void Open(OptionGroup group)
    {
        opened = group;
        book.Blank();
        foreach (PlayerOption option in Members(group))
            Item(new ShownChoice(option));
    }

    /// <summary>What a number decides: its option. The line of a group opens it, and when it is open already decides what the line names.</summary>
    public PlayerOption? Decided(ShownChoice choice)
    {
        if (choice.Option is null && opened == choice.Group && choice.Named is PlayerOption named)
            return named;
        if (choice.Option is null)
            Open(choice.Group);
        return choice.Option;
    }

    /// <summary>Everything that is not on the first page; with words, all in which they are.</summary>
    public void ShowMore(string filter)
    {
        book.Blank();
        PlayerOption[] found = [.. Options.Where(option => option != Waiting && (filter.Length == 0 ? !IsOnFirstPage(option) : option.Label.Contains(filter, StringComparison.OrdinalIgnoreCase)))];
        Section(null, found.Where(option => option is { OutOfCharacter: false, Hurts.IsEmpty: true }));
        Section("it would hurt somebody who is dear to you:", found.Where(option => !option.Hurts.IsEmpty));
        Section("out of character:", found.Where(option => option is { OutOfCharacter: true, Hurts.IsEmpty: true }));
        if (found.Length == 0)
            book.Remark(filter.Length == 0 ? "There is nothing more to do here." : $"Nothing has \"{filter}\" in it. `more` alone shows everything.");
    }

    /// <summary>What words mean: all options that are called so; else all on the pages shown that have these words in them; else all others but those that would hurt somebody.</summary>
    public PlayerOption[] Called(string words)
    {
        PlayerOption[] exactly = [.. Options.Where(option => ChoiceWords.AreSame(option.Label, words))];
        if (exactly.Length > 0)
            return exactly;
        PlayerOption[] near = [.. Options.Where(option => IsShown(option) && ChoiceWords.AreIn(option.Label, words))];
        return near.Length > 0 ? near : [.. Options.Where(option => option is { OutOfCharacter: false, Hurts.IsEmpty: true } && option != Waiting && ChoiceWords.AreIn(option.Label, words))];
    }

    /// <summary>What a word behind <c>go</c> or <c>leave</c> means.</summary>
    public PlayerOption[] Called(OptionGroup group, string words) => [.. Members(group).Where(option => ChoiceWords.AreIn(option.Label, words))];

    public PlayerOption[] Members(OptionGroup group) =>
    [
        .. Options.Where(option => option.Group == group && option.Hurts.IsEmpty)
            .OrderBy(option => option.Reason is null || option.Undoes).ThenBy(option => option.Minutes ?? 0).DistinctBy(option => option.Label),
    ];

    private bool IsShown(PlayerOption option) => shown.Exists(choice => choice.Option == option);

    private bool IsOnFirstPage(PlayerOption option) => option.Group == OptionGroup.Here
        ? option.Foremost
        : Members(option.Group) is PlayerOption[] members && members.Contains(option) && (members.Length > 1 || !option.Undoes);

    private IEnumerable<string> More()
    {
        PlayerOption[] behind = [.. Options.Where(option => option != Waiting && !IsOnFirstPage(option))];
        int others = behind.Count(option => option is { OutOfCharacter: false, Hurts.IsEmpty: true });
        int hurtful = behind.Count(option => !option.Hurts.IsEmpty);
        int strange = behind.Length - others - hurtful;
        if (others > 0)
            yield return others == 1 ? "1 other thing" : $"{others} other things";
        if (hurtful > 0)
            yield return $"{hurtful} that would hurt somebody dear to you";
        if (strange > 0)
            yield return $"{strange} out of character";
    }

    /// <summary>A group of one is that one; of several, one line with the first of those that there is a motive for.</summary>
    private void ShowGroup(OptionGroup group)
    {
        PlayerOption[] members = Members(group);
        if (members is [PlayerOption only])
        {
            if (!only.Undoes)
                Item(new ShownChoice(only));
        }
        else if (members.Length > 1)
        {
            Item(new ShownChoice(group, group == OptionGroup.Go ? "Go \u2026" : "Leave with \u2026", members));
        }
    }

    private void Section(string? heading, IEnumerable<PlayerOption> options)
    {
        PlayerOption[] listed = [.. options];
        if (heading is not null && listed.Length > 0)
            book.Line($"     {heading}", Lettering.Dim);
        foreach (PlayerOption option in listed)
            Item(new ShownChoice(option));
    }

    private void Item(ShownChoice choice)
    {
        int number = shown.FindIndex(other => other.Option is not null && other.Option == choice.Option) + 1;
        if (number == 0)
        {
            shown.Add(choice);
            number = shown.Count;
        }

        line.Write($"{number}", choice.Label, choice.Remark);
    }
}
