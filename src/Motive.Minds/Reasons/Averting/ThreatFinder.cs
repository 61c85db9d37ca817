using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Averting;

/// <summary>
/// Finds the plans of others that would lower a character's utility, as that character pictures them where a question begins (D13a). Plans are searched for once in each picture,
/// whoever has that picture; people who cannot harm the character by any act are skipped.
/// </summary>
internal sealed class ThreatFinder(MindEngine engine, Intentions.Intentions intentions, Successors successors, InstantGains gains, FollowedPlans followed)
{
    private readonly HarmfulActs harms = engine.Story.Causes.Harms;

    /// <summary>For each person who threatens the character, by ascending index, their threats in the order of D16.</summary>
    /// <param name="believed">A state of the character's own mind, in which they know what they have.</param>
    public ImmutableArray<ImmutableArray<Threat>> FindThreats(CharacterId character, StateId believed, IntentionLimits others) =>
        [.. harms.PossibleHarmersOf(character).Select(doer => ThreatsOf(doer, character, believed, others)).Where(threats => !threats.IsEmpty)];

    /// <summary>What others would do before an event with a fixed time that would lower the character's utility, so that it lowers it less: of each person what they would do first.</summary>
    public ImmutableArray<Relief> FindReliefs(CharacterId character, StateId believed, IntentionLimits others, ComingEvents coming)
    {
        ImmutableArray<Relief>.Builder reliefs = ImmutableArray.CreateBuilder<Relief>();
        StateId state = believed;
        for (int place = 0; place < coming.Events.Length; place++)
        {
            ComingEvent next = coming.Events[place];
            StateId after = next.StateAfter(engine, state);
            if (next.Act is null && Utility.Improves(engine.UtilityOf(character, after), engine.UtilityOf(character, state)))
            {
                foreach (CharacterId doer in harms.RelieversOf(next.Event).Where(doer => doer != character && !coming.Occupies(doer)))
                {
                    if (ReliefBy(doer, character, believed, state, others, next) is ImmutableArray<ActId> acts)
                        reliefs.Add(new Relief(place, doer, acts));
                }
            }

            state = after;
        }

        return reliefs.ToImmutable();
    }

    private ImmutableArray<ActId>? ReliefBy(CharacterId doer, CharacterId character, StateId believed, StateId state, IntentionLimits others, ComingEvent next)
    {
        int without = engine.UtilityOf(character, next.StateAfter(engine, state));
        foreach (MotivePlan plan in PlansOf(doer, character, believed, others))
        {
            if (plan.Minutes > next.Minutes || !plan.Acts.Any(act => engine.Story.Causes.FactsChangedWithTriggers(engine.Story.Causes.OfAct(act)).Overlaps(engine.Story.Causes.DecisiveFacts(next.Event.Profile))))
                continue;
            StateId then = followed.Replay(doer, state, plan.Acts).Select(step => step.After).LastOrDefault(state);
            if (then != state && Utility.Improves(without, engine.UtilityOf(character, next.StateAfter(engine, then))))
                return plan.Acts;
        }

        return null;
    }

    private ImmutableArray<Threat> ThreatsOf(CharacterId doer, CharacterId character, StateId believed, IntentionLimits others)
    {
        List<MotivePlan> harmless = [];
        ImmutableArray<Threat>.Builder threats = ImmutableArray.CreateBuilder<Threat>();
        foreach (MotivePlan plan in PlansOf(doer, character, believed, others))
        {
            if (plan.Acts.Any(act => harms.MayHarm(act, character)) && Harms(doer, plan, believed, character))
                threats.Add(new Threat(doer, plan.Acts, [.. harmless.Where(other => !followed.WouldFollow(doer, other.End, plan.Acts)).Select(other => other.Acts)]));
            else
                harmless.Add(plan);
        }

        return threats.ToImmutable();
    }

    /// <summary>The plans that the doer would follow, as the character pictures them, that begin with an act of the doer and in which the character takes no part.</summary>
    private IEnumerable<MotivePlan> PlansOf(CharacterId doer, CharacterId character, StateId believed, IntentionLimits others) => intentions.Consider(doer, believed, others).Plans
        .Where(plan => engine.Story[plan.First].Consenting.Contains(doer) && !plan.Acts.Any(act => engine.Story[act].Consenting.Contains(character)));

    /// <summary>Whether the plan lowers the character's utility at some point where no single act of theirs alone would restore it.</summary>
    private bool Harms(CharacterId doer, MotivePlan plan, StateId believed, CharacterId character)
    {
        int before = engine.UtilityOf(character, believed);
        return followed.Replay(doer, believed, plan.Acts).Any(step => Utility.Improves(engine.UtilityOf(character, step.After), before) && !CanMakeUp(character, step.After, before));
    }

    private bool CanMakeUp(CharacterId character, StateId state, int before)
    {
        Successors.PossibleActs branch = successors.PossibleActsIn(state);
        for (int position = 0; position < branch.Acts.Length; position++)
        {
            Act act = engine.Story[branch.Acts[position]];
            if (act.IsDoneAloneBy(character) && gains.MayPay(character, state, act) && engine.UtilityOf(character, successors.SuccessorAt(state, branch, position)) is int then && then != Value.Unknown && then >= before)
                return true;
        }

        return false;
    }
}
