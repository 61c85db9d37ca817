using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Relaxation;

/// <summary>A conjunct of preconditions. Most are atoms: a fact has, or has not, one value.</summary>
internal sealed class RelaxedNeed
{
    public RelaxedNeed(Condition condition)
    {
        Condition = condition;
        Not = condition is Condition.Not { Operand: Condition.Is };
        if ((condition is Condition.Not not ? not.Operand : condition) is Condition.Is atom)
            (IsAtom, Fact, Value) = (true, atom.Fact, atom.Value);
        Free = IsFree(condition);
        Reads = [.. FactReads.In(condition).Order()];
    }

    public Condition Condition { get; }

    public bool IsAtom { get; }

    public int Fact { get; } = -1;

    public int Value { get; }

    public bool Not { get; }

    /// <summary>It hangs on what others believe, which may be anything.</summary>
    public bool Free { get; }

    public int[] Reads { get; }

    private static bool IsFree(Condition condition) => condition switch
    {
        Condition.InMind => true,
        Condition.Not not => IsFree(not.Operand),
        Condition.Compare compare => IsFree(compare.Left) || IsFree(compare.Right),
        Condition.All all => all.Operands.All(IsFree),
        Condition.Any any => any.Operands.Any(IsFree),
        _ => false,
    };
}
