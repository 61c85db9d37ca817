using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>What there is to be looked for in a story: its beats, endings and rests, what its tests say never or always is so, and what is asked for.</summary>
internal static class ScriptGoals
{
    /// <param name="asked">Conditions, with their words.</param>
    public static ImmutableArray<ScriptGoal> Of(Story story, EntityId player, IEnumerable<(string Words, Expression Condition)> asked) =>
    [
        .. story.Chapters.SelectMany(OfChapter),
        .. story.Tests.Where(test => IsOfEveryRun(test, player)).SelectMany(OfTest),
        .. asked.Select(one => new ScriptGoal(GoalKind.Asked, one.Words, "", one.Condition)),
    ];

    private static IEnumerable<ScriptGoal> OfChapter(Chapter chapter) =>
    [
        .. chapter.Beats.Select(beat => new ScriptGoal(GoalKind.Beat, beat.Id, beat.Title) { Chapter = chapter.Number }),
        .. chapter.Endings.Select(ending => new ScriptGoal(GoalKind.Ending, ending.Id, ending.Title) { Chapter = chapter.Number }),
        new ScriptGoal(GoalKind.Rest, $"chapter {chapter.Number}", chapter.Title) { Chapter = chapter.Number },
    ];

    /// <summary>Nothing is otherwise in the test than in the story, and nobody is told what to do: what it expects is said of every run.</summary>
    private static bool IsOfEveryRun(StoryTest test, EntityId player) =>
        test.Given.IsEmpty && test.Forbidden.IsEmpty && test.Script.IsEmpty && (test.Player is null || test.Player == player);

    private static IEnumerable<ScriptGoal> OfTest(StoryTest test)
    {
        foreach (StoryExpectation expectation in test.Expectations)
        {
            if (expectation.Condition is Expression condition && expectation.Kind != ExpectationKind.Sometime && !expectation.InSomeSeed)
            {
                Expression broken = expectation.Kind == ExpectationKind.Never ? condition : new Expression.Not(condition);
                yield return new ScriptGoal(GoalKind.Expect, expectation.Text, test.Name, broken) { Chapter = expectation.Chapter };
            }
        }
    }
}
