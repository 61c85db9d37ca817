using System.Collections.Immutable;
using Motive.Minds.Model.States;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>The engine and the definitions agree on random stories (D1 to D11).</summary>
public sealed class AgreementTests
{
    private const int Steps = 6;

    [Fact]
    public void Every_mind_is_as_defined_before_the_story_and_after_each_act_of_a_random_walk() =>
        Cases.Hold(RandomStory.From, AfterActs);

    [Fact]
    public void Minds_that_do_not_know_truths_are_as_defined_after_each_act() => Cases.Hold(seed => Unsettled.From(RandomStory.From(seed), seed), AfterActs);

    [Fact]
    public void What_one_imagines_who_does_not_know_truths_is_as_defined() => Cases.Hold(seed => Unsettled.From(RandomStory.From(seed), seed), Imagined);

    [Fact]
    public void What_one_imagines_doing_is_as_defined() => Cases.Hold(RandomStory.From, Imagined);

    private static string? AfterActs(Story story)
    {
        Comparison both = new(story);
        (StateId state, OracleState expected) = (both.Engine.Initial, both.Oracle.Initial);
        string walk = "at the start";
        SplitMix64 draws = new((ulong)story.Initial.Length);
        for (int step = 0; ; step++)
        {
            if (both.Difference(state, expected) is string difference)
                return $"{walk}: {difference}";
            ImmutableArray<Oracle.Act> possible = [.. both.Oracle.Acts.Where(act => both.Oracle.IsPossible(expected, act))];
            string? unlike = both.Oracle.Acts.Where(act => possible.Contains(act) != (both.EngineAct(act) is Model.Grounding.Act known && both.Engine.CanHappen(state, known)))
                .Select(act => $"{walk}: whether {both.Name(act)} is possible").FirstOrDefault();
            if (unlike is not null || possible.IsEmpty || step == Steps)
                return unlike;
            Oracle.Act next = draws.Pick(possible);
            walk += ", then " + both.Name(next);
            state = both.Engine.Apply(state, both.EngineAct(next)!);
            expected = both.Oracle.After(expected, next);
        }
    }

    private static string? Imagined(Story story)
    {
        Comparison both = new(story);
        foreach (EntityId who in story.Characters)
        {
            OracleState expected = both.Oracle.Initial.MindOf(who.Value);
            StateId state = both.Engine.States.Mind(both.Engine.Initial, both.Index(who.Value));
            foreach (Oracle.Act act in both.Oracle.Acts.Where(act => both.Oracle.IsPossible(expected, act)).Take(5))
            {
                StateId next = both.Engine.Apply(state, both.EngineAct(act)!);
                if (both.Difference(next, both.Oracle.After(expected, act)) is string difference)
                    return $"{story[who].Name} imagines {both.Name(act)}: {difference}";
            }
        }

        return null;
    }
}
