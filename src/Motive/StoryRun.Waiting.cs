using System.Collections.Immutable;
using Motive.Decisions;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive;

/// <summary>Somebody who is played, has a motive for nothing and waits, waits on without being asked again, until something comes about before them or something is on offer that was not before.</summary>
public sealed partial class StoryRun
{
    /// <summary>The phrases of what was on offer when they said that they wait; empty where they do not, or had a motive for something.</summary>
    private ImmutableArray<string> waitedWith = [];

    /// <summary>They have a motive for nothing that is on offer, and owe nobody an answer.</summary>
    private bool IsIdle => Session.Scene is null && !Session.Session.IsAnswering && Offered.All(option => option.Motive is null);

    private ImmutableArray<string> OfferedPhrases => [.. Offered.Select(option => option.Phrase).Order(StringComparer.Ordinal)];

    /// <summary>Whether to wait on is all that has come of their waiting; then they do, and it is taken back with that.</summary>
    private bool WaitsOn()
    {
        if (waitedWith.IsEmpty)
            return false;
        (IsPlayersTurn, offered) = (true, null);
        if (TurnId is not EntityId player || HasNews(player) || Session.Session.Setback is not null || !IsIdle || !OfferedPhrases.SequenceEqual(waitedWith))
        {
            waitedWith = [];
            return false;
        }

        Decision.Wait wait = new();
        (int Told, int Events, StoryTime Time) since = decidedAt[player];
        Make(wait, DecisionRecorder.Record(this, wait) with { IsOnward = true });
        decidedAt[player] = since;
        return true;
    }

    /// <summary>Something has been told them, or has come about before them, since they said that they wait.</summary>
    private bool HasNews(EntityId player) =>
        !decidedAt.TryGetValue(player, out (int Told, int Events, StoryTime Time) last) || transcript.Count > last.Told || HasWitnessed(player, last.Events);

    /// <summary>They did or saw something after the first so many events.</summary>
    private bool HasWitnessed(EntityId player, int events) => Session.EventsAfter(events).Any(occurrence => occurrence.By.Contains(player) || occurrence.Seen.Contains(player));
}
