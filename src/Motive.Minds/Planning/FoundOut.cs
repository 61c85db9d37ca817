using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>
/// Carries out what is planned on an answer (P12): the mind that an act leaves its planner in with a value, not known before, with which the acts after it can be done and leave them better off. It looks at what the act tells
/// them and at nothing else, and searches for nothing.
/// </summary>
internal sealed class FoundOut(MindEngine engine)
{
    /// <summary>The mind after the act with the first such value, or none.</summary>
    /// <param name="before">The planner's mind before the act.</param>
    /// <param name="then">What is planned after it.</param>
    /// <param name="most">What they are to have more than in the end.</param>
    public StateId FindMindWithAnswer(CharacterId character, StateId before, Act act, IReadOnlyList<Act> then, int most)
    {
        if (!engine.MayBegin(character, before, act))
            return StateId.None;
        foreach (GroundFactId fact in Told(character, act).Union(AttemptEvents.DoubtsOf(engine.Story, act)).Where(fact => engine.States.Read(before, fact) == Value.Unknown))
        {
            for (int value = engine.States.Field(fact).Minimum; value <= engine.States.Field(fact).Maximum; value++)
            {
                StateId world = engine.Suppose(before, character, fact, value, _ => true);
                if (!engine.CanHappen(world, act) && !engine.MayTry(character, before, act))
                    continue;
                StateId found = engine.States.Mind(engine.ApplyBegun(world, act), character);
                if (engine.States.Read(found, fact) == value && PlanSucceeds(character, found, then, most))
                    return found;
            }
        }

        return StateId.None;
    }

    private static IEnumerable<GroundFactId> Told(CharacterId character, Act act) =>
        act.Event.MindEffects.Where(effect => effect.Path is [CharacterId who] && who == character).SelectMany(effect => FactReads.FactsWrittenBy(effect.Target)).Where(fact => !fact.IsNone).Distinct();

    private bool PlanSucceeds(CharacterId character, StateId state, IReadOnlyList<Act> then, int most)
    {
        foreach (Act next in then)
        {
            if (!engine.CanHappen(state, next) || next.Consenting is not [CharacterId only] || only != character)
                return false;
            state = engine.Apply(state, next);
        }

        return Utility.Improves(most, engine.UtilityOf(character, state));
    }
}
