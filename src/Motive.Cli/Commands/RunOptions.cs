using System.CommandLine;
using Motive.Cli.Watching;

namespace Motive.Cli.Commands;

/// <summary>What a run may be asked for on the command line, by whichever command makes it.</summary>
internal sealed class RunOptions
{
    public Option<ulong?> Seed { get; } = new("--seed") { Description = "Which of the many ways it goes. The same number gives the same story.", HelpName = "N" };

    public Option<string[]> Set { get; } = Phrases("--set", "FACT = VALUE", "Change a fact of the first moment.");

    public Option<string[]> Believe { get; } = Phrases("--believe", "NAME: FACT = VALUE", "Change what somebody believes at the first moment.");

    public Option<string[]> Forbid { get; } = Phrases("--forbid", "ACTION(args or _)", "Acts that shall not happen.");

    public Option<int[]> At { get; } = new("--at") { Description = "The number of the event that the next --do makes.", HelpName = "N" };

    public Option<string[]> Do { get; } = Phrases("--do", "ACTION(args)", "An act that shall happen as event --at, whoever has a reason or not. Where it is not possible then, the run goes on without it and the exit code is 1.");

    public Option<bool> Free { get; } = new("--free") { Description = "No drama manager: the characters alone decide." };

    public Option<string[]> Think { get; } = ThinkOption();

    private readonly Option<int> events = EventLimit.Create();

    private Option[] All => [Seed, Set, Believe, Forbid, At, Do, Think, Free];

    public static Option<string[]> ThinkOption() =>
        Phrases("--think", "LIMIT N", "How far characters think, in place of what the story says: plan 7 (acts), minds 2, states 300, plans 10.");

    public void AddTo(Command command)
    {
        foreach (Option option in All)
            command.Options.Add(option);
        command.Options.Add(events);
    }

    /// <summary>How much may happen. It is no part of a run: what comes about is the same however long one looks on.</summary>
    /// <exception cref="CommandFailure">It is less than 1.</exception>
    public int MostEvents(ParseResult parsed) => EventLimit.In(parsed, events);

    /// <param name="spare">How many of --at are about something else; they come last.</param>
    /// <param name="otherwise">The seed where none is given.</param>
    public RunRequest Read(ParseResult parsed, int spare = 0, ulong otherwise = 1) => new()
    {
        Seed = parsed.GetValue(Seed) ?? otherwise,
        Free = parsed.GetValue(Free),
        Set = [.. parsed.GetValue(Set) ?? []],
        Believe = [.. parsed.GetValue(Believe) ?? []],
        Forbid = [.. parsed.GetValue(Forbid) ?? []],
        Thinking = [.. parsed.GetValue(Think) ?? []],
        Forced = [.. Pairs((parsed.GetValue(At) ?? []).SkipLast(spare).ToArray(), parsed.GetValue(Do) ?? [])],
    };

    /// <summary>The run of a save is asked for with the options that it was begun with, or with none.</summary>
    public void Confirm(ParseResult parsed, string file, RunRequest saved, int spare = 0)
    {
        RunRequest none = new() { Player = saved.Player, Players = saved.Players, Seed = saved.Seed };
        RunRequest asked = Read(parsed, spare) with { Player = saved.Player, Players = saved.Players };
        if (parsed.GetResult(Seed) is null)
            asked = asked with { Seed = saved.Seed };
        if (!asked.SaysTheSameAs(none) && !asked.SaysTheSameAs(saved))
            throw new CommandFailure($"the save {file} was begun with other options. Leave {string.Join(", ", All.SkipLast(1).Select(option => option.Name))} and {All[^1].Name} away.");
    }

    private static IEnumerable<ForcedAct> Pairs(int[] numbers, string[] acts) => numbers.Length == acts.Length
        ? numbers.Zip(acts, (at, act) => new ForcedAct(at, act))
        : throw new CommandFailure($"there are {numbers.Length} --at and {acts.Length} --do; each --at N goes with one --do \"ACTION(args)\".");

    private static Option<string[]> Phrases(string name, string help, string description) =>
        new(name) { Description = description, HelpName = help };
}
