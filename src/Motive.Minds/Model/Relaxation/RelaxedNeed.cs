using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>A conjunct of preconditions. Most are atoms: a fact has, or has not, one value.</summary>
internal sealed class RelaxedNeed(Condition condition)
{
    public Condition Condition => condition;

    /// <summary>The conjunct as an atom; null where it is none.</summary>
    public FactAtom? Atom { get; } = FactAtom.TryRead(condition);

    /// <summary>The facts that it reads, in whatever mind, each once.</summary>
    public GroundFactId[] Facts { get; } = [.. FactReads.FactsReadBy(condition)];

    /// <summary>What all of must hold, down to the smallest.</summary>
    public static IEnumerable<Condition> ConjunctsOf(Condition condition) => condition switch
    {
        Condition.All all => all.Operands.SelectMany(ConjunctsOf),
        Condition.Not { Operand: Condition.Any any } => any.Operands.SelectMany(operand => ConjunctsOf(new Condition.Not(operand))),
        Condition.Not { Operand: Condition.Not twice } => ConjunctsOf(twice.Operand),
        _ => [condition],
    };

    /// <summary>Whether it hangs on what others believe, which may be anything.</summary>
    public static bool IsAboutMinds(Condition condition) => condition switch
    {
        Condition.InMind => true,
        Condition.Not not => IsAboutMinds(not.Operand),
        Condition.Compare compare => IsAboutMinds(compare.Left) || IsAboutMinds(compare.Right),
        Condition.All all => all.Operands.All(IsAboutMinds),
        Condition.Any any => any.Operands.Any(IsAboutMinds),
        _ => false,
    };
}
