using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Planning;
using Motive.Minds.Transition;
using Motive.World;
using GivenMotive = Motive.Minds.Planning.Motive;

namespace Motive.Planning;

/// <summary>Under a motive: the rules that are otherwise in the mind in which it is made, by the names that the story gives them.</summary>
internal sealed class RuleBeliefs(MindEngine engine, PlanSteps steps, GroundWords words)
{
    private readonly ConditionWords conditions = new(words);

    /// <summary>Of all that the acts of a motive require and its wants ask for, as far as the motive itself does not bring it about.</summary>
    /// <param name="parent">The state in which the act is done.</param>
    /// <param name="mind">The character's picture of it.</param>
    public IEnumerable<ToldBelief> Enumerate(StateId parent, StateId mind, Act act, GivenMotive motive) =>
        Asked(mind, act, motive)
            .Where(place => place.Evaluate(engine.States, mind) != place.Evaluate(engine.States, parent))
            .Select(place => new ToldBelief(Told(place, place.Evaluate(engine.States, mind)), Told(place, place.Evaluate(engine.States, parent))))
            .Distinct();

    private List<RulePlace> Asked(StateId mind, Act act, GivenMotive motive)
    {
        List<RulePlace> asked = [];
        StateId state = mind;
        foreach (Act next in motive.Rest.Select(step => engine.Story.Acts[step.Act.Value]).Prepend(act))
        {
            asked.AddRange(UnchangedRules(steps.Requires(PlanSteps.StepForAct(next.Index)), mind, state));
            state = engine.Apply(state, next);
        }

        foreach (WantTerm want in steps.WantsOf(motive.Character).Terms)
        {
            if (Utility.Improves(want.Value.Evaluate(engine.States, mind), want.Value.Evaluate(engine.States, state)))
                asked.AddRange([.. DecidingFacts.EnumerateRules(want.Value, engine.States, mind), .. UnchangedRules(want.Value, mind, state)]);
        }

        return asked;
    }

    private IEnumerable<RulePlace> UnchangedRules(Condition condition, StateId mind, StateId state) => DecidingFacts.EnumerateRules(condition, engine.States, state)
        .Where(place => place.Evaluate(engine.States, state) == place.Evaluate(engine.States, mind));

    private string Told(RulePlace place, int value) =>
        place.Path.Reverse().Aggregate(conditions.Rule(place.Rule, value), (inner, character) => GroundWords.InMind(words.Character(character), inner));
}
