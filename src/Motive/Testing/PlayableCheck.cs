using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Motive.Checking.Playing;
using Motive.Reading;
using Motive.World;

namespace Motive.Testing;

/// <summary>
/// How much there is to do for those who can be played: programs of several tempers play each of them with several seeds. Whoever checks decides how many runs are made at a time; the result does not
/// depend on it.
/// </summary>
public sealed class PlayableCheck
{
    private readonly LoadedStory loaded;
    private readonly int mostEvents;
    private readonly ImmutableArray<EntityId> people;

    /// <param name="loaded">The story.</param>
    /// <param name="player">Who is played, by the name in the story or the display name; null for everybody through whose eyes the first chapter may be told.</param>
    /// <param name="seeds">It is played with the seeds from 1 to this number, at least 1.</param>
    /// <param name="mostEvents">After so many events a run is given up; at least 1.</param>
    /// <exception cref="RequestException">Nobody is called that.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than it may be.</exception>
    public PlayableCheck(LoadedStory loaded, string? player, int seeds, int mostEvents = StoryCheck.DefaultEvents)
    {
        ArgumentNullException.ThrowIfNull(loaded);
        ArgumentOutOfRangeException.ThrowIfLessThan(seeds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostEvents, 1);
        (this.loaded, this.mostEvents) = (loaded, mostEvents);
        people = player is null ? [.. loaded.Outline.Playable.Select(name => CharacterNames.Find(loaded.Story, name))] : [CharacterNames.Find(loaded.Story, player)];
        Runs = [.. people.SelectMany(who => Enum.GetValues<Temper>().SelectMany(temper => Enumerable.Range(1, seeds).Select(seed => new PlayableRun(loaded.Story[who].Name, temper.ToString().ToLowerInvariant(), (ulong)seed))))];
    }

    /// <summary>The runs that are to be made: each person with each temper and each seed.</summary>
    public ImmutableArray<PlayableRun> Runs { get; }

    /// <summary>Plays one run; the same run again, with what came of it. May be called from several threads at once.</summary>
    /// <exception cref="RequestException">The story goes round in triggers that never come to rest, or asks for more than is allowed.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public PlayableRun Make(PlayableRun run, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        Temper temper = Enum.Parse<Temper>(run.Temper, ignoreCase: true);
        return run with { Counts = new PlayDrive(new TestedRun(loaded, new RunRequest { Seed = run.Seed, Player = run.Who }), temper, mostEvents).Go(cancellation) };
    }

    /// <summary>What it came to for each person, in the order of the story.</summary>
    /// <param name="runs">Made by <see cref="Make"/>, in whatever order.</param>
    public ImmutableArray<PlayableReport> Sum(ImmutableArray<PlayableRun> runs) =>
        [.. people.Select(who => PlayableMeasures.Write(loaded.Story[who].Name, runs.Where(run => run.Who == loaded.Story[who].Name).Select(run => run.Counts!).Aggregate((sum, more) => sum.Plus(more))))];
}

/// <summary>One run in which a program plays.</summary>
/// <param name="Who">Who is played, by the name in the story.</param>
/// <param name="Temper">How it chooses: <c>obliging</c>, <c>curious</c> or <c>contrary</c>.</param>
/// <param name="Seed">The seed.</param>
public sealed record PlayableRun(string Who, string Temper, ulong Seed)
{
    internal PlayedRun? Counts { get; init; }
}

/// <summary>How much there is to do for somebody.</summary>
/// <param name="Who">By the name in the story.</param>
/// <param name="Runs">In how many runs they were played.</param>
/// <param name="Turns">How often they were to decide in all of them.</param>
/// <param name="Measures">What was measured, in an order that stays.</param>
public sealed record PlayableReport(
    [property: JsonPropertyName("who")] string Who,
    [property: JsonPropertyName("runs")] int Runs,
    [property: JsonPropertyName("turns")] int Turns,
    [property: JsonPropertyName("measures")] ImmutableArray<PlayableMeasure> Measures);

/// <summary>One measure.</summary>
/// <param name="Name">What is measured, in plain words; the names stay.</param>
/// <param name="Value">A share in percent, or a number for each run, as <paramref name="Unit"/> says.</param>
/// <param name="Unit"><c>%</c>, or <c>a run</c>.</param>
/// <param name="Target">What is aimed at, as <c>at most 8 %</c>; null where nothing is.</param>
/// <param name="IsMissed">Whether it is not that.</param>
public sealed record PlayableMeasure(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("value")] double Value,
    [property: JsonPropertyName("unit")] string Unit,
    [property: JsonPropertyName("target")] string? Target,
    [property: JsonPropertyName("missed")] bool IsMissed);
