using System.CommandLine;
using Motive.Cli.Watching;
using Motive.Testing;

namespace Motive.Cli.Commands;

/// <summary>The options of <c>motive check</c>.</summary>
internal sealed class CheckOptions
{
    private readonly Option<int?> seeds = new("--seeds") { Description = $"Run it with the seeds from 1 to N, {StoryCheck.DefaultSeeds} without the option and {TakeBackCheck.DefaultSeeds} with --take-back; with 0 its rules alone are looked at.", HelpName = "N" };
    private readonly Option<string?> playable = new("--playable") { Description = "Let programs of several tempers play NAME, or everybody who can be played, and measure what there is to do. Behind STORY.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> takeBack = new("--take-back") { Description = "Take back each statement of the beginning that has WORDS in it, or all, one at a time, and say what that changes. Behind STORY.", HelpName = "WORDS", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> from = new("--from") { Description = "With --take-back: begin with the statement at this place, as cast.story:12.", HelpName = "PLACE" };
    private readonly Option<bool> each = new("--each") { Description = "With --take-back: of loops take back every fact that they set by itself." };
    private readonly ExploreOptions explore = new();
    private readonly Option<bool> all = new("--all") { Description = "List each finding by itself, and also those that the story answers." };
    private readonly Option<string> format = OutputShape.Create();
    private readonly Option<int> events = EventLimit.Create(StoryCheck.DefaultEvents);
    private readonly Option<int> threads = ThreadCount.Create();

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { seeds, playable, takeBack, from, each, all, format, events, threads })
            command.Options.Add(option);
        explore.AddTo(command);
    }

    /// <exception cref="CommandFailure">What is given cannot be meant.</exception>
    public CheckAsked Read(ParseResult parsed)
    {
        bool isPlayed = parsed.GetResult(playable) is not null;
        bool takesBack = parsed.GetResult(takeBack) is not null;
        bool asJson = OutputShape.IsJson(parsed, format);
        int? count = parsed.GetValue(seeds);
        if (count is < 0 or > StoryCheck.MostSeeds)
            throw new CommandFailure($"--seeds {count}: give a number from 0 to {StoryCheck.MostSeeds}.");
        if (count == 0 && (isPlayed || takesBack))
            throw new CommandFailure($"--seeds 0: {(isPlayed ? "somebody is played" : "statements are taken back")} with 1 seed or more.");
        ExploreAsked? explored = explore.Read(parsed);
        string? pins = explore.Pins(parsed);
        if ((explored is not null || pins is not null) && (isPlayed || takesBack || count is not null))
            throw new CommandFailure($"{(pins is null ? "--explore" : "--pins")}: give it or {(isPlayed ? "--playable" : takesBack ? "--take-back" : "--seeds")}, one at a time.");
        if (explored is not null && pins is not null)
            throw new CommandFailure("--pins: give it or --explore, one at a time.");
        if (isPlayed && takesBack)
            throw new CommandFailure("--take-back: give it or --playable, one at a time.");
        if (!takesBack && (parsed.GetValue(from) is not null || parsed.GetValue(each)))
            throw new CommandFailure($"{(parsed.GetValue(each) ? "--each" : "--from")}: that goes with --take-back.");
        return new CheckAsked(asJson, parsed.GetValue(all), count, EventLimit.In(parsed, events), ThreadCount.In(parsed, threads))
        {
            IsPlayed = isPlayed,
            Player = parsed.GetValue(playable),
            TakesBack = takesBack,
            Words = parsed.GetValue(takeBack),
            From = parsed.GetValue(from),
            Each = parsed.GetValue(each),
            Explored = explored,
            Pins = pins,
        };
    }
}

/// <summary>What <c>motive check</c> is asked for.</summary>
/// <param name="Seeds">Null without the option.</param>
internal sealed record CheckAsked(bool AsJson, bool Everything, int? Seeds, int Events, int Threads)
{
    public bool IsPlayed { get; init; }

    public string? Player { get; init; }

    public bool TakesBack { get; init; }

    public string? Words { get; init; }

    public string? From { get; init; }

    public bool Each { get; init; }

    /// <summary>Null where nothing is explored.</summary>
    public ExploreAsked? Explored { get; init; }

    /// <summary>The file whose ways are to be gone; null for none.</summary>
    public string? Pins { get; init; }
}
