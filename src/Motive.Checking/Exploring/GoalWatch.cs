using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>Whether a step of a run has come to something that is looked for.</summary>
internal sealed class GoalWatch(Story story)
{
    private readonly Evaluator evaluator = new(story);

    /// <param name="result">The step that the session has just made.</param>
    public bool IsReached(ScriptGoal goal, Session session, StepResult result) => goal.Kind switch
    {
        GoalKind.Rest => result is StepResult.ChapterEnded { How: ChapterEnd.Rest } rested && rested.Chapter.Number == goal.Chapter,
        GoalKind.Ending => result is StepResult.ChapterEnded { Ending: Ending ending } && ending.Id == goal.Id,
        GoalKind.Beat => result is StepResult.Happened happened && happened.Occurrence.Beats.Contains(goal.Id),
        _ => result is StepResult.Happened or StepResult.ChapterBegan or StepResult.ChapterEnded && (goal.Chapter is null || goal.Chapter == session.Chapter?.Number) && evaluator.Holds(goal.When!, session.Present),
    };
}
