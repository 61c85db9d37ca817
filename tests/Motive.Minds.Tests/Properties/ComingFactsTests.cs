using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>What is told of what comes by facts alone is what comes of it with all minds, and whoever is not asked what they would do before it would do nothing that bears on it (D13a, D17).</summary>
public sealed class ComingFactsTests
{
    private const int MostActs = 40;
    private const int MostComing = 2;

    private readonly Tally _tally = new();

    [Fact]
    public void What_facts_alone_tell_of_what_comes_is_so()
    {
        Cases.Hold(ComingTests.From, Told);
        _tally.AtLeast(("told", 200), ("changes what the character has", 10), ("acts that cannot pay", 200), ("acts that may pay", 10), ("minds are asked", 5));
    }

    [Fact]
    public void Who_is_not_asked_would_do_nothing_that_bears_on_it()
    {
        Cases.Hold(ComingTests.From, Unasked);
        _tally.AtLeast(("asked", 20), ("not asked", 20), ("plans of who is not asked", 5));
    }

    private string? Told(Story story)
    {
        MindEngine engine = new(GroundStory.Ground(story));
        if (engine.Story.Acts.Length > MostActs)
            return null;
        InstantGains gains = new(engine, new Successors(engine));
        SplitMix64 draws = new((ulong)(story.Facts.Length + (17 * story.Actions.Length)));
        foreach (CharacterId character in CharacterId.Below(engine.Story.Characters))
        {
            ComingEvents coming = new([.. draws.Shuffled([.. engine.Story.Acts]).Take(draws.Between(1, MostComing)).Select(act => new ComingEvent(act.Event, draws.Chance(50) ? act : null, false))]);
            if (ComingFacts.TryCreate(engine, gains, character, coming) is not ComingFacts facts)
            {
                _tally.Add("minds are asked");
                continue;
            }

            foreach (StateId state in ComingTests.StatesFrom(engine, engine.States.Mind(engine.Initial, character)))
            {
                if (Told(engine, facts, coming, character, state) is string difference)
                    return $"{story[story.EntityOf(character)].Name}, to whom {string.Join(", ", coming.Events.Select(next => next.Event.Name))} come, in state {state.Value}: {difference}";
            }
        }

        return null;
    }

    private string? Told(MindEngine engine, ComingFacts facts, ComingEvents coming, CharacterId character, StateId state)
    {
        int After(StateId from) => engine.UtilityOf(character, coming.Events.Aggregate(from, (before, next) => next.StateAfter(engine, before)));
        int worth = After(state);
        if (facts.FactsAfterAll(state) is StateId after)
        {
            _tally.Add("told");
            _tally.AddIf(worth != engine.UtilityOf(character, state), "changes what the character has");
            if (engine.UtilityOf(character, after) != worth)
                return $"it is told to be worth {engine.UtilityOf(character, after)}, and is {worth}";
        }

        foreach (Act act in engine.PossibleActs(state).Select(act => engine.Story[act]))
        {
            bool? mayPay = facts.MayPay(character, state, act, engine.Story.Causes.Distances(othersPlanAhead: false).MayPayAtOnce(character, act.Index));
            _tally.AddIf(mayPay == false, "acts that cannot pay");
            _tally.AddIf(mayPay == true, "acts that may pay");
            if (mayPay == false && Utility.Improves(worth, After(engine.Apply(state, act))))
                return $"{act.Event.Name} pays";
        }

        return null;
    }

    private string? Unasked(Story story)
    {
        MindEngine engine = new(GroundStory.Ground(story));
        if (engine.Story.Acts.Length > MostActs)
            return null;
        Intentions intentions = new(engine);
        CausalGraph causes = engine.Story.Causes;
        SplitMix64 draws = new((ulong)(story.Facts.Length + (13 * story.Actions.Length)));
        GroundEvent coming = engine.Story.Acts[draws.Between(0, engine.Story.Acts.Length - 1)].Event;
        foreach (CharacterId doer in CharacterId.Below(engine.Story.Characters))
        {
            bool isAsked = causes.Harms.RelieversOf(coming).Contains(doer);
            _tally.Add(isAsked ? "asked" : "not asked");
            if (isAsked)
                continue;
            foreach (MotivePlan plan in intentions.Consider(doer, engine.Initial, IntentionLimits.Exact(2, 1)).Plans)
            {
                _tally.Add("plans of who is not asked");
                if (plan.Acts.FirstOrDefault(act => causes.FactsChangedWithTriggers(causes.OfAct(act)).Overlaps(causes.DecisiveFacts(coming.Profile)), ActId.None) is { IsNone: false } act)
                    return $"{engine.Story[act].Event.Name} of {doer.Value} bears on {coming.Name}";
            }
        }

        return null;
    }
}
