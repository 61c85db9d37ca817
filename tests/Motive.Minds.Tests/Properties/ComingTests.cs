using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>What is left out beforehand of what comes at its time, and of the acts that might avert it, would have made no difference (D13a, D17).</summary>
public sealed class ComingTests
{
    private const int MostActs = 30;
    private const int MostStates = 10;
    private const int MostComing = 2;

    private readonly Tally _tally = new();

    [Fact]
    public void What_is_left_out_of_what_comes_and_may_avert_it_makes_no_difference()
    {
        Cases.Hold(From, Difference);
        _tally.AtLeast(("forecasts", 60), ("threatened", 8), ("nothing that concerns them", 40), ("states", 300), ("plans", 10), ("acts that are too far", 10));
    }

    internal static Story From(ulong seed) => (seed % 6) switch
    {
        0 => RandomErrands.From(seed),
        1 => RandomStory.From(seed),
        2 => RandomSetbacks.From(seed),
        _ => RandomThreats.From(seed),
    };

    private string? Difference(Story story)
    {
        MindEngine engine = new(GroundStory.Ground(story));
        if (engine.Story.Acts.Length > MostActs)
            return null;
        Intentions intentions = new(engine);
        SplitMix64 draws = new((ulong)(story.Facts.Length + (31 * story.Actions.Length)));
        foreach (CharacterId character in CharacterId.Below(engine.Story.Characters))
        {
            StateId believed = engine.States.Mind(engine.Initial, character);
            IntentionLimits limits = IntentionLimits.Exact(2, 1) with { Threats = draws.Between(1, 2) };
            ComingEvents coming = Draw(engine, character, draws);
            string? difference = intentions.ForecastFrom(character, believed, limits, coming) is Forecast forecast
                ? Difference(engine, forecast, believed, limits)
                : DifferenceWithout(engine, character, believed, coming);
            if (difference is not null)
                return $"{story[story.EntityOf(character)].Name}, to whom {string.Join(", ", coming.Events.Select(next => next.Event.Name))} come: {difference}";
        }

        return null;
    }

    private static ComingEvents Draw(MindEngine engine, CharacterId character, SplitMix64 draws)
    {
        Act[] others = [.. engine.Story.Acts.Where(act => !act.AuthorOnly && !act.Consenting.Contains(character))];
        return new ComingEvents([.. draws.Shuffled(others).Take(draws.Between(0, MostComing)).Select(act => new ComingEvent(act.Event, act, draws.Chance(20)))]);
    }

    /// <summary>Nothing concerns them: whatever comes, they have what they have.</summary>
    private string? DifferenceWithout(MindEngine engine, CharacterId character, StateId believed, ComingEvents coming)
    {
        _tally.Add("nothing that concerns them");
        StateId after = coming.Events.Aggregate(believed, (state, next) => next.StateAfter(engine, state));
        int before = engine.UtilityOf(character, believed);
        return before == Value.Unknown || engine.UtilityOf(character, after) == before || coming.Events.Any(next => next.MayStop) ? null : "it concerns them";
    }

    private string? Difference(MindEngine engine, Forecast forecast, StateId believed, IntentionLimits limits)
    {
        _tally.Add("forecasts");
        _tally.AddIf(forecast.HasThreats, "threatened");
        foreach (StateId state in StatesFrom(engine, believed))
        {
            _tally.Add("states");
            if (Naive(engine, forecast, state) is int worth && worth != forecast.ValueOf(state))
                return $"state {state.Value} is worth {forecast.ValueOf(state)}, should be {worth}";
        }

        for (int length = 1; length <= limits.Plan; length++)
        {
            string[] found = Plans(engine, forecast, believed, length, limits);
            string[] all = Plans(engine, new Unbounded(forecast), believed, length, limits);
            if (!found.SequenceEqual(all))
                return $"plans {string.Join(" | ", found)}; should be {string.Join(" | ", all)}";
            _tally.Add("plans", all.Length);
            _tally.Add("acts that are too far", engine.PossibleActs(believed).Count(act => forecast.DistanceOf(act) > 2));
        }

        return null;
    }

    /// <summary>The least that they have at the end of what comes at its time, and after each act of those who threaten them.</summary>
    private static int Naive(MindEngine engine, Forecast forecast, StateId state)
    {
        List<int> utilities = [];
        foreach (ExpectedStep step in forecast.ExpectedCourse(state))
        {
            if (step.Doer is not null)
                utilities.Add(engine.UtilityOf(forecast.Character, step.Before));
            state = step.After;
        }

        utilities.Add(engine.UtilityOf(forecast.Character, state));
        return utilities.Contains(Value.Unknown) ? Value.Unknown : utilities.Min();
    }

    private static string[] Plans(MindEngine engine, Worth worth, StateId believed, int length, IntentionLimits limits)
    {
        Successors successors = new(engine);
        InstantGains gains = new(engine, successors);
        UtilityWorths others = new(engine, engine.Story.Causes.Distances(othersPlanAhead: false), gains);
        MotiveSearch search = new(engine, others, successors, new Journeys(engine, successors, gains), new InstantReasons(), limits);
        return [.. search.AllPlans(worth, believed, length).Order(MotiveSearch.BestFirst).Select(plan => $"{string.Join(", ", plan.Acts.Select(act => engine.Story[act].Event.Name))} for {plan.Gain}")];
    }

    internal static List<StateId> StatesFrom(MindEngine engine, StateId first)
    {
        List<StateId> states = [first];
        for (int i = 0; i < states.Count && states.Count < MostStates; i++)
            states.AddRange(engine.PossibleActs(states[i]).Select(act => engine.Apply(states[i], engine.Story[act])).Except(states).ToList());
        return states;
    }

    /// <summary>The same, where no act is left out beforehand.</summary>
    private sealed class Unbounded(Forecast forecast) : Worth(forecast.Character)
    {
        public override int ValueOf(StateId state) => forecast.ValueOf(state);

        public override int DistanceOf(ActId act) => 1;

        public override bool HasMoveWithin(int acts) => true;

        public override bool MayPay(StateId state, Act act) => true;
    }
}
