using System.Collections.Immutable;
using System.CommandLine;
using Motive.Testing;

namespace Motive.Cli.Commands;

/// <summary>The options of <c>motive check --explore</c>.</summary>
internal sealed class ExploreOptions
{
    private const long BytesInMegabyte = 1_000_000;

    private readonly Option<string?> explore = new("--explore") { Description = "Look at everything that can happen whatever NAME decides, or the first who can be played: what is reached, by which way, and what never. Behind STORY.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> reach = new("--reach") { Description = "With --explore: look for a state in which this holds as well. May be given again.", HelpName = "CONDITION" };
    private readonly Option<int> states = new("--states") { Description = "With --explore: keep at most so many states.", HelpName = "N", DefaultValueFactory = _ => ExploreLimits.OrdinaryStates };
    private readonly Option<int?> moves = new("--moves") { Description = "With --explore: go at most so many acts from the beginning.", HelpName = "N" };
    private readonly Option<int> memory = new("--memory") { Description = "With --explore: let the states take about so many megabytes.", HelpName = "N", DefaultValueFactory = _ => (int)(ExploreLimits.OrdinaryBytes / BytesInMegabyte) };

    private readonly Option<int?> minutes = new("--minutes") { Description = "With --explore: stop after so many minutes, with what was found.", HelpName = "N" };
    private readonly Option<string?> pin = new("--pin") { Description = "With --explore: write the ways to all that was reached to this file.", HelpName = "FILE" };
    private readonly Option<string?> certificate = new("--certificate") { Description = "With --explore: write to this file what shows that what is out of reach is, for another program to check.", HelpName = "FILE" };
    private readonly Option<string?> work = new("--work") { Description = "With --explore: keep what was looked at in this file, and go on from what is in it.", HelpName = "FILE" };
    private readonly Option<string?> pins = new("--pins") { Description = "Go the ways of a file that --pin has written, in the story as it is now, and explore nothing.", HelpName = "FILE" };

    private Option[] Others => [reach, states, moves, memory, minutes, pin, certificate, work];

    public void AddTo(Command command)
    {
        foreach (Option option in Others.Prepend(explore).Append(pins))
            command.Options.Add(option);
    }

    /// <returns>Null where nothing is to be explored.</returns>
    /// <exception cref="CommandFailure">What is given cannot be meant.</exception>
    public ExploreAsked? Read(ParseResult parsed)
    {
        if (parsed.GetResult(explore) is null)
            return Array.Find(Others, option => parsed.GetResult(option) is { Implicit: false }) is Option alone ? throw new CommandFailure($"{alone.Name}: that goes with --explore.") : null;
        foreach ((Option option, int? number) in new (Option, int?)[] { (states, parsed.GetValue(states)), (moves, parsed.GetValue(moves)), (memory, parsed.GetValue(memory)), (minutes, parsed.GetValue(minutes)) })
        {
            if (number < 1)
                throw new CommandFailure($"{option.Name} {number}: give 1 or more.");
        }

        return new ExploreAsked(parsed.GetValue(explore), [.. parsed.GetValue(reach) ?? []], new ExploreLimits(parsed.GetValue(states), parsed.GetValue(moves), parsed.GetValue(memory) * BytesInMegabyte), parsed.GetValue(pin), parsed.GetValue(certificate), parsed.GetValue(work), parsed.GetValue(minutes));
    }

    /// <summary>The file whose ways are to be gone; null for none.</summary>
    public string? Pins(ParseResult parsed) => parsed.GetValue(pins);
}

/// <summary>What is to be explored.</summary>
/// <param name="Who">Null for the first who can be played.</param>
/// <param name="Reach">Conditions that are looked for as well.</param>
/// <param name="Pin">The file to which the ways are written; null for none.</param>
/// <param name="Certificate">The file to which the certificate is written; null for none.</param>
/// <param name="Work">The file in which what was looked at is kept; null for none.</param>
/// <param name="Minutes">When it is to stop; null for never.</param>
internal sealed record ExploreAsked(string? Who, ImmutableArray<string> Reach, ExploreLimits Limits, string? Pin, string? Certificate, string? Work, int? Minutes);
