using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Motive.Checking.Findings;
using Motive.Checking.Playing;
using Motive.Checking.Runs;
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
    private readonly int seeds;

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
        (this.loaded, this.mostEvents, this.seeds) = (loaded, mostEvents, seeds);
        people = player is null ? [.. loaded.Outline.Playable.Select(name => CharacterNames.Find(loaded.Story, name))] : [CharacterNames.Find(loaded.Story, player)];
        Runs = [.. people.SelectMany(who => Tempers.SelectMany(temper => Enumerable.Range(1, seeds).Select(seed => new PlayableRun(loaded.Story[who].Name, temper, (ulong)seed))))];
    }

    /// <summary>How the programs choose that play: by their names in <see cref="PlayableRun.Temper"/>.</summary>
    public static ImmutableArray<string> Tempers { get; } = [.. Enum.GetValues<Temper>().Select(temper => temper.ToString().ToLowerInvariant())];

    /// <summary>The runs that are to be made: each person with each temper and each seed.</summary>
    public ImmutableArray<PlayableRun> Runs { get; }

    /// <summary>Plays one run; the same run again, with what came of it. May be called from several threads at once.</summary>
    /// <exception cref="RequestException">The story goes round in triggers that never come to rest, or asks for more than is allowed.</exception>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public PlayableRun Make(PlayableRun run, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(run);
        Temper temper = Enum.Parse<Temper>(run.Temper, ignoreCase: true);
        TestedRun played = new(loaded, new RunRequest { Seed = run.Seed, Player = run.Who });
        return run with { Counts = new PlayDrive(played, temper, mostEvents).Go(cancellation), Broken = played.BrokenAssumptions };
    }

    /// <summary>What it came to for each person, in the order of the story.</summary>
    /// <param name="runs">Made by <see cref="Make"/>, in whatever order.</param>
    public ImmutableArray<PlayableReport> Sum(ImmutableArray<PlayableRun> runs) =>
        [.. people.Select(who => PlayableMeasures.Write(loaded.Story[who].Name, seeds, runs.Where(run => run.Who == loaded.Story[who].Name).Select(run => run.Counts!).Aggregate((sum, more) => sum.Plus(more))))];

    /// <summary>Passages that were told to somebody who was played, although what they take for granted was not so.</summary>
    /// <param name="runs">As for <see cref="Sum"/>.</param>
    public ImmutableArray<StoryFinding> Findings(ImmutableArray<PlayableRun> runs)
    {
        Dictionary<(string, string, ulong), int> places = Runs.Select((run, place) => (run, place)).ToDictionary(one => (one.run.Who, one.run.Temper, one.run.Seed), one => one.place);
        IEnumerable<Finding> found = FalseAssumptions.Find(loaded.Story, [.. runs.OrderBy(run => places[(run.Who, run.Temper, run.Seed)]).Select(run => ($"{run.Who}, {run.Temper}, seed {run.Seed}", run.Broken))]);
        return [.. AnsweredFindings.Apply(loaded.Story, found, ImmutableHashSet<string>.Empty).Select(finding => StoryFinding.Create(loaded, finding))];
    }
}

/// <summary>One run in which a program plays.</summary>
/// <param name="Who">Who is played, by the name in the story.</param>
/// <param name="Temper">How it chooses: <c>obliging</c>, <c>curious</c> or <c>contrary</c>.</param>
/// <param name="Seed">The seed.</param>
public sealed record PlayableRun([property: JsonPropertyName("who")] string Who, [property: JsonPropertyName("temper")] string Temper, [property: JsonPropertyName("seed")] ulong Seed)
{
    /// <summary>Each time at which they were to decide, in order; empty before the run was made.</summary>
    [JsonPropertyName("turns")]
    public ImmutableArray<PlayableTurn> Turns => Counts is null ? [] : [.. Counts.Log.Select(turn => new PlayableTurn(turn.At.ToString(), turn.Marks, turn.FirstPage, turn.More, turn.Decided))];

    /// <summary>The id of the ending or the beat that closed it; null where none did.</summary>
    [JsonPropertyName("end")]
    public string? End => Counts?.End;

    /// <summary>That the end came from elsewhere: they neither did nor saw what closed it, and nothing that they had done had led to it.</summary>
    [JsonPropertyName("elsewhere")]
    public bool EndedElsewhere => Counts?.EndedElsewhere > 0;

    internal PlayedRun? Counts { get; init; }

    internal ImmutableArray<BrokenAssumption> Broken { get; init; } = [];
}

/// <summary>One time at which somebody who is played was to decide.</summary>
/// <param name="At">When, in the story.</param>
/// <param name="Marks">As what it was counted, in a word each: <c>waiting-alone</c>, <c>ways-only</c>, <c>choices</c>, <c>company</c>, <c>talk</c>, <c>way-back</c>, <c>question</c>, <c>few-replies</c>; of what was decided there, <c>wait</c>, <c>dead-wait</c>, <c>address</c>, <c>unanswered</c>, <c>oscillation</c>.</param>
/// <param name="FirstPage">What was on offer on the first page besides waiting, in words.</param>
/// <param name="More">How much there was behind it.</param>
/// <param name="Decided">What was decided, in words; null to wait.</param>
public sealed record PlayableTurn(
    [property: JsonPropertyName("at")] string At,
    [property: JsonPropertyName("marks")] ImmutableArray<string> Marks,
    [property: JsonPropertyName("firstPage")] ImmutableArray<string> FirstPage,
    [property: JsonPropertyName("more")] int More,
    [property: JsonPropertyName("decided")] string? Decided);

/// <summary>How much there is to do for somebody.</summary>
/// <param name="Who">By the name in the story.</param>
/// <param name="Runs">In how many runs they were played.</param>
/// <param name="Turns">How often they were to decide in all of them.</param>
/// <param name="Seeds">With how many seeds, from 1 up, each temper played them.</param>
/// <param name="Tempers">How the programs chose that played them.</param>
/// <param name="Measures">What was measured, in an order that stays.</param>
public sealed record PlayableReport(
    [property: JsonPropertyName("who")] string Who,
    [property: JsonPropertyName("runs")] int Runs,
    [property: JsonPropertyName("turns")] int Turns,
    [property: JsonPropertyName("seeds")] int Seeds,
    [property: JsonPropertyName("tempers")] ImmutableArray<string> Tempers,
    [property: JsonPropertyName("measures")] ImmutableArray<PlayableMeasure> Measures);

/// <summary>One measure.</summary>
/// <param name="Name">What is measured, in plain words; the names stay.</param>
/// <param name="Value">A share in percent, or a number for each run, as <paramref name="Unit"/> says.</param>
/// <param name="Unit"><c>%</c>, or <c>a run</c>.</param>
/// <param name="Count">How often it was counted.</param>
/// <param name="Of">Of how many; 0 where there was nothing of which it could be counted, so that the value says nothing.</param>
/// <param name="Target">What is aimed at, as <c>at most 8 %</c>; null where nothing is.</param>
/// <param name="IsMissed">Whether it is not that.</param>
public sealed record PlayableMeasure(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("value")] double Value,
    [property: JsonPropertyName("unit")] string Unit,
    [property: JsonPropertyName("count")] int Count,
    [property: JsonPropertyName("of")] int Of,
    [property: JsonPropertyName("target")] string? Target,
    [property: JsonPropertyName("missed")] bool IsMissed);
