using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.Play.Deciding;

namespace Motive.Play.Sessions;

/// <summary>Whether an act could begin now: its doer thinks it possible, and it is, or they would find out; and everybody else who must agrees.</summary>
internal sealed class Consent(Stage stage, Cast cast, Foresight foresight, Deliberation deliberation, int player)
{
    /// <summary>Somebody asked to join in agrees when they are drawn to it at least this much, in percent of what they would rather do.</summary>
    private const int AgreementPercent = 60;

    /// <summary>In their own mind, and agreed to by everyone else who must and who is free.</summary>
    public bool IsPossible(int character, Act act) => (character == player || !act.Consenting.Contains(player)) && IsPossible(character, act, [character]);

    /// <summary>Only a player has still to agree, or those who are seen to have something else in hand.</summary>
    public bool IsAwaited(int character, Act act)
    {
        if (character == player || act.Consenting.Length == 1 || !act.Consenting.Contains(character))
            return false;
        int[] awaited = Array.FindAll(act.Consenting, other => other != character && (other == player || foresight.SeesAtWork(character, other)));
        return awaited.Length > 0 && IsPossible(character, act, [character, .. awaited]);
    }

    private bool IsPossible(int character, Act act, ReadOnlySpan<int> agreed)
    {
        if (!stage.Engine.CanHappen(stage.Engine.States.Mind(stage.State, character), act)
            || !(stage.Engine.CanHappen(stage.State, act) || stage.Engine.WouldFindOut(character, stage.State, act)))
        {
            return false;
        }

        foreach (int other in act.Consenting)
        {
            if (!agreed.Contains(other) && (!cast.IsFree(other, stage.Now) || !Agrees(other, act)))
                return false;
        }

        return true;
    }

    private bool Agrees(int character, Act act)
    {
        if (deliberation.Explain(character, stage.State, act) is not MotivePlan plan)
            return false;
        long draw = deliberation.DrawOf(character, stage.State, stage.Now.Minutes, plan, cast.Intending[character]);
        long rather = 0;
        foreach (Candidate candidate in deliberation.Candidates(character, stage.State, stage.Now.Minutes, cast.Intending[character]))
        {
            if (candidate.Plan.First == act.Index)
                draw = Math.Max(draw, candidate.Draw);
            else if (!candidate.Waits)
                rather = Math.Max(rather, candidate.Draw);
        }

        return draw * 100 >= rather * AgreementPercent;
    }
}
