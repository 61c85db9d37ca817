using System.Collections.Immutable;
using Motive.Checking.Runs;
using Motive.Minds.Model.Grounding;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>Watches one run and notes what of the story comes about in it.</summary>
internal sealed class CoverageDrive(ITestedRun run, int mostEvents)
{
    private readonly HashSet<string> scenes = [];
    private bool endedAtRest;

    /// <param name="cancellation">Asked between events.</param>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public RunCoverage Go(CancellationToken cancellation)
    {
        while (!run.Session.IsOver && run.Session.Chronicle.Count < mostEvents)
        {
            cancellation.ThrowIfCancellationRequested();
            RecordCoverage(run.Next().Result);
        }

        return Collect(run.Session);
    }

    private void RecordCoverage(StepResult result)
    {
        if (result is StepResult.ChapterEnded { Ending: null, How: ChapterEnd.Rest } ended)
            endedAtRest |= !ended.Chapter.Endings.IsEmpty;
        if (result is StepResult.Happened { Occurrence: { Kind: OccurrenceKind.Act or OccurrenceKind.Chance, Action: ActionId action } happened }
            && StagedScene.Find(run.Session.Story, action, happened.Arguments, run.Session.StateBefore(happened.Number)) is StagedScene staged)
            scenes.Add(staged.Scene.Name);
    }

    private RunCoverage Collect(Session session)
    {
        Occurrence[] done = [.. session.Chronicle.Where(occurrence => occurrence.Kind is OccurrenceKind.Act or OccurrenceKind.Chance)];
        ImmutableHashSet<ActionId> actions = [.. done.Select(occurrence => occurrence.Action).OfType<ActionId>()];
        ILookup<ActionId, Act> acts = session.Ground.Acts.ToLookup(act => act.Definition.Id);
        return new RunCoverage(session.Setup.Seed)
        {
            IsCutOff = !session.IsOver,
            EndedAtRest = endedAtRest,
            Events = session.Chronicle.Count,
            Done = actions,
            Doers = [.. session.Chronicle.SelectMany(occurrence => occurrence.By)],
            Reached = [.. session.Reached],
            Passages = [.. run.PassagesTold],
            Misses = run.Misses,
            BrokenAssumptions = run.BrokenAssumptions,
            HastyMoves = HastyMoves.Find(session),
            Scenes = [.. scenes],
            Choices = [.. session.Chronicle.SelectMany(occurrence => occurrence.SceneChoices)],
            Loops = [.. session.EndedLoops.Select(loop => (loop.Who, loop.Act.Action, loop.UndoneBy.Action))],
            Lacks = session.Story.Actions.Select(action => action.Id).Where(action => !actions.Contains(action))
                .ToImmutableDictionary(action => action, action => ActLack.Find(session, [.. acts[action]])),
        };
    }
}
