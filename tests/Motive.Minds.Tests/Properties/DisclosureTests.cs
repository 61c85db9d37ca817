using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.FindingOut;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>An act of which it is said that it does not show somebody a value does not, whoever else may know the value (D13b, D30r).</summary>
public sealed class DisclosureTests
{
    [Fact]
    public void What_is_said_not_to_show_a_value_does_not() => Cases.Hold(
        seed => Unsettled.From(seed % 2 == 0 ? RandomStory.From(seed) : RandomQuests.From(seed), seed),
        story => Asked(story).Where(asked => !asked.MayShow).Select(Showing).FirstOrDefault(shown => shown is not null));

    /// <summary>Otherwise the first test would hold of an answer that is always yes.</summary>
    [Fact]
    public void Of_what_may_show_a_value_in_some_state_much_is_refused_in_another()
    {
        Ask[] asked = [.. Enumerable.Range(1, 60).SelectMany(seed => Asked(RandomQuests.From((ulong)seed)))];
        Assert.InRange(asked.Count(ask => !ask.MayShow), asked.Length / 10, asked.Length * 19 / 20);
    }

    /// <summary>Of each act and value that come into question, at the beginning and after each act there.</summary>
    private static IEnumerable<Ask> Asked(Story story)
    {
        MindEngine engine = new(GroundStory.Ground(story));
        Disclosures disclosures = new Intentions(engine).Disclosures;
        StateId[] worlds = [engine.Initial, .. engine.PossibleActs(engine.Initial).Take(4).Select(act => engine.Apply(engine.Initial, engine.Story[act]))];
        foreach (CharacterId character in CharacterId.Below(engine.Story.Characters))
        {
            foreach (StateId mind in worlds.Select(world => engine.States.Mind(world, character)).Distinct())
            {
                foreach (Question question in engine.Story.Causes.InformingActs(false).QuestionsFor(character).Where(question => engine.States.Read(mind, question.Fact) == Value.Unknown))
                {
                    foreach (Act act in engine.PossibleActs(mind).Where(question.IsShownBy).Take(12).Select(index => engine.Story[index]))
                    {
                        foreach (int value in Values(engine, question.Fact).Where(value => question.MayShow(act.Index, value, _ => true)))
                            yield return new Ask(engine, character, mind, act, question, value, disclosures.MayShow(mind, act, question, value));
                    }
                }
            }
        }
    }

    private static IEnumerable<int> Values(MindEngine engine, GroundFactId fact) => engine.Story.Story[engine.Story.Facts[fact].Family].Domain switch
    {
        Domain.Entities entities => engine.Story.Story[entities.Type].Members.Select(member => member.Value),
        Domain.Integer range => Enumerable.Range(range.Minimum, Math.Min(range.Maximum - range.Minimum + 1, 8)),
        _ => [Value.True, Value.False],
    };

    private static string? Showing(Ask asked)
    {
        (MindEngine engine, CharacterId character, StateId mind, Act act, Question question, int value, _) = asked;
        foreach (bool othersKnow in new[] { true, false })
        {
            StateId world = engine.Suppose(mind, character, question.Fact, value, _ => othersKnow);
            bool isInQuestion = engine.States.Mind(world, character) == engine.States.Mind(engine.Suppose(mind, character, GroundFactId.None, Value.Unknown, _ => true), character);
            if (!isInQuestion || !(engine.CanHappen(world, act) || engine.MayTry(character, mind, act)))
                continue;
            if (engine.States.Read(engine.States.Mind(engine.ApplyBegun(world, act), character), question.Fact) == value)
                return $"{act} shows {value}{(othersKnow ? " where others know it" : "")}";
        }

        return null;
    }

    private sealed record Ask(MindEngine Engine, CharacterId Character, StateId Mind, Act Act, Question Question, int Value, bool MayShow);
}
