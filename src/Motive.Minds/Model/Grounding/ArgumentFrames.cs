using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// The arguments with which an action, trigger or reaction may come about: in the order of the types' members, the first parameter slowest. Conjuncts of the precondition that never change prune them: a parameter is given only the
/// members with which every conjunct holds that depends on it and on the parameters before it alone. These members are found once for all values of the parameters that the conjuncts do not read.
/// </summary>
internal sealed class ArgumentFrames
{
    private readonly ImmutableArray<Parameter> parameters;
    private readonly Story story;
    private readonly ExpressionGrounder expressions;
    private readonly GroundingBudget budget;

    /// <summary>By parameter, and at the end without one: the conjuncts that are settled when all before it are bound.</summary>
    private readonly List<Expression>[] settled;

    /// <summary>By parameter: the members that it may be given, where that hangs on fewer than all arguments before it; else null.</summary>
    private readonly GroundedPart<int[]>?[] members;

    public ArgumentFrames(
        Story story, FactTable facts, ExpressionGrounder expressions, SlotReads reads, GroundingBudget budget, ImmutableArray<Parameter> parameters, Expression requires)
    {
        (this.story, this.expressions, this.budget, this.parameters) = (story, expressions, budget, parameters);
        settled = [.. Enumerable.Range(0, parameters.Length + 1).Select(_ => new List<Expression>())];
        ulong[] read = new ulong[parameters.Length + 1];
        foreach (Expression conjunct in ExpressionWalk.Conjuncts(requires))
        {
            if (ConstantParts.ParametersNeeded(facts, conjunct, parameters.Length) is not (int last and >= 0))
                continue;
            settled[last].Add(conjunct);
            read[last] |= reads.SlotsReadBy(conjunct);
        }

        members = [.. parameters.Select((_, place) => Remembered(place, read[place + 1]))];

        GroundedPart<int[]>? Remembered(int place, ulong others) =>
            (others &= ~SlotReads.Bit(place)) != SlotReads.FirstSlots(place) && FrameKey.TryCreate(others, story.Entities.Length) is FrameKey key
                ? new GroundedPart<int[]>(key, budget)
                : null;
    }

    /// <summary>The frames, one after the other in the same array, so that each must be used before the next is asked for.</summary>
    public IEnumerable<int[]> EnumerateFrames(int slots)
    {
        int[] frame = new int[Math.Max(Math.Max(slots, parameters.Length), 1)];
        return Holds(settled[0], frame) ? Bound(frame) : [];
    }

    /// <summary>Gives the last parameter its next member, or, when there is none, the one before it.</summary>
    private IEnumerable<int[]> Bound(int[] frame)
    {
        int[][] fitting = new int[parameters.Length][];
        int[] next = new int[parameters.Length];
        int place = -1;
        if (parameters.IsEmpty)
            yield return frame;
        else
            Open(0);
        while (place >= 0)
        {
            if (next[place] == fitting[place].Length)
            {
                place--;
                continue;
            }

            budget.Spend();
            frame[place] = fitting[place][next[place]++];
            if (place + 1 < parameters.Length)
                Open(place + 1);
            else
                yield return frame;
        }

        void Open(int parameter)
        {
            place = parameter;
            fitting[place] = Members(place, frame);
            next[place] = 0;
        }
    }

    private int[] Members(int place, int[] frame)
    {
        if (members[place] is not GroundedPart<int[]> part)
            return Fitting(place, frame);
        if (part.TryGet(frame, null, out int[]? known))
            return known;
        known = Fitting(place, frame);
        part.Add(frame, null, known, budget.Spent);
        return known;
    }

    private int[] Fitting(int place, int[] frame)
    {
        List<int> fitting = [];
        foreach (EntityId member in story[parameters[place].Type].Members)
        {
            frame[place] = member.Value;
            if (Holds(settled[place + 1], frame))
                fitting.Add(member.Value);
        }

        return [.. fitting];
    }

    private bool Holds(List<Expression> conjuncts, int[] frame)
    {
        foreach (Expression conjunct in conjuncts)
        {
            if (expressions.Ground(conjunct, frame) is Condition.Constant { Value: not Value.True })
                return false;
        }

        return true;
    }
}
