using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Holds back the plain words for a leg until it is known whether another leg follows, and tells all of them as one. The scene has moved on meanwhile: only the words wait, and they are
/// said before any others.
/// </summary>
/// <param name="reader">Who is played; null when watching. Whom they see come or go is told of at once.</param>
internal sealed class JourneyTeller(Story story, Narrator narrator, TellingPace pace, EntityId? reader)
{
    private readonly WayWords ways = new(story);
    private Journey? open;
    private ImmutableArray<ToldPassage> words = [];

    /// <summary>Words are held back for one.</summary>
    public bool IsUnderWay => open is not null;

    /// <summary>Takes up a leg that goes on with the open journey; false where it does not, or is told in words of its own.</summary>
    public bool GoOn(PendingEvent pending, EntityId pointOfView)
    {
        if (open is null || open.PointOfView != pointOfView || Leg.TryRead(story, pending) is not { } leg || !open.IsFollowedBy(leg, pace.Rest))
            return false;
        bool isPlain = narrator.Choose(pending.Told, pointOfView) is { } own && PlainPassage.Tells(story, own, leg);
        if (!isPlain || narrator.Fitting(open.Told.Passage, open.AsOne(leg), pointOfView) is not { } told)
            return false;
        open = open with { Legs = open.Legs.Add(leg), Told = told };
        return true;
    }

    /// <summary>Holds back the words for an event if it is a leg that is told in plain ones; else gives them back.</summary>
    public ImmutableArray<ToldPassage> Begin(PendingEvent pending, EntityId pointOfView, Candidate? candidate, ImmutableArray<ToldPassage> told)
    {
        if (candidate is null || told.Length != 1 || Leg.TryRead(story, pending) is not { } leg || !PlainPassage.Tells(story, candidate, leg))
            return told;
        if (reader is { } played && played != leg.Traveller)
            return told;
        open = new Journey([leg], pointOfView, candidate);
        words = told;
        return [];
    }

    /// <summary>An event went by without a word: where the traveller did it, no leg after it follows those before.</summary>
    public void See(PendingEvent silent)
    {
        if (open is { } journey && silent.Occurrence.By.Contains(journey.First.Traveller))
            open = journey with { IsOver = true };
    }

    /// <summary>Says what was held back.</summary>
    public void End(List<ToldPassage> passages)
    {
        if (open is not { } journey)
            return;
        ToldPassage said = words[0];
        if (journey.Legs.Length > 1)
            said = said with { Event = journey.Last.Occurrence.Number, Text = ways.Add(narrator.WriteAgain(journey.Told), journey) };
        passages.Add(said);
        open = null;
    }
}
