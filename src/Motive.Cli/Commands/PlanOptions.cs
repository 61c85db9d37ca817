using System.CommandLine;
using Motive.Planning;

namespace Motive.Cli.Commands;

/// <summary>What <c>motive plan</c> may be asked for.</summary>
internal sealed class PlanOptions
{
    private static readonly PlanLimits Ordinary = new();

    public Argument<string> Problem { get; } = new("PROBLEM") { Description = "A folder with a story.story, a .story file, or a .txt problem file of the field." };

    public Option<string?> Goal { get; } = new("--goal") { Description = "The author's utility to reach. Without it: the next whole number above the beginning's.", HelpName = "N" };

    public Option<int> Author { get; } = Limit("--author-limit", Ordinary.Author, "The most acts in the author's plan.");

    public Option<int> Character { get; } = Limit("--character-limit", Ordinary.Character, "The most acts in a plan that is somebody's motive.");

    public Option<int> Belief { get; } = Limit("--belief-limit", Ordinary.Belief, "How many minds deep whole plans are made.");

    public Option<string> Redundancy { get; } = new("--redundancy")
    {
        Description = "How it is judged that acts are needless: by new motives for what is left, or by those found for the whole.",
        HelpName = "exact|replay",
        DefaultValueFactory = _ => "exact",
    };

    public Option<string?> Attempts { get; } = new("--attempts")
    {
        Description = "Whether people may try what they wrongly hold possible. Without it: in a story they may, in a problem file not.",
        HelpName = "yes|no",
    };

    public Option<long?> Nodes { get; } = new("--nodes") { Description = "Give up after expanding so many states, in all minds together.", HelpName = "N" };

    public Option<int> All { get; } = new("--all") { Description = "Up to so many different plans.", HelpName = "N", DefaultValueFactory = _ => 1 };

    public Option<string?> WhyNot { get; } = new("--why-not") { Description = "What is missing for this act to be explained?", HelpName = "ACT" };

    public Option<string[]> After { get; } = new("--after") { Description = "Ask --why-not after this act, attempt or happening; several in a row.", HelpName = "ACT" };

    public Option<string?> Verify { get; } = new("--verify") { Description = "Check the plan in this file: what this command printed, a solution file, or a row of acts.", HelpName = "FILE" };

    public Option<string> Format { get; } = new("--format") { Description = "A page, or one JSON object.", HelpName = "text|json", DefaultValueFactory = _ => "text" };

    public void AddTo(Command command)
    {
        command.Arguments.Add(Problem);
        foreach (Option option in new Option[] { Goal, Author, Character, Belief, Redundancy, Attempts, Nodes, All, WhyNot, After, Verify, Format })
            command.Options.Add(option);
    }

    public PlanLimits LimitsIn(ParseResult parsed)
    {
        string redundancy = parsed.GetValue(Redundancy)!;
        if (redundancy is not ("exact" or "replay"))
            throw new CommandFailure($"--redundancy {redundancy}: there are exact and replay.");
        string? attempts = parsed.GetValue(Attempts);
        if (attempts is not (null or "yes" or "no"))
            throw new CommandFailure($"--attempts {attempts}: there are yes and no.");
        return new PlanLimits(parsed.GetValue(Author), parsed.GetValue(Character), parsed.GetValue(Belief))
        {
            Replay = redundancy == "replay",
            Attempts = attempts is null ? null : attempts == "yes",
        };
    }

    public PlanRequest RequestIn(ParseResult parsed)
    {
        int plans = parsed.GetValue(All);
        if (plans < 1)
            throw new CommandFailure($"--all {plans}: give 1 or more.");
        return new PlanRequest { Goal = GoalIn(parsed), Plans = plans, Nodes = NodesIn(parsed) };
    }

    public PlanAmount? GoalIn(ParseResult parsed)
    {
        string? goal = parsed.GetValue(Goal);
        if (goal is null)
            return null;
        return PlanAmount.TryParse(goal, out PlanAmount amount) ? amount : throw new CommandFailure($"--goal {goal}: give a number, such as 2, 0.5 or 1/3.");
    }

    public long NodesIn(ParseResult parsed)
    {
        long nodes = parsed.GetValue(Nodes) ?? long.MaxValue;
        return nodes >= 0 ? nodes : throw new CommandFailure($"--nodes {nodes}: give 0 or more.");
    }

    /// <summary>Whether the answer shall be JSON. Checks what goes with what.</summary>
    public bool IsJson(ParseResult parsed)
    {
        string format = parsed.GetValue(Format)!;
        if (format is not ("text" or "json"))
            throw new CommandFailure($"--format {format}: there are text and json.");
        if (parsed.GetValue(WhyNot) is not null && parsed.GetValue(Verify) is not null)
            throw new CommandFailure("--why-not and --verify are two questions; ask one at a time.");
        if (parsed.GetValue(WhyNot) is null && parsed.GetValue(After) is { Length: > 0 })
            throw new CommandFailure("--after goes with --why-not \"ACT\".");
        return format == "json";
    }

    private static Option<int> Limit(string name, int ordinary, string description) =>
        new(name) { Description = description, HelpName = "N", DefaultValueFactory = _ => ordinary };
}
