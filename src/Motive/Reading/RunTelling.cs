using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Play.Sessions.Scenes;
using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>A run as it is told to one reader, step by step: the teller, and how much of an open conversation it has spoken already.</summary>
internal sealed class RunTelling(StoryRun run, Teller teller)
{
    private OpenScene? spoken;
    private int sceneStepsTold;

    public Teller Teller => teller;

    /// <summary>Nothing waits to be told, and no conversation is spoken in part.</summary>
    public bool IsAtRest => teller.IsAtRest && spoken is null;

    private SessionView Session => run.Session;

    public IReadOnlyList<ToldPassage> Tell(StepResult result)
    {
        switch (result)
        {
            case StepResult.ChapterBegan began:
                return teller.BeginChapter(began.Chapter, Session.Present, Session.Now);
            case StepResult.Happened happened:
                return teller.Tell(Finished(happened.Occurrence));
            case StepResult.PlayerToDecide when Session.Scene is OpenScene scene && scene != spoken:
                return Speak(scene);
            case StepResult.PlayerToDecide or StepResult.AtRest:
                return teller.FinishJourney();
            case StepResult.ChapterEnded ended:
                return teller.EndChapter(ended.Chapter, ended.Ending?.Id, Session.Present, new ChapterEnding(ended.DecidedBy, Session.Now, Session.Chronicle.Count, run.ToldAt));
            case StepResult.Over:
                return teller.Flush();
            default:
                return [];
        }
    }

    /// <summary>The same telling of another run that stands where its own one does.</summary>
    public RunTelling For(StoryRun other) => new(other, teller) { spoken = spoken, sceneStepsTold = sceneStepsTold };

    private ToldEvent Finished(Occurrence occurrence)
    {
        int? stepsTold = spoken?.Occurrence.Number == occurrence.Number ? sceneStepsTold : null;
        spoken = null;
        return new ToldEvent(occurrence, Session.Before(occurrence.Number), Session.After(occurrence.Number)) { SceneStepsTold = stepsTold };
    }

    /// <summary>The talk of an open scene up to the player's choice, without what was spoken before the last one.</summary>
    private IReadOnlyList<ToldPassage> Speak(OpenScene scene)
    {
        int? already = spoken?.Occurrence.Number == scene.Occurrence.Number ? sceneStepsTold : null;
        spoken = scene;
        sceneStepsTold = scene.Walk.Steps.Length;
        return teller.Speak(new ToldEvent(scene.Occurrence, scene.Before, scene.After) { SceneStepsTold = already });
    }
}
