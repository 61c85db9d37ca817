using Motive.Minds.Model.Grounding;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// The conjuncts of one story's relaxed problems, each made once for all of them: most conditions of an act are the same whoever looks far. Not thread-safe; whoever makes problems that share it makes one after the other.
/// </summary>
internal sealed class SharedNeeds
{
    private readonly Dictionary<FactAtom, RelaxedNeed> atoms = [];
    private readonly Dictionary<Condition, RelaxedNeed> others = new(ReferenceEqualityComparer.Instance);

    /// <summary>The one need that is made of a conjunct.</summary>
    public RelaxedNeed Get(Condition conjunct) => FactAtom.TryRead(conjunct) is FactAtom atom ? Get(atoms, atom, conjunct) : Get(others, conjunct, conjunct);

    private static RelaxedNeed Get<TKey>(Dictionary<TKey, RelaxedNeed> known, TKey key, Condition conjunct)
        where TKey : notnull
    {
        if (!known.TryGetValue(key, out RelaxedNeed? need))
            known.Add(key, need = new RelaxedNeed(conjunct));
        return need;
    }
}
