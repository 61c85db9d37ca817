using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>An act of which it is said that it makes no difference to another makes none (D30b).</summary>
public sealed class InterferenceTests
{
    [Fact]
    public void What_is_said_to_make_no_difference_makes_none() => Cases.Hold(RandomStory.From, story => Questions(story)
        .Where(question => !question.Matters).Select(Difference).FirstOrDefault(difference => difference is not null));

    /// <summary>Otherwise the first test would hold of an answer that is always yes.</summary>
    [Fact]
    public void Some_acts_are_said_to_make_no_difference_and_some_to_make_one()
    {
        Question[] questions = [.. Enumerable.Range(1, 20).SelectMany(seed => Questions(RandomStory.From((ulong)seed)))];
        Assert.InRange(questions.Count(question => !question.Matters), questions.Length / 20, questions.Length * 19 / 20);
    }

    private static IEnumerable<Question> Questions(Story story)
    {
        MindEngine engine = new(GroundStory.Ground(story));
        Interference interference = new(engine.Story);
        foreach (CharacterId character in CharacterId.Below(engine.Story.Characters))
        {
            StateId mind = engine.States.Mind(engine.Initial, character);
            Act[] possible = [.. engine.PossibleActs(mind).Take(8).Select(act => engine.Story[act])];
            foreach (Act planned in possible)
            {
                bool[] matters = interference.FindInterfering(character, [planned.Index], [.. possible.Select(act => act.Event)]);
                foreach ((Act other, bool makesOne) in possible.Zip(matters))
                    yield return new Question(engine, character, mind, planned, other, makesOne);
            }
        }
    }

    private static string? Difference(Question asked)
    {
        (MindEngine engine, CharacterId character, StateId mind, Act planned, Act other, _) = asked;
        StateId beside = engine.Apply(mind, other);
        if (!engine.CanHappen(beside, planned))
            return $"{planned} cannot be done after {other}";
        if (planned.MinutesIn(engine.States, mind) != planned.MinutesIn(engine.States, beside))
            return $"{planned} takes another time after {other}";
        StateId alone = engine.Apply(mind, planned);
        StateId after = engine.Apply(beside, planned);
        bool isSame = engine.UtilityOf(character, mind) == engine.UtilityOf(character, beside) && engine.UtilityOf(character, alone) == engine.UtilityOf(character, after)
            && (!engine.CanHappen(alone, other) || engine.UtilityOf(character, engine.Apply(alone, other)) == engine.UtilityOf(character, alone));
        return isSame ? null : $"{planned} comes to something else beside {other}";
    }

    private sealed record Question(MindEngine Engine, CharacterId Character, StateId Mind, Act Planned, Act Other, bool Matters);
}
