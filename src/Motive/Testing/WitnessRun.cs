using System.Collections.Immutable;
using Motive.Checking.Exploring;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Testing;

/// <summary>A run in which somebody goes the way to something that was explored, as it is played; so that what is said to be reached has been reached in play.</summary>
internal sealed class WitnessRun
{
    private readonly ScriptGoal goal;
    private readonly GoalWatch watch;

    private WitnessRun(StoryRun run, ScriptGoal goal)
    {
        this.goal = goal;
        Run = run;
        watch = new GoalWatch(run.Loaded.Story);
    }

    public StoryRun Run { get; }

    /// <summary>Whether it came to what it was to come to.</summary>
    public bool IsReached { get; private set; }

    /// <summary>Why it could not be gone on with; null where it could.</summary>
    public string? Refused { get; private set; }

    /// <summary>Goes the way that was found.</summary>
    /// <param name="mostEvents">From one decision to the next.</param>
    public static WitnessRun Go(LoadedStory loaded, RunRequest request, ScriptGoal goal, IEnumerable<ScriptStep> way, int mostEvents) =>
        Go(loaded.Begin(request), goal, way, mostEvents, (witness, step) => witness.Do(step, mostEvents));

    /// <summary>Goes the way of a run that was made, by what was concluded in it.</summary>
    public static WitnessRun Go(LoadedStory loaded, RunRequest request, ScriptGoal goal, PlayedWay way, int mostEvents) =>
        Go(new StoryRun(loaded, request, way.Recollection), goal, way.Decisions, mostEvents, (witness, decision) => witness.Decide(decision, mostEvents));

    /// <summary>Goes a way that was written down, in the story's words.</summary>
    /// <param name="mostEvents">From one decision to the next.</param>
    public static WitnessRun Go(LoadedStory loaded, RunRequest request, ScriptGoal goal, ImmutableArray<string> way, int mostEvents)
    {
        int decided = 0;
        return Go(loaded.Begin(request), goal, way, mostEvents, (witness, words) =>
        {
            decided++;
            try
            {
                if (!witness.IsReached)
                    witness.Run.DecideAlone(words);
            }
            catch (InvalidOperationException refused)
            {
                throw new InvalidOperationException($"decision {decided} of {way.Length}: {refused.Message}", refused);
            }

            witness.Advance(mostEvents);
        });
    }

    private static WitnessRun Go<TStep>(StoryRun run, ScriptGoal goal, IEnumerable<TStep> way, int mostEvents, Action<WitnessRun, TStep> decide)
    {
        WitnessRun witness = new(run, goal);
        try
        {
            witness.Advance(mostEvents);
            foreach (TStep step in way)
                decide(witness, step);
            witness.EndTalk(mostEvents);
        }
        catch (InvalidOperationException refused)
        {
            witness.Refused = refused.Message;
        }

        return witness;
    }

    private void Do(ScriptStep step, int mostEvents)
    {
        if (step.Act is null)
        {
            int closed = Run.Session.Session.Closed.Count;
            while (Run.Session.Session.Closed.Count == closed && Run.IsPlayersTurn)
                Decide(new Decision.Wait(), mostEvents);
            return;
        }

        Decide(new Decision.Do(step.Act), mostEvents);
        foreach (int choice in step.Choices)
            Decide(new Decision.SceneChoice(choice), mostEvents);
    }

    /// <summary>What an event brings about counts once its talk is over, whatever is said in it.</summary>
    private void EndTalk(int mostEvents)
    {
        HashSet<int> said = [];
        while (!IsReached && Run.Session.Session.Scene is { } scene)
        {
            int choice = scene.ToPlayer.Select(offered => offered.Choice.Id).OrderBy(said.Contains).First();
            said.Add(choice);
            Decide(new Decision.SceneChoice(choice), mostEvents);
        }
    }

    private void Decide(Decision decision, int mostEvents)
    {
        if (IsReached && decision is not Decision.SceneChoice)
            return;
        Run.Decide(decision);
        Advance(mostEvents);
    }

    private void Advance(int mostEvents)
    {
        int before = Run.Session.Chronicle.Count;
        while (!Run.IsPlayersTurn && !Run.Session.IsOver && Run.Session.Chronicle.Count - before < mostEvents)
        {
            StepResult result = Run.Advance().Result;
            if (result is StepResult.AtRest)
                return;
            IsReached |= watch.IsReached(goal, Run.Session.Session, result);
        }
    }
}
