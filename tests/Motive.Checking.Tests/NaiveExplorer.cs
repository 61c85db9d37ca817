using System.Collections.Immutable;
using Motive.Checking.Exploring;
using Motive.Loading;
using Motive.Minds.Model.Grounding;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Tests;

/// <summary>
/// Explores a story by playing it: every run is made from its beginning by a session, every decision on offer is tried at every prompt, and two runs are taken for one where all facts, what was reached and what was chosen are the same.
/// It shares nothing with the explorer but the list of what is looked for, and how a run is seen to come to it.
/// </summary>
internal sealed class NaiveExplorer(LoadedStory loaded, EntityId player, ImmutableArray<ScriptGoal> goals)
{
    private readonly GoalWatch watch = new(loaded.Story);
    private readonly HashSet<string> seen = [];
    private readonly SortedDictionary<int, int> reached = [];
    private Queue<(ImmutableArray<Decision> Way, int Acts)> open = new();

    /// <summary>By goal: after how many acts.</summary>
    public SortedDictionary<int, int> Explore(int mostStates)
    {
        open.Enqueue(([], 0));
        while (open.TryDequeue(out (ImmutableArray<Decision> Way, int Acts) next))
        {
            if (seen.Count > mostStates)
                throw new InvalidOperationException("The story is too large to be explored so.");
            Try(next.Way, next.Acts);
        }

        return reached;
    }

    private void Try(ImmutableArray<Decision> way, int acts)
    {
        Session session = new(loaded.Grounding, new SessionSetup { Player = player });
        GoToPrompt(session, acts);
        foreach (Decision decision in way)
        {
            session.Decide(decision);
            GoToPrompt(session, acts);
        }

        if (session.IsOver || (session.Scene is null && !seen.Add(KeyOf(session))))
            return;
        if (session.Scene is { } scene)
        {
            foreach (OfferedChoice choice in scene.ToPlayer)
                open = new([(way.Add(new Decision.SceneChoice(choice.Choice.Id)), acts), .. open]);
            return;
        }

        foreach (Option option in session.Options)
            open.Enqueue((way.Add(new Decision.Do(option.Act)), acts + 1));
        int closed = session.Closed.Count;
        ImmutableArray<Decision> waiting = way;
        while (!session.IsOver && session.Closed.Count == closed)
        {
            waiting = waiting.Add(new Decision.Wait());
            session.Decide(waiting[^1]);
            GoToPrompt(session, acts + 1);
        }

        open.Enqueue((waiting, acts + 1));
    }

    private void GoToPrompt(Session session, int acts)
    {
        for (StepResult step = session.Step(); step is not (StepResult.PlayerToDecide or StepResult.Over); step = session.Step())
        {
            for (int goal = 0; goal < goals.Length; goal++)
            {
                if (!reached.ContainsKey(goal) && watch.IsReached(goals[goal], session, step))
                    reached.Add(goal, acts);
            }
        }
    }

    private string KeyOf(Session session)
    {
        GroundStory ground = loaded.Grounding.Ground;
        IEnumerable<int> facts = ground.Facts.Facts.Where(fact => fact.Emotion is null).Select(fact => session.Present.Read(fact.Family, fact.Arguments.AsSpan()));
        IEnumerable<int> chosen = session.Chronicle.SelectMany(occurrence => occurrence.SceneChoices).Distinct().Order();
        return $"{string.Join(' ', facts)};{string.Join(' ', session.Reached.Order(StringComparer.Ordinal))};{string.Join(' ', chosen)};{session.Chapter?.Number}";
    }
}
