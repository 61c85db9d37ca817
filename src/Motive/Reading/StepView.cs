using Motive.Hosting;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Reading;

/// <summary>A step as it is handed out.</summary>
internal static class StepView
{
    public static StoryStep Create(StoryRun run, Told told)
    {
        StoryStep step = new() { Kind = KindOf(told.Result), Passages = [.. told.Passages.Select(run.Passage)], Lines = [.. told.Lines.Select(line => new SpokenLine(line.Speaker is EntityId speaker ? run.Story[speaker].Name : null, line.Text, line.Id, line.Tags))], Followed = run.FollowedChanges() };
        return told.Result switch
        {
            StepResult.Happened happened => step with { Event = run.Events[happened.Occurrence.Number - 1], ActNumber = happened.Number },
            StepResult.Began began => step with { Act = BegunActView.Create(run.Story, began.Act), ActNumber = began.Act.Number },
            StepResult.Stopped stopped => step with { Act = BegunActView.Create(run.Story, stopped.Act), ActNumber = stopped.Act.Number },
            StepResult.ChapterBegan began => step with { Chapter = began.Chapter.Number },
            StepResult.ChapterEnded ended => step with { Chapter = ended.Chapter.Number, End = run.Ends[^1].End, DecidedBy = ended.DecidedBy },
            _ => step,
        };
    }

    private static StepKind KindOf(StepResult result) => result switch
    {
        StepResult.ChapterBegan => StepKind.ChapterBegan,
        StepResult.Happened => StepKind.Happened,
        StepResult.PlayerToDecide => StepKind.PlayerToDecide,
        StepResult.ChapterEnded => StepKind.ChapterEnded,
        StepResult.Began => StepKind.Began,
        StepResult.Stopped => StepKind.Stopped,
        StepResult.AtRest => StepKind.AtRest,
        _ => StepKind.Over,
    };
}
