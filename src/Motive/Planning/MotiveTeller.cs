using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Planning;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Transition;
using Motive.World;
using GivenMotive = Motive.Minds.Planning.Motive;

namespace Motive.Planning;

/// <summary>Puts explained plans into words: carries each plan out in the mind it is made in, and tells what is wanted and believed there.</summary>
internal sealed class MotiveTeller(Planner planner, GroundWords words)
{
    private readonly MindEngine engine = planner.Engine;
    private readonly PlanSteps steps = planner.Steps;
    private readonly FoundOut foundOut = new(planner.Engine);
    private readonly RuleBeliefs rules = new(planner.Engine, planner.Steps, words);

    public ToldPlan Plan(ImmutableArray<ExplainedAct> plan)
    {
        (ImmutableArray<ToldAct> acts, StateId end) = Acts(null, engine.Initial, plan);
        return new ToldPlan(words.Amount(engine.Story.AuthorUtility.Evaluate(engine.States, end)), acts, Improved(engine.Story.AuthorUtility, engine.Initial, end));
    }

    /// <param name="thinker">Whose mind the parent state is; null for the world.</param>
    public ToldMotive Motive(string? thinker, StateId parent, Act act, GivenMotive motive)
    {
        StateId mind = engine.States.Mind(parent, motive.Character);
        string who = words.Character(motive.Character);
        (ImmutableArray<ToldAct> rest, StateId end) = Acts(who, engine.Apply(mind, act), motive.Rest, (motive.Character, mind, act));
        Utility utility = engine.Story.Utilities[motive.Character.Value];
        Forecast? forecast = Utility.Improves(engine.UtilityOf(motive.Character, mind), engine.UtilityOf(motive.Character, end)) ? null : planner.Forecast(motive.Character, mind);
        (StateId without, StateId with) = (forecast?.WorstStateFrom(mind) ?? mind, forecast?.WorstStateFrom(end) ?? end);
        return new ToldMotive
        {
            Who = who,
            Thinker = thinker,
            Wants = Improved(utility, without, with),
            Gain = words.Amount(engine.UtilityOf(motive.Character, with) - engine.UtilityOf(motive.Character, without)),
            Believes = [.. rules.Enumerate(parent, mind, act, motive), .. Beliefs(parent, mind, act, motive.Rest, utility, end)],
            Plan = rest,
            Averts = forecast is null ? null : Averted(forecast, mind, end),
        };
    }

    /// <summary>What would cost them something if they did nothing, and does not come after the motive.</summary>
    private ImmutableArray<string> Averted(Forecast forecast, StateId mind, StateId end)
    {
        HashSet<Act?> left = [.. Costly(forecast, end)];
        return [.. Costly(forecast, mind).Where(act => !left.Contains(act)).Select(act => words.Step(steps, PlanSteps.StepForAct(act!.Index))).Distinct()];
    }

    private IEnumerable<Act?> Costly(Forecast forecast, StateId state) =>
        forecast.ExpectedCourse(state).Where(step => Utility.Improves(engine.UtilityOf(forecast.Character, step.After), engine.UtilityOf(forecast.Character, step.Before))).Select(step => step.Act);

    /// <param name="last">The planner, and the act before these, with their mind before it; null for the author's plan.</param>
    private (ImmutableArray<ToldAct> Acts, StateId End) Acts(string? thinker, StateId state, ImmutableArray<ExplainedAct> plan, (CharacterId Who, StateId Mind, Act Act)? last = null)
    {
        ImmutableArray<ToldAct>.Builder told = ImmutableArray.CreateBuilder<ToldAct>();
        for (int place = 0; place < plan.Length; place++)
        {
            ExplainedAct step = plan[place];
            Act? act = steps.ActOf(step.Act);
            if (last is (CharacterId who, StateId mind, Act asked) && act is not null && !engine.CanHappen(state, act)
                && foundOut.FindMindWithAnswer(who, mind, asked, [.. plan[place..].Select(next => engine.Story.Acts[next.Act.Value])], engine.UtilityOf(who, mind)) is { IsState: true } found)
            {
                state = found;
            }

            StateId before = state;
            last = last is null || act is null ? null : (last.Value.Who, before, act);
            told.Add(new ToldAct(words.Step(steps, step.Act), act is null ? [] : [.. step.Motives.Select(motive => Motive(thinker, before, act, motive))]));
            state = steps.Successor(state, step.Act);
        }

        return (told.ToImmutable(), state);
    }

    private ImmutableArray<ToldWant> Improved(Utility utility, StateId before, StateId after)
    {
        ImmutableArray<ToldWant>.Builder wants = ImmutableArray.CreateBuilder<ToldWant>();
        foreach (WantTerm term in utility.Terms)
        {
            int earlier = term.Value.Evaluate(engine.States, before);
            int later = term.Value.Evaluate(engine.States, after);
            if (Utility.Improves(earlier, later))
                wants.Add(new ToldWant(OneLine(term.Label), words.Amount(earlier), words.Amount(later)));
        }

        return wants.ToImmutable();
    }

    /// <summary>
    /// What the act requires; and of all that the rest of the plan, its effects and the wants ask for and the plan itself does not bring about, what
    /// others have otherwise.
    /// </summary>
    private ImmutableArray<ToldBelief> Beliefs(StateId parent, StateId mind, Act act, ImmutableArray<ExplainedAct> rest, Utility utility, StateId end)
    {
        List<FactPlace> later = [];
        StateId state = mind;
        foreach (Act next in rest.Select(step => engine.Story.Acts[step.Act.Value]).Prepend(act))
        {
            later.AddRange(Asked(next).SelectMany(condition => UnchangedFacts(condition, mind, state)));
            state = engine.Apply(state, next);
        }

        foreach (WantTerm term in utility.Terms.Where(term => Utility.Improves(term.Value.Evaluate(engine.States, mind), term.Value.Evaluate(engine.States, end))))
            later.AddRange([.. DecidingFacts.EnumerateFacts(term.Value, engine.States, mind), .. UnchangedFacts(term.Value, mind, end)]);
        return [.. DecidingFacts.EnumerateFacts(act.Event.Requires, engine.States, mind)
            .Concat(later.Where(place => place.Read(engine.States, mind) != place.Read(engine.States, parent)))
            .DistinctBy(place => place.Key)
            .Select(place => Belief(place, parent, mind))];
    }

    private static IEnumerable<Condition> Asked(Act act) =>
        act.Event.StateEffects.SelectMany(effect => (Condition[])[effect.When, effect.Value]).Prepend(act.Event.Requires);

    private IEnumerable<FactPlace> UnchangedFacts(Condition condition, StateId mind, StateId state) =>
        DecidingFacts.EnumerateFacts(condition, engine.States, state).Where(place => place.Read(engine.States, state) == place.Read(engine.States, mind));

    private ToldBelief Belief(FactPlace place, StateId parent, StateId mind)
    {
        int believed = place.Read(engine.States, mind);
        int so = place.Read(engine.States, parent);
        return new ToldBelief(Told(place, believed), believed == so ? null : Told(place, so));
    }

    private string Told(FactPlace place, int value) =>
        place.Path.Reverse().Aggregate(words.Statement(place.Fact, value), (inner, character) => GroundWords.InMind(words.Character(character), inner));

    private static string OneLine(string label) => string.Join(' ', label.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
