using Motive.World;

namespace Motive.Telling;

/// <summary>How a told event follows the one before it.</summary>
internal enum Join
{
    /// <summary>Straight on.</summary>
    None,

    /// <summary>In the same scene, after a line of time or place.</summary>
    Line,

    /// <summary>As the first of a chapter.</summary>
    First,

    /// <summary>In a new scene.</summary>
    Break,
}

/// <summary>The scene the reader is in: through whom, where, and until when it has been told.</summary>
internal sealed class SceneState(Story story, TellingPace pace, PastStates past)
{
    public EntityId? PointOfView { get; private set; }

    public int Place { get; private set; } = Value.Unknown;

    public StoryTime? Until { get; private set; }

    /// <summary>The point of view went somewhere and nothing told it.</summary>
    public bool WalkedSilently { get; private set; }

    /// <summary>The chapter's opening words have set the first scene.</summary>
    private bool IsIntroduced { get; set; }

    public void BeginChapter(StoryTime now, bool introduced)
    {
        PointOfView = null;
        Place = Value.Unknown;
        Until = now;
        WalkedSilently = false;
        IsIntroduced = introduced;
    }

    public void Transfer(Archive archive, int entities)
    {
        PointOfView = archive.Entity(PointOfView, entities);
        Place = archive.Number(Place);
        Until = archive.Time(Until);
        WalkedSilently = archive.Truth(WalkedSilently);
        IsIntroduced = archive.Truth(IsIntroduced);
    }

    /// <summary>The reader has been told where they are.</summary>
    public void Enter(IState state, StoryTime now, EntityId pointOfView)
    {
        PointOfView = pointOfView;
        Place = PlaceOf(state, pointOfView);
        Until = now;
    }

    public int PlaceOf(IState state, EntityId who) =>
        story.Location is { } location ? state.Read(location, [who.Value]) : Value.Unknown;

    /// <summary>To the event's start, or to when the point of view comes to see it.</summary>
    public int MinutesSince(PendingEvent pending) =>
        MinutesTo(PointOfView is { } who && pending.IsSeenBy(who) ? MomentOf(pending, who) : pending.Occurrence.Starts);

    /// <summary>The moment from which on an event is told. What somebody was busy with while more was told of them goes on from there.</summary>
    public StoryTime MomentOf(PendingEvent pending, EntityId pointOfView)
    {
        StoryTime reached = pending.ReachedBy(pointOfView);
        bool isUnderWay = PointOfView == pointOfView && Until > reached && Until <= pending.Occurrence.Ends;
        return isUnderWay ? Until!.Value : reached;
    }

    /// <summary>How the world stands at that moment.</summary>
    public IState StateAt(PendingEvent pending, StoryTime moment) =>
        moment < pending.Occurrence.Ends ? past.At(moment) ?? pending.Told.Before : pending.Told.Before;

    private int MinutesTo(StoryTime moment) => Until is { } until ? moment.Minutes - until.Minutes : 0;

    public Join JoinTo(PendingEvent pending, EntityId pointOfView)
    {
        StoryTime moment = MomentOf(pending, pointOfView);
        int gap = MinutesTo(moment);
        if (PointOfView is null)
            return IsIntroduced && gap < pace.Gap ? Join.None : Join.First;
        bool moved = PlaceOf(StateAt(pending, moment), pointOfView) != Place;
        if (PointOfView != pointOfView || moved || IsLongPause(pending))
            return Join.Break;
        return WalkedSilently || gap >= pace.Gap ? Join.Line : Join.None;
    }

    public bool IsLongPause(PendingEvent pending)
    {
        int gap = MinutesSince(pending);
        return gap >= pace.Break || (gap > pace.Rest && Until is { } until && until.Day != pending.Occurrence.Starts.Day);
    }

    public void AfterTelling(PendingEvent pending, EntityId pointOfView)
    {
        PointOfView = pointOfView;
        Place = PlaceOf(pending.Told.After, pointOfView);
        Until = pending.Occurrence.Ends;
        WalkedSilently = false;
        IsIntroduced = false;
    }

    /// <summary>When the point of view walked by an act of their own, that is no cut, but the reader has to be told where they are.</summary>
    public void AfterSilence(PendingEvent pending)
    {
        bool isPast = Until is { } until && pending.Occurrence.Ends < until;
        if (isPast || PointOfView is not { } who || !pending.Occurrence.By.Contains(who))
            return;
        int place = PlaceOf(pending.Told.After, who);
        WalkedSilently |= place != Place;
        Place = place;
    }
}
