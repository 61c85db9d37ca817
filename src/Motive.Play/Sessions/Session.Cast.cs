using Motive.Play.Choosing.Directing;
using Motive.Play.Clock;
using Motive.Play.Clock.Recalling;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>Who is in the story by a chapter (D8e): a run goes on in it with those whom it brings.</summary>
internal sealed partial class Session
{
    private (Stage Stage, Scheduler Scheduler, Evaluator Evaluator) SetUp(int chapter, Recollection recollection, RunPast past, bool keepsAllStates = false)
    {
        Stage made = new(minds, chapter, recollection, past) { KeepsAllStates = keepsAllStates };
        Evaluator present = new(made.Story);
        return (made, new Scheduler(made, Setup, new Director(made.Engine, present)), present);
    }

    /// <summary>Whether it goes by the acts and triggers of those who are in the story in a chapter, by its place among the chapters.</summary>
    private bool IsSetUpFor(int chapter) => minds.First.InChapter(chapter) == stage.Engine;

    /// <summary>
    /// If the chapter that begins brings or leaves somebody or something, the run goes on from the same present by the acts and triggers of all who are in the story now. What each part of a session keeps between two steps is
    /// what is carried over, as it is to and from a snapshot.
    /// </summary>
    private void BringIn()
    {
        if (IsSetUpFor(chapterIndex))
            return;
        Watchpoint? watch = stage.Watch;
        SessionArchive kept = new(stage.Engine);
        stage.Transfer(kept);
        scheduler.Transfer(kept, null);
        (stage, scheduler, evaluator) = SetUp(chapterIndex, stage.Recollection, stage.Past, stage.KeepsAllStates);
        stage.Watch = watch;
        SessionArchive read = new(stage.Engine, kept.Written);
        stage.Transfer(read);
        scheduler.Transfer(read, null);
        read.EndReading();
        stage.Settle();
        stage.AllowSteps();
        scheduler.DropWithMissing();
    }
}
