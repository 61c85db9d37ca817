using System.Collections.Immutable;
using Motive.Cli.Pages;

namespace Motive.Cli.Playing;

/// <summary>The page of choices at a prompt, with a number before each line. What has been shown keeps its number until something is decided.</summary>
internal sealed class Choices(Terminal terminal, Book book, StoryRun run)
{
    private readonly List<ChoiceLine> shown = [];
    private readonly LinePrinter printer = new(terminal, book);
    private ChoicePage page = run.ChoicePage!;
    private OptionGroup? opened;

    /// <summary>What the player has been shown under that number since the last decision; null for what nobody can have meant.</summary>
    public ChoiceLine? At(int number) => number >= 1 && number <= shown.Count ? shown[number - 1] : null;

    /// <summary>The option under that number; of a line that opens others the first, which there is most reason for.</summary>
    public PlayerOption? Meant(int number) => At(number) is ChoiceLine line ? line.Option ?? line.Members[0].Option : null;

    public int LargestNumber => shown.Count;

    /// <summary>What came of the last decision, and what another player asks.</summary>
    public ImmutableArray<string> News => page.News;

    public PlayerOption? Waiting => page.Wait?.Option;

    public bool MayWait => page.Wait is not null;

    /// <summary>Something can be done that has not been shown.</summary>
    public bool HasMore => Everything.Any(line => !IsShown(line));

    /// <summary>All that can be done but to wait, in the order of the options.</summary>
    private IEnumerable<ChoiceLine> Everything => page.Find("").SelectMany(section => section.Lines).OrderBy(line => line.Option!.Number);

    public void Show()
    {
        shown.Clear();
        opened = null;
        page = run.ChoicePage!;
        book.Blank();
        if (page.NoReason is string none)
            book.Remark(none, Lettering.Dim);
        foreach (ChoiceLine line in page.Lines)
            Item(line);
        if (page.Wait is ChoiceLine wait)
            printer.Write("0", wait.Label, wait.Remark);
        if (!page.More.IsEmpty)
            book.Entry("     ", $"more: {string.Join("; ", page.More.Select(section => section.Summary))}", Lettering.Dim);
    }

    /// <summary>Shows the members of a group.</summary>
    public void Open(OptionGroup group)
    {
        opened = group;
        book.Blank();
        foreach (ChoiceLine line in Members(group))
            Item(line);
    }

    /// <summary>What a number decides: its option. A line that opens others opens them, and when they are open already decides what it names.</summary>
    public PlayerOption? Decided(ChoiceLine line)
    {
        if (line.Option is not null)
            return line.Option;
        if (opened == line.Group && line.Named is int named)
            return line.Members.First(member => member.Option!.Number == named).Option;
        Open(line.Group);
        return null;
    }

    /// <summary>Everything that is not on the first page; with words, all in which they are.</summary>
    public void ShowMore(string words)
    {
        book.Blank();
        ImmutableArray<ChoiceSection> found = words.Length == 0 ? page.More : page.Find(words);
        foreach (ChoiceSection section in found)
        {
            if (section.Heading is string heading)
                book.Line($"     {char.ToLowerInvariant(heading[0])}{heading[1..]}:", Lettering.Dim);
            foreach (ChoiceLine line in section.Lines)
                Item(line);
        }

        if (found.IsEmpty)
            book.Remark(words.Length == 0 ? "There is nothing more to do here." : $"Nothing has \"{words}\" in it. `more` alone shows everything.");
    }

    /// <summary>What words mean: all options that are called so; else all on the pages shown that have these words in them; else all others but those that would hurt somebody.</summary>
    public PlayerOption[] Called(string words)
    {
        ChoiceLine[] all = page.Wait is ChoiceLine wait ? [.. Everything, wait] : [.. Everything];
        ChoiceLine[] called = [.. all.Where(line => ChoiceWords.AreSame(line.Label, words))];
        if (called.Length == 0)
            called = [.. all.Where(line => IsShown(line) && ChoiceWords.AreIn(line.Label, words))];
        if (called.Length == 0)
            called = [.. Everything.Where(line => line.Option is { OutOfCharacter: false, Hurts.IsEmpty: true } && ChoiceWords.AreIn(line.Label, words))];
        return [.. called.Select(line => line.Option!)];
    }

    /// <summary>What a word behind <c>go</c> or <c>leave</c> means.</summary>
    public PlayerOption[] Called(OptionGroup group, string words) => [.. Members(group).Where(line => ChoiceWords.AreIn(line.Label, words)).Select(line => line.Option!)];

    /// <summary>Whether there is anything that can be meant by <c>go</c> or <c>leave</c>.</summary>
    public bool Has(OptionGroup group) => Members(group).Length > 0;

    /// <summary>Those behind the group's line; where it has none, the way that would only take back what was done last.</summary>
    private ChoiceLine[] Members(OptionGroup group)
    {
        ChoiceLine[] first = [.. page.Lines.Where(line => line.Group == group).SelectMany(line => line.Option is null ? line.Members : [line])];
        return first.Length > 0 || group == OptionGroup.Here ? first : [.. page.More.SelectMany(section => section.Lines).Where(line => line.Group == group && line.Option!.Hurts.IsEmpty).DistinctBy(line => line.Label)];
    }

    private bool IsShown(ChoiceLine line) => line.Option is PlayerOption option && shown.Exists(other => other.Option?.Number == option.Number);

    private void Item(ChoiceLine line)
    {
        int number = line.Option is PlayerOption option ? shown.FindIndex(other => other.Option?.Number == option.Number) + 1 : 0;
        if (number == 0)
        {
            shown.Add(line);
            number = shown.Count;
        }

        printer.Write($"{number}", line.Label, line.Remark);
    }
}
