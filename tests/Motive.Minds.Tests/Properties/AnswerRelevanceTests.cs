using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.FindingOut;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>Of whatever is said to gain nothing by being known, no value gains anything, neither by itself nor with one act after it (D13b).</summary>
public sealed class AnswerRelevanceTests
{
    [Fact]
    public void What_is_said_to_gain_nothing_gains_nothing() => Cases.Hold(
        seed => Unsettled.From(seed % 2 == 0 ? RandomStory.From(seed) : RandomQuests.From(seed), seed),
        story => Asked(story).Where(asked => !asked.MayGain).Select(Gaining).FirstOrDefault(gained => gained is not null));

    [Fact]
    public void No_act_after_an_answer_is_missed_that_would_not_come_to_as_much_without_it() => Cases.Hold(
        seed => Unsettled.From(seed % 2 == 0 ? RandomStory.From(seed) : RandomQuests.From(seed), seed),
        story => Asked(story).SelectMany(Shown).Where(minds => !minds.GainsByItself && !minds.Asked.Relevance.MayHaveOwnPlan(minds.Found, minds.Other, minds.Asked.Worth)).Select(OwnPlan).FirstOrDefault(plan => plan is not null));

    /// <summary>Otherwise the first test would hold of an answer that is always yes.</summary>
    [Fact]
    public void Much_is_said_to_gain_nothing_and_much_may()
    {
        Ask[] asked = [.. Enumerable.Range(1, 60).SelectMany(seed => Asked(RandomQuests.From((ulong)seed)))];
        Assert.InRange(asked.Count(ask => !ask.MayGain), asked.Length / 10, asked.Length * 19 / 20);
    }

    private static IEnumerable<Ask> Asked(Story story)
    {
        MindEngine engine = new(GroundStory.Ground(story));
        Successors successors = new(engine);
        InstantGains gains = new(engine, successors);
        AnswerRelevance relevance = new(engine, gains);
        StateId[] worlds = [engine.Initial, .. engine.PossibleActs(engine.Initial).Take(4).Select(act => engine.Apply(engine.Initial, engine.Story[act]))];
        foreach (CharacterId character in CharacterId.Below(engine.Story.Characters))
        {
            Worth worth = new UtilityWorth(engine, engine.Story.Causes.Distances(false).DistancesTo(character), gains, character);
            foreach (StateId mind in worlds.Select(world => engine.States.Mind(world, character)).Distinct())
            {
                foreach (Question question in engine.Story.Causes.InformingActs(false).QuestionsFor(character).Where(question => engine.States.Read(mind, question.Fact) == Value.Unknown))
                {
                    foreach (Act act in engine.PossibleActs(mind).Where(question.IsShownBy).Take(12).Select(index => engine.Story[index]))
                    {
                        for (int after = 0; after <= 1; after++)
                            yield return new Ask(engine, relevance, worth, mind, act, question, after, relevance.MayGain(mind, act, question, worth, after));
                    }
                }
            }
        }
    }

    /// <summary>The minds that the act leaves where it shows some value of the fact, and the one that it leaves with none.</summary>
    private static IEnumerable<Compared> Shown(Ask asked)
    {
        (MindEngine engine, _, Worth worth, StateId mind, Act act, Question question, _, _) = asked;
        CharacterId character = worth.Character;
        StateId plain = engine.Suppose(mind, character, GroundFactId.None, Value.Unknown, _ => true);
        StateId other = engine.CanHappen(plain, act) ? engine.States.Mind(engine.Apply(plain, act), character) : mind;
        foreach (int value in new Suppositions(engine, character, RuledOutValues.Nothing).ValuesOf(mind, question.Fact, 8, _ => true))
        {
            StateId world = engine.Suppose(mind, character, question.Fact, value, _ => true);
            if (!engine.CanHappen(world, act) && !engine.MayTry(character, mind, act))
                continue;
            StateId found = engine.States.Mind(engine.ApplyBegun(world, act), character);
            if (engine.States.Read(found, question.Fact) == value && engine.States.Read(other, question.Fact) != value)
                yield return new Compared(asked, value, found, other);
        }
    }

    private static string? Gaining(Ask asked)
    {
        foreach (Compared minds in Shown(asked))
        {
            if (minds.GainsByItself)
                return $"{asked.Act} shows {minds.Value}, which gains something by itself";
            if (asked.After == 1 && OwnPlan(minds) is string plan)
                return $"{asked.Act} shows {minds.Value}, with which {plan}";
        }

        return null;
    }

    /// <summary>An act that pays where the answer is known, and without it cannot be done or comes to less.</summary>
    private static string? OwnPlan(Compared minds)
    {
        (MindEngine engine, Worth worth) = (minds.Asked.Engine, minds.Asked.Worth);
        if (worth.ValueOf(minds.Other) == Value.Unknown)
            return null;
        foreach (Act act in engine.PossibleActs(minds.Found).Select(index => engine.Story[index]).Where(act => !act.IsUnplanned))
        {
            int reached = worth.ValueOf(engine.Apply(minds.Found, act));
            if (!Utility.Improves(worth.ValueOf(minds.Found), reached))
                continue;
            if (!engine.CanHappen(minds.Other, act) || worth.ValueOf(engine.Apply(minds.Other, act)) is int without && (without == Value.Unknown || without < reached))
                return $"{act} comes to {reached}";
        }

        return null;
    }

    private sealed record Compared(Ask Asked, int Value, StateId Found, StateId Other)
    {
        public bool GainsByItself => Utility.Improves(Asked.Worth.ValueOf(Other), Asked.Worth.ValueOf(Found));
    }

    private sealed record Ask(MindEngine Engine, AnswerRelevance Relevance, Worth Worth, StateId Mind, Act Act, Question Question, int After, bool MayGain);
}
