using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Choosing.Deciding;
using Motive.Play.Clock;
using Motive.World;

namespace Motive.Play.Choosing;

/// <summary>Whether an act could begin now: its doer thinks it possible, and it is, or they would find out; and everybody else who must agrees (D30d).</summary>
internal sealed class Consent(Stage stage, Cast cast, Foresight foresight, Deliberation deliberation, Players players)
{
    /// <summary>Somebody asked to join in agrees when they are drawn to it at least this much, in percent of what they would rather do.</summary>
    private const int AgreementPercent = 60;

    /// <summary>What stands against beginning the act now: in their own mind, in the world, or with anybody else who must agree and is free; null when nothing does.</summary>
    public Objection? ObjectionTo(CharacterId character, Act act) => players.FirstIn(act.Consenting, character) is { IsNone: false } player
        ? ObjectionTo(character, act, [character, .. act.Consenting.Where(players.Includes)]) ?? new Objection(RefusalKind.PlayersToAgree, player)
        : ObjectionTo(character, act, [character]);

    /// <summary>A player may choose the act: nothing stands against it, or only that other players have to agree first, each of whom is free, holds it possible and has not just refused it.</summary>
    public bool IsOpenTo(CharacterId player, Act act) => ObjectionTo(player, act) is not Objection objection
        || (objection.Kind == RefusalKind.PlayersToAgree && players.Includes(player) && act.Consenting.All(other => !IsToAgree(other, player) || CanBeAsked(other, act)));

    /// <summary>The next player who has to agree to an act that another has chosen; null for nobody.</summary>
    /// <param name="agreed">Who has agreed already.</param>
    public CharacterId? NextToAgree(Act act, CharacterId proposer, ImmutableArray<CharacterId> agreed)
    {
        foreach (CharacterId other in act.Consenting)
        {
            if (IsToAgree(other, proposer) && !agreed.Contains(other))
                return other;
        }

        return null;
    }

    /// <summary>They are played, and can say yes or no.</summary>
    private bool IsToAgree(CharacterId other, CharacterId proposer) => other != proposer && players.Includes(other) && !stage.IsOut(other);

    private bool CanBeAsked(CharacterId other, Act act) =>
        cast.IsFree(other, stage.Now) && !players.HasRefused(other, act, stage.Now) && stage.Engine.CanHappen(stage.Engine.States.Mind(stage.State, other), act);

    /// <summary>Only a player has still to agree, or those who are known to have something else in hand.</summary>
    public bool IsAwaited(CharacterId character, Act act)
    {
        if (players.Includes(character) || act.Consenting.Length == 1 || !act.Consenting.Contains(character))
            return false;
        CharacterId[] awaited = Array.FindAll(act.Consenting, other => other != character && (players.Includes(other) || foresight.KnowsAtWork(character, other)));
        return awaited.Length > 0 && ObjectionTo(character, act, [character, .. awaited]) is null;
    }

    private Objection? ObjectionTo(CharacterId character, Act act, ReadOnlySpan<CharacterId> agreed)
    {
        if (!stage.Engine.MayBegin(character, stage.Engine.States.Mind(stage.State, character), act))
            return new Objection(RefusalKind.NotPossible);
        if (!stage.Engine.CanHappen(stage.State, act) && !stage.Engine.WouldFindOut(character, stage.State, act))
            return new Objection(RefusalKind.NothingToTry);
        foreach (CharacterId other in act.Consenting)
        {
            if (stage.IsAway(other))
                return new Objection(RefusalKind.Away, other);
            if (stage.IsOut(other) && other == act.Consenting[0])
                return new Objection(RefusalKind.NoReason, other);
            if (!agreed.Contains(other) && !stage.IsOut(other) && AgainstBy(other, act) is Objection objection)
                return objection;
        }

        return null;
    }

    private Objection? AgainstBy(CharacterId other, Act act)
    {
        if (!cast.IsFree(other, stage.Now))
            return new Objection(RefusalKind.Busy, other, Until: cast.BusyUntil[other.Value] == StoryTime.Latest ? null : cast.BusyUntil[other.Value]);
        if (deliberation.Explain(other, stage.State, act) is not MotivePlan plan)
            return new Objection(RefusalKind.NoReason, other);
        long draw = deliberation.DrawOf(other, stage.State, stage.Now.Minutes, plan, cast.Intending[other.Value]).Own;
        long most = 0;
        MotivePlan? rather = null;
        foreach (Candidate candidate in deliberation.Candidates(other, stage.State, stage.Now.Minutes, cast.Intending[other.Value]))
        {
            if (candidate.Plan.First == act.Index)
                draw = Math.Max(draw, candidate.Draw.Own);
            else if (!candidate.Waits && candidate.Draw.Own > most)
                (rather, most) = (candidate.Plan, candidate.Draw.Own);
        }

        return draw * 100 >= most * AgreementPercent ? null : new Objection(RefusalKind.RatherElse, other, stage.Engine.Story[rather!.First]);
    }
}
