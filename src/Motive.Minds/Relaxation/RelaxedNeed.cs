using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Relaxation;

/// <summary>A conjunct of preconditions. Most are atoms: a fact has, or has not, one value.</summary>
internal sealed class RelaxedNeed
{
    public RelaxedNeed(Condition condition)
    {
        Condition = condition;
        Atom = FactAtom.Of(condition);
        Free = IsFree(condition);
        Reads = [.. FactReads.In(condition).Order()];
    }

    public Condition Condition { get; }

    public FactAtom? Atom { get; }

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
