using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// A plan somebody has set out on. <see cref="Done"/>: how many of its acts have come about, and <see cref="Imagined"/> where that was
/// to lead. <see cref="GivenUp"/>: for each of their wants, how many points these acts were to cost it meanwhile. To have that back is no
/// gain over what they set out with.
/// </summary>
internal sealed record Intention(CharacterId Character, MotivePlan Plan, int Done, StateId Imagined, ImmutableArray<int> GivenUp)
{
    /// <summary>The acts of the plan that are still to be done.</summary>
    public ImmutableArray<ActId> RemainingActs => Plan.Acts[Done..];

    /// <summary>Acts of what is being gone on with that were done before <see cref="Plan"/>, its rest, was taken up.</summary>
    public ImmutableArray<ActId> Earlier { get; init; } = [];

    /// <summary>All that has been done of it: whom these acts engaged it still counts on.</summary>
    public ImmutableArray<ActId> DoneActs => [.. Earlier, .. Plan.Acts[..Done]];

    /// <summary>The intention of whoever takes up a plan now: still the one they have, if the plan and the rest of that go the same way.</summary>
    public static Intention FromPlan(CharacterId character, MotivePlan plan, Intention? present)
    {
        bool same = present is { RemainingActs.Length: > 0 } && SameWay(plan.Acts, present.RemainingActs);
        return new Intention(character, plan, 0, plan.Start, same ? present!.GivenUp : []) { Earlier = same ? present!.DoneActs : [] };
    }

    /// <summary>Writes it or reads it.</summary>
    public static Intention Transfer(SessionArchive archive, Intention? intention) => new(
        archive.Character(intention?.Character ?? default), archive.PlanIn(intention?.Plan), archive.Number(intention?.Done ?? 0), archive.State(intention?.Imagined ?? StateId.None), archive.Numbers(intention?.GivenUp ?? []))
    {
        Earlier = archive.Each(intention?.Earlier ?? [], archive.ActIndex),
    };

    /// <summary>The states that it speaks of stay until the next collection.</summary>
    public void MarkStates(StateStore states)
    {
        Plan.MarkStates(states);
        states.Mark(Imagined, forEver: false);
    }

    /// <summary>The next act of the plan, if it is this one, is done.</summary>
    public Intention AfterAct(Act act, MindEngine engine)
    {
        if (Done == Plan.Acts.Length || Plan.Acts[Done] != act.Index)
            return this;
        StateId next = engine.Apply(Imagined, act);
        ImmutableArray<int> gains = Gains(engine, Imagined, next);
        return this with { Done = Done + 1, Imagined = next, GivenUp = [.. gains.Select((gain, want) => Math.Max(0, Given(want) - gain))] };
    }

    /// <summary>Whether all that a plan would bring is what they have given up for this one.</summary>
    public bool IsUndoneBy(MotivePlan plan, MindEngine engine)
    {
        if (GivenUp.All(points => points == 0))
            return false;
        int back = Gains(engine, plan.Start, plan.End).Select((gain, want) => Math.Clamp(gain, 0, Given(want))).Sum();
        return plan.Gain <= back;
    }

    private int Given(int want) => want < GivenUp.Length ? GivenUp[want] : 0;

    private ImmutableArray<int> Gains(MindEngine engine, StateId before, StateId after) =>
        [.. engine.Story.Utilities[Character.Value].Terms.Select(term => Points(term, engine.States, after) - Points(term, engine.States, before))];

    private static int Points(WantTerm term, StateStore states, StateId state)
    {
        int points = term.Value.Evaluate(states, state);
        return points == Value.Unknown ? 0 : points;
    }

    private static bool SameWay(ImmutableArray<ActId> one, ImmutableArray<ActId> other)
    {
        int shared = Math.Min(one.Length, other.Length);
        return one.AsSpan(0, shared).SequenceEqual(other.AsSpan(0, shared));
    }
}
