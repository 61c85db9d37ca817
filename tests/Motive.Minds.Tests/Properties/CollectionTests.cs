using System.Globalization;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>States that nobody keeps are freed, and nothing that anybody can ask changes by it; acts that are found from those of the state before are all there are.</summary>
public sealed class CollectionTests
{
    private const int Steps = 8;

    [Fact]
    public void What_is_kept_stays_and_what_comes_after_is_the_same() => Cases.Hold(RandomStory.From, Same);

    [Fact]
    public void Possible_acts_found_from_a_like_state_are_those_of_the_state() => Cases.Hold(RandomStory.From, AlikeActs);

    /// <summary>Otherwise the first test would hold of a collection that frees nothing.</summary>
    [Fact]
    public void States_that_nobody_keeps_make_room_for_others()
    {
        MindEngine engine = new(GroundStory.Ground(RandomStory.From(3)));
        Intentions intentions = new(engine);
        foreach (ActId act in engine.PossibleActs(engine.Initial))
            engine.Apply(engine.Initial, engine.Story[act]);
        int before = engine.States.Kept;
        engine.CollectStates(intentions.ForgetUnmarked);
        Assert.True(engine.States.Kept < before, $"{engine.States.Kept} states of {before} are kept");
    }

    private static string? Same(Story story)
    {
        GroundStory ground = GroundStory.Ground(story);
        (MindEngine plain, MindEngine collecting) = (new MindEngine(ground), new MindEngine(ground));
        (Kept history, Intentions intentions) = (new Kept(), new Intentions(collecting));
        collecting.AddKeeper(history);
        List<StateId> expected = [plain.Initial];
        history.States.Add(collecting.Initial);
        for (int step = 0; step < Steps; step++)
        {
            List<ActId> possible = plain.PossibleActs(expected[^1]);
            if (!possible.SequenceEqual(collecting.PossibleActs(history.States[^1])))
                return $"after {step} acts other acts are possible";
            if (possible.Count == 0)
                return null;
            foreach (ActId act in possible)
                collecting.Apply(history.States[^1], ground[act]);
            Act next = ground[possible[(step * 7) % possible.Count]];
            expected.Add(plain.Apply(expected[^1], next));
            history.States.Add(collecting.Apply(history.States[^1], next));
            collecting.CollectStates(intentions.ForgetUnmarked);
            for (int moment = 0; moment < expected.Count; moment++)
            {
                if (Portrait(plain.States, expected[moment]) != Portrait(collecting.States, history.States[moment]))
                    return $"after {step + 1} acts moment {moment} is another";
            }

            foreach (CharacterId character in CharacterId.Below(ground.Characters))
            {
                if (plain.UtilityOf(character, expected[^1]) != collecting.UtilityOf(character, history.States[^1]))
                    return $"after {step + 1} acts character {character.Value} is otherwise off";
            }
        }

        return null;
    }

    private static string? AlikeActs(Story story)
    {
        MindEngine engine = new(GroundStory.Ground(story));
        List<StateId> states = [engine.Initial, .. CharacterId.Below(engine.Story.Characters).Select(who => engine.States.Mind(engine.Initial, who))];
        for (int i = 0; i < states.Count && states.Count < 40; i++)
        {
            ActId[] here = [.. engine.PossibleActs(states[i])];
            foreach (ActId act in here.Take(4))
            {
                StateId next = engine.Apply(states[i], engine.Story[act]);
                if (!engine.PossibleActs(next).SequenceEqual(engine.PossibleActs(next, states[i], here)))
                    return $"after {engine.Story[act]} in state {states[i].Value}";
                foreach (CharacterId who in CharacterId.Below(engine.Story.Characters))
                {
                    ActSet serving = engine.Story.Causes.Distances(othersPlanAhead: false).DistancesTo(who).Serving;
                    if (!engine.PossibleActs(next).Where(serving.Contains).SequenceEqual(engine.PossibleActs(next, states[i], [.. here.Where(serving.Contains)], serving)))
                        return $"after {engine.Story[act]} in state {states[i].Value}, of what may matter to {who.Value}";
                }

                states.Add(next);
            }
        }

        return null;
    }

    private static string Portrait(StateStore states, StateId state)
    {
        string facts = string.Join(',', GroundFactId.Below(states.FactCount).Select(fact => states.Read(state, fact).ToString(CultureInfo.InvariantCulture)));
        return $"{facts}[{string.Join(';', states.Minds(state).ToArray().Select(mind => mind.IsState ? Portrait(states, mind) : $"{mind.Value}"))}]";
    }

    private sealed class Kept : IStateKeeper
    {
        public List<StateId> States { get; } = [];

        public void MarkStates(StateStore store)
        {
            for (int moment = 0; moment < States.Count; moment++)
                store.Mark(States[moment], forEver: moment % 2 == 0);
        }
    }
}
