using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// An act under way. Its doers are busy until it ends; whoever it is addressed to attends for that long if it is short; its
/// effects come about at the end, if it is still possible then. If not, or if it never was, its doers find out. Whoever sees before
/// that it cannot be done any more stops it, and a long one whoever has no reason for it any more.
/// </summary>
internal sealed record Undertaking(
    Act Act,
    OccurrenceKind Kind,
    StoryTime Starts,
    StoryTime Ends,
    int Order,
    ImmutableArray<Reason> Because,
    ImmutableArray<int> Causes,
    bool OutOfCharacter)
{
    /// <summary>An act that takes no longer than this is finished, whatever is learnt meanwhile.</summary>
    public const int FinishedMinutes = 10;

    /// <summary>By character index: those of its doers who held it possible when it began, so that it is news to them if it is not.</summary>
    public ImmutableArray<CharacterId> Believing { get; init; } = [];

    /// <summary>By character index: those who are not free till it ends, its doers and whoever attends to it.</summary>
    public ImmutableArray<CharacterId> Occupied { get; init; } = [];

    /// <summary>For each doer who had a reason when it began, what they wanted most of it was worth to them then.</summary>
    public ImmutableArray<(CharacterId Doer, int Worth)> Sought { get; init; } = [];

    /// <summary>By how many minutes it has been put off because its doer was spoken to.</summary>
    public int PutOff { get; init; }

    /// <summary>By character index: those whose own long act waits till this one is over.</summary>
    public ImmutableArray<CharacterId> Interrupts { get; init; } = [];

    /// <summary>Somebody who does it can be interrupted: it is theirs alone, long, and ends by the clock (D30k).</summary>
    public bool CanWait => Act.Consenting.Length == 1 && WaitsForAnswers;

    /// <summary>How many undertakings were begun before it, when it was first begun; null for what comes about without being begun.</summary>
    public int? Begun { get; init; }

    /// <summary>It does not end by the clock: whoever hosts the run says when. <see cref="Ends"/> is when it was expected to.</summary>
    public bool IsHeld { get; init; }

    /// <summary>Whoever hosts the run had it begun, or done at once.</summary>
    public bool FromOutside { get; init; }

    /// <summary>What it is the answer to; null for what answers nothing.</summary>
    public Expectation? Answering { get; init; }

    /// <summary>No answer drew its doer, so that they do what the story names for that.</summary>
    public bool IsLastResort { get; init; }

    /// <summary>It can be interrupted by whoever does it, alone or with others, to answer what they were asked; also if a player does it.</summary>
    public bool WaitsForAnswers => Kind == OccurrenceKind.Act && !IsHeld && !FromOutside && Ends.Minutes - Starts.Minutes - PutOff > FinishedMinutes;

    /// <summary>Those who are occupied with it are not free before then.</summary>
    public StoryTime FreeFrom => IsHeld ? StoryTime.Latest : Ends;

    /// <summary>Writes it or reads it.</summary>
    public static Undertaking Transfer(SessionArchive archive, Undertaking? one) => new(
        archive.Act(one?.Act), archive.Kind(one?.Kind ?? default), archive.Time(one?.Starts ?? default), archive.Time(one?.Ends ?? default), archive.Number(one?.Order ?? 0),
        archive.Each(one?.Because ?? [], archive.Reason), archive.Numbers(one?.Causes ?? []), archive.Truth(one?.OutOfCharacter ?? false))
    {
        Believing = archive.Each(one?.Believing ?? [], archive.Character),
        Occupied = archive.Each(one?.Occupied ?? [], archive.Character),
        Sought = archive.Each(one?.Sought ?? [], sought => (archive.Character(sought.Doer), archive.Number(sought.Worth))),
        PutOff = archive.Number(one?.PutOff ?? 0),
        Interrupts = archive.Each(one?.Interrupts ?? [], archive.Character),
        Begun = archive.Between(-1, int.MaxValue, one?.Begun ?? -1) is int begun and >= 0 ? begun : null,
        IsHeld = archive.Truth(one?.IsHeld ?? false),
        FromOutside = archive.Truth(one?.FromOutside ?? false),
        Answering = archive.Maybe(one?.Answering, archive.Expectation),
        IsLastResort = archive.Truth(one?.IsLastResort ?? false),
    };

    /// <summary>As it is reported.</summary>
    public ActUnderWay ToReport(Story story) => new(Begun ?? Order, Act.ToGroundAct(), [.. Act.Consenting.Select(doer => story.EntityOf(doer))], Starts, Ends, Kind == OccurrenceKind.Attempt)
    {
        IsHeld = IsHeld,
        FromOutside = FromOutside,
    };

    /// <summary>An act no longer than this holds the attention of those it is addressed to.</summary>
    public const int AttentionMinutes = 20;

    /// <summary>An act is put off by no more than this in all.</summary>
    public const int MostPutOffMinutes = 60;

    /// <summary>Whoever tries what cannot be done from the first finds out so soon.</summary>
    public const int AttemptMinutes = 1;
}
