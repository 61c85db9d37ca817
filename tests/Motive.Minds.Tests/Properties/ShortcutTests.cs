using Motive.Language;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Planning;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>What the search for reasons leaves out beforehand would have come to nothing (D17).</summary>
public sealed class ShortcutTests
{
    private const int MostStates = 12;

    private readonly Tally _tally = new();

    [Fact]
    public void An_act_that_is_said_not_to_pay_at_once_does_not() => Cases.Hold(RandomStory.From, Unpaid);

    /// <summary>With one mind that makes whole plans, the count beforehand is the count of the search.</summary>
    [Fact]
    public void A_length_is_begun_exactly_when_it_would_be_finished() => Cases.Hold(RandomStory.From, story => Finished(story, minds: 1, (begun, finished) => begun == finished));

    [Fact]
    public void No_length_is_left_out_that_would_be_finished() => Cases.Hold(RandomStory.From, story => Finished(story, minds: 2, (begun, finished) => begun || !finished));

    [Fact]
    public void A_length_with_journeys_is_begun_exactly_when_it_would_be_finished() => Cases.Hold(RandomMaps.From, story => Finished(story, minds: 1, (begun, finished) => begun == finished));

    /// <summary>Otherwise the first test would hold of an answer that is always yes.</summary>
    [Fact]
    public void Some_acts_are_said_not_to_pay_at_once() =>
        Assert.Contains(Enumerable.Range(1, 20), seed => Questions(new MindEngine(GroundStory.Ground(RandomStory.From((ulong)seed)))).Any(question => !question.MayPay));

    /// <summary>Also where triggers are followed by facts alone, and where the answer is that of the state before.</summary>
    [Fact]
    public void What_is_said_more_closely_not_to_pay_does_not()
    {
        Cases.Hold(RandomStory.From, CloselyUnpaid);
        _tally.AtLeast(("told more closely", 20), ("as in the state before", 200));
    }

    /// <summary>A trigger looks into a mind that an act fills, and another into one that an act puts right.</summary>
    private const string Signals = """
        story "Signals"
        fact lit = true
        fact armed
        fact known
        fact shout
        fact grudge
        character Ann she
            wants
                3 if shout as "to be answered"
                2 if grudge as "to be disliked"
                1 if armed as "to be ready"
            believes believes(Ben, not lit)
        character Ben he
            believes not lit
        action arm(who: character)
            effects armed
            consenting who
        action wave(who: character)
            requires lit
            consenting who
        action tell(who: character, to: character)
            requires who != to
            effects believes(to, known)
            consenting who
        trigger answers
            when believes(Ben, lit) and armed
            effects shout
        trigger resents
            when believes(Ben, known)
            effects grudge
        """;

    [Fact]
    public void What_is_said_more_closely_not_to_pay_does_not_where_triggers_look_into_minds()
    {
        CompilationResult result = Compilation.Compile(new SourceFile("signals.story", Signals), new NoFiles());
        Assert.Null(CloselyUnpaid(result.Story ?? throw new InvalidOperationException(string.Join("\n", result.Diagnostics))));
        _tally.AtLeast(("told more closely", 1), ("as in the state before", 1));
    }

    private string? CloselyUnpaid(Story story)
    {
        MindEngine engine = new(GroundStory.Ground(story));
        Successors successors = new(engine);
        InstantGains gains = new(engine, successors);
        foreach (CharacterId character in CharacterId.Below(engine.Story.Characters))
        {
            List<StateId> states = [engine.States.Mind(engine.Initial, character)];
            for (int position = 0; position < states.Count; position++)
            {
                StateId state = states[position];
                Successors.PossibleActs branch = successors.PossibleActsIn(state);
                for (int place = 0; place < branch.Acts.Length; place++)
                {
                    Act act = engine.Story[branch.Acts[place]];
                    bool wouldPay = gains.WouldPay(character, state, act);
                    if (!wouldPay && gains.MayPay(character, state, act))
                        _tally.Add("told more closely");
                    if (gains.ChangesIn(state) is ChangedFacts changed && gains.IsIndependentOf(changed, character, act))
                        _tally.Add("as in the state before");
                    StateId next = successors.SuccessorAt(state, branch, place);
                    if (!wouldPay && Utility.Improves(engine.UtilityOf(character, state), engine.UtilityOf(character, next)))
                        return $"{act} pays {story[story.Characters[character.Value]].Name} in state {state}";
                    if (states.Count < MostStates && !states.Contains(next))
                        states.Add(next);
                }
            }
        }

        return null;
    }

    private static string? Unpaid(Story story)
    {
        MindEngine engine = new(GroundStory.Ground(story));
        foreach ((CharacterId character, StateId state, Act act, bool mayPay) in Questions(engine))
        {
            if (!mayPay && Utility.Improves(engine.UtilityOf(character, state), engine.UtilityOf(character, engine.Apply(state, act))))
                return $"{act} pays {story[story.EntityOf(character)].Name} in state {state.Value}";
        }

        return null;
    }

    private static IEnumerable<(CharacterId Character, StateId State, Act Act, bool MayPay)> Questions(MindEngine engine)
    {
        InstantGains gains = new(engine, new Successors(engine));
        foreach (StateId state in StatesOf(engine))
        {
            foreach (CharacterId character in CharacterId.Below(engine.Story.Characters))
            {
                StateId believed = engine.States.Mind(state, character);
                foreach (ActId index in engine.PossibleActs(believed))
                    yield return (character, believed, engine.Story[index], gains.MayPay(character, believed, engine.Story[index]));
            }
        }
    }

    private static string? Finished(Story story, int minds, Func<bool, bool, bool> holds)
    {
        MindEngine engine = new(GroundStory.Ground(story));
        CausalDistances distances = engine.Story.Causes.Distances(minds >= 2);
        foreach (StateId state in StatesOf(engine).Take(4))
        {
            for (int count = 1; count <= 8; count++)
            {
                CharacterId character = new((state.Value + count) % engine.Story.Characters);
                StateId believed = engine.States.Mind(state, character);
                int length = 1 + (count % 3);
                Successors successors = new(engine);
                InstantGains gains = new(engine, successors);
                UtilityWorths worths = new(engine, distances, gains);
                MotiveSearch Search() => new(engine, worths, successors, new Journeys(engine, successors, gains), new InstantReasons(), new IntentionLimits(length, minds, count, 6));
                bool begun = Search().MayFinish(worths[character], believed, length);
                MotiveSearch whole = Search();
                whole.AllPlans(worths[character], believed, length);
                if (!holds(begun, !whole.Exhausted))
                    return $"{length} acts within {count} states for {story[story.EntityOf(character)].Name}: begun {begun}, {whole.Expansions} expanded";
            }
        }

        return null;
    }

    /// <summary>The first states that can come about, the nearest first.</summary>
    private static List<StateId> StatesOf(MindEngine engine)
    {
        List<StateId> states = [engine.Initial];
        for (int position = 0; position < states.Count && states.Count < MostStates; position++)
        {
            foreach (ActId index in engine.PossibleActs(states[position]))
            {
                StateId next = engine.Apply(states[position], engine.Story[index]);
                if (!states.Contains(next))
                    states.Add(next);
            }
        }

        return states;
    }
}
