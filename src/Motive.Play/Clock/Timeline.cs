using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Averting;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>What comes at a time of its own, as somebody knows of it.</summary>
internal readonly record struct Timed(ComingEvent Coming, StoryTime At)
{
    /// <summary>The act that comes; null for a happening.</summary>
    public Act? Act => Coming.Act;
}

/// <summary>What becomes of somebody's picture as time passes: the acts that they imagine to do one after another, and between them whatever comes at its time (D30b). An act that ends when something comes, ends after it.</summary>
/// <param name="coming">In the order in which it comes.</param>
internal sealed class Timeline(MindEngine engine, Timed[] coming)
{
    /// <summary>Where acts that are begun at a time lead, and when they are done; null where one of them is not possible by then.</summary>
    public (StateId State, StoryTime Time)? CarryOut(StateId state, StoryTime time, ImmutableArray<ActId> acts)
    {
        foreach (ActId index in acts)
        {
            Act act = engine.Story[index];
            if (!engine.CanHappen(state, act))
                return null;
            StoryTime end = time.Plus(act.MinutesIn(engine.States, state));
            state = PassTime(state, time, end);
            if (!engine.CanHappen(state, act))
                return null;
            (state, time) = (engine.Apply(state, act), end);
        }

        return (state, time);
    }

    /// <summary>The state after what comes later than one time, and no later than another.</summary>
    public StateId PassTime(StateId state, StoryTime from, StoryTime until)
    {
        foreach (Timed next in coming)
        {
            if (next.At > from && next.At <= until)
                state = AfterTimed(state, next);
        }

        return state;
    }

    /// <summary>The state after one thing that comes; the same state where it is not possible.</summary>
    public StateId AfterTimed(StateId state, Timed next) => next.Coming.StateAfter(engine, state);
}
