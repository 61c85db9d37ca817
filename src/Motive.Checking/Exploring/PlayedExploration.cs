using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Play.Clock;
using Motive.Play.Clock.Snapshots;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>
/// Looks at everything that a player can decide in a story in which others think, with one seed: by playing. What has been decided least is gone on with first, each time on a fork of the run. Two runs are one where they stand on the same, to the byte of
/// all that a run goes on by; time is among it, so that few are.
/// </summary>
internal sealed class PlayedExploration
{
    private readonly Queue<Node> open = new();
    private readonly HashSet<ImmutableArray<byte>> seen = new(ValueListComparer<byte>.Instance);
    private readonly SortedDictionary<int, PlayedWay> reached = [];
    private readonly ImmutableArray<ScriptGoal> goals;
    private readonly GoalWatch watch;
    private readonly int mostEvents;
    private readonly Func<Session> begin;

    /// <param name="mostEvents">A run in which so many events come about from one decision to the next is given up, and counts as not looked at.</param>
    public PlayedExploration(SharedGrounding shared, SessionSetup setup, ImmutableArray<ScriptGoal> goals, int mostEvents)
    {
        (this.goals, this.mostEvents, watch) = (goals, mostEvents, new GoalWatch(shared.Story));
        begin = () => new Session(shared, setup);
        Session first = begin();
        Add(new Node(first, null, []), first, 0);
    }

    /// <summary>How many prompts have been found that differ.</summary>
    public int States { get; private set; }

    /// <summary>All that can be decided at so many of them has been tried.</summary>
    public int Expanded { get; private set; }

    /// <summary>How many decisions have come to a prompt that was known.</summary>
    public int Merged { get; private set; }

    /// <summary>How many decisions the prompts under way are from the beginning.</summary>
    public int Moves { get; private set; }

    /// <summary>What the program takes: runs that are gone on from hold on to what people have thought in them, so that what is kept of them says little.</summary>
    public static long Bytes => GC.GetTotalMemory(forceFullCollection: false);

    /// <summary>Some run was given up.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>By goal, the first run that came there.</summary>
    public IReadOnlyDictionary<int, PlayedWay> Reached => reached;

    public bool IsExhausted => open.Count == 0 && !GaveUp;

    public ExplorationStop GoOn(ExplorationLimits limits, Action afterPrompt, CancellationToken cancellation)
    {
        while (open.TryPeek(out Node? next))
        {
            Moves = next.Moves;
            if (cancellation.IsCancellationRequested)
                return ExplorationStop.Cancelled;
            if (States >= limits.States)
                return ExplorationStop.States;
            if (Bytes >= limits.Bytes && GC.GetTotalMemory(forceFullCollection: true) >= limits.Bytes)
                return ExplorationStop.Memory;
            if (next.Moves >= limits.Moves)
                return ExplorationStop.Moves;
            open.Dequeue();
            foreach (Decision decision in Decisions(Fork(next)))
                Try(next, decision);
            Expanded++;
            afterPrompt();
        }

        return GaveUp ? ExplorationStop.Moves : ExplorationStop.Exhausted;
    }

    private static ImmutableArray<Decision> Decisions(Session session) => session.Scene is { } scene
        ? [.. scene.ToPlayer.Select(offered => new Decision.SceneChoice(offered.Choice.Id))]
        : [.. session.Options.Select(option => new Decision.Do(option.Act)), new Decision.Wait()];

    private void Try(Node at, Decision decision)
    {
        Session session = Fork(at);
        session.Decide(decision);
        Add(at with { Since = at.Since.Add(decision) }, session, at.Moves + 1);
    }

    /// <summary>Goes on to the next prompt, and keeps the run there where it is new.</summary>
    private void Add(Node way, Session session, int moves)
    {
        if (!GoToPrompt(session))
            return;
        if (!session.CanBeKept)
        {
            States++;
            open.Enqueue(way with { Moves = moves });
            return;
        }

        SessionSnapshot kept = session.TakeSnapshot();
        if (!seen.Add(kept.Bytes))
        {
            Merged++;
            return;
        }

        States++;
        open.Enqueue(new Node(session, kept, []) { Moves = moves });
    }

    private Session Fork(Node node)
    {
        Session session = node.Kept is null ? begin() : node.Run.ContinueFrom(node.Kept);
        if (node.Kept is null)
            GoToPrompt(session);
        foreach (Decision decision in node.Since)
        {
            session.Decide(decision);
            GoToPrompt(session);
        }

        return session;
    }

    /// <returns>Whether somebody is to decide.</returns>
    private bool GoToPrompt(Session session)
    {
        int before = session.Chronicle.Count;
        while (true)
        {
            StepResult result = session.Step();
            for (int goal = 0; goal < goals.Length; goal++)
            {
                if (!reached.ContainsKey(goal) && watch.IsReached(goals[goal], session, result))
                    reached.Add(goal, new PlayedWay([.. session.Decisions], session.WriteRecollection()));
            }

            if (result is StepResult.PlayerToDecide)
                return true;
            if (result is StepResult.Over or StepResult.AtRest)
                return false;
            if (session.Chronicle.Count - before < mostEvents)
                continue;
            GaveUp = true;
            return false;
        }
    }

    /// <summary>A prompt: a run as it was kept at one before, and what was decided since.</summary>
    private sealed record Node(Session Run, SessionSnapshot? Kept, ImmutableArray<Decision> Since)
    {
        public int Moves { get; init; }
    }
}

/// <summary>A run that came to something.</summary>
/// <param name="Decisions">What was decided in it.</param>
/// <param name="Recollection">What was concluded in it, by which it is made again without thinking.</param>
internal sealed record PlayedWay(ImmutableArray<Decision> Decisions, ImmutableArray<byte> Recollection);
