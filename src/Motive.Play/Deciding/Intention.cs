using System.Collections.Immutable;
using Motive.Minds;
using Motive.Minds.Grounding;
using Motive.Minds.Intentions;
using Motive.World;

namespace Motive.Play.Deciding;

/// <summary>
/// A plan somebody has set out on. <see cref="Done"/>: how many of its acts have come about, and <see cref="Imagined"/> where that was
/// to lead. <see cref="PutIn"/>: how much worse off these acts were to leave them meanwhile, in points of utility. To have that back is no
/// gain over what they set out with.
/// </summary>
internal sealed record Intention(int Character, MotivePlan Plan, int Done, int Imagined, int PutIn)
{
    public ImmutableArray<int> Rest => Plan.Acts[Done..];

    /// <summary>The intention of whoever takes up a plan now: still the one they have, if the plan and the rest of that go the same way.</summary>
    public static Intention Of(int character, MotivePlan plan, Intention? present)
    {
        bool same = present is { Rest.Length: > 0 } && SameWay(plan.Acts, present.Rest);
        return new Intention(character, plan, 0, plan.Start, same ? present!.PutIn : 0);
    }

    /// <summary>The next act of the plan, if it is this one, is done.</summary>
    public Intention After(Act act, MindEngine engine)
    {
        if (Done == Plan.Acts.Length || Plan.Acts[Done] != act.Index)
            return this;
        int next = engine.Apply(Imagined, act);
        (int before, int after) = (engine.UtilityOf(Character, Imagined), engine.UtilityOf(Character, next));
        int cost = before == Value.Unknown || after == Value.Unknown ? 0 : before - after;
        return this with { Done = Done + 1, Imagined = next, PutIn = Math.Max(0, PutIn + cost) };
    }

    private static bool SameWay(ImmutableArray<int> one, ImmutableArray<int> other)
    {
        int shared = Math.Min(one.Length, other.Length);
        return one.AsSpan(0, shared).SequenceEqual(other.AsSpan(0, shared));
    }
}
