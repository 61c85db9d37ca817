using System.Collections.Immutable;
using Motive.Decisions;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive;

/// <summary>Somebody who is played and has set out for a place goes there leg by leg without being asked again, as long as they learn nothing new and nobody turns to them.</summary>
public sealed partial class StoryRun
{
    private ImmutableArray<GroundAct> legsAhead = [];
    private EntityId traveller;
    private int legsBegun;

    private void Decide(OfferedDecision option)
    {
        EntityId? player = TurnId;
        ImmutableArray<string> idle = option.Decision is Decision.Wait && IsIdle ? OfferedPhrases : [];
        Decide(option.Decision);
        waitedWith = idle;
        if (option.Legs.Length > 1)
            (legsAhead, traveller, legsBegun) = (option.Legs.RemoveAt(0), player!.Value, Session.Chronicle.Count);
    }

    /// <summary>Whether the player's next leg has been decided on with the first one; then it is begun.</summary>
    private bool GoesOn()
    {
        if (legsAhead.IsEmpty)
            return false;
        Decision.Do next = new(legsAhead[0]);
        (IsPlayersTurn, offered) = (true, null);
        if (TurnId != traveller || Session.Scene is not null || Session.Session.IsAnswering || HasLearntOnTheWay() || !Offered.Any(option => PlayerOptions.IsSame(option.Decision, next)))
        {
            legsAhead = [];
            return false;
        }

        (legsAhead, legsBegun) = (legsAhead.RemoveAt(0), Session.Chronicle.Count);
        Make(next, DecisionRecorder.Record(this, next) with { IsOnward = true });
        return true;
    }

    /// <summary>They saw something else than their own leg, or found somebody where they came by of whom they did not know it.</summary>
    private bool HasLearntOnTheWay() => Session.EventsAfter(legsBegun).Any(occurrence => occurrence.By.Contains(traveller)
        ? occurrence.Kind != OccurrenceKind.Act || occurrence.Learnt.Any(learnt => learnt.Who == traveller && !learnt.Arguments.Contains(traveller.Value))
        : occurrence.Seen.Contains(traveller));
}
