using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>Which values some events may give to facts.</summary>
internal sealed class WrittenValues(FactReadsMemo reads)
{
    /// <summary>Ascending by fact, each value of a fact once: events write few facts, and there are many events. Null stands for a value that is not known beforehand.</summary>
    private readonly List<(GroundFactId Fact, int? Known)> values = [];

    /// <summary>The facts that are written.</summary>
    public IEnumerable<GroundFactId> Facts => values.Select(written => written.Fact).Distinct();

    /// <summary>Adds the values that an event may write.</summary>
    public void AddWritesOf(EventProfile happening)
    {
        foreach (CausalEffect effect in happening.Effects)
        {
            foreach (GroundFactId fact in effect.Facts)
            {
                if (!Any(fact, known => known == effect.KnownValue))
                    values.Insert(FirstOf(fact), (fact, effect.KnownValue));
            }
        }
    }

    /// <summary>Whether what is written may make the conjunct hold.</summary>
    public bool MayFulfil(Condition conjunct) => FactAtom.TryRead(conjunct) is FactAtom atom
        ? Any(atom.Fact, value => value is not int known || !atom.FailsAt(known))
        : IsTouched(conjunct);

    /// <summary>Adds the written facts that may raise a term of the value. Terms that read none of them stay as they are.</summary>
    public void AddRising(Condition value, PossibleRises rises, HashSet<GroundFactId> rising)
    {
        if (!IsTouched(value))
            return;
        switch (value)
        {
            case Condition.Sum sum:
                foreach (Condition operand in sum.Operands)
                    AddRising(operand, rises, rising);
                break;
            case Condition.Choose choose when !IsTouched(choose.Test):
                AddRising(choose.Then, rises, rising);
                AddRising(choose.Otherwise, rises, rising);
                break;
            default:
                foreach (GroundFactId fact in reads.FactsReadBy(value))
                {
                    if (!rising.Contains(fact) && Any(fact, one => rises.MayRise(value, fact, one)))
                        rising.Add(fact);
                }

                break;
        }
    }

    private bool IsTouched(Condition value) => Array.Exists(reads.FactsReadBy(value), fact => Any(fact, _ => true));

    private bool Any(GroundFactId fact, Predicate<int?> holds)
    {
        for (int place = FirstOf(fact); place < values.Count && values[place].Fact == fact; place++)
        {
            if (holds(values[place].Known))
                return true;
        }

        return false;
    }

    /// <summary>Where the first value of a fact stands, or would.</summary>
    private int FirstOf(GroundFactId fact)
    {
        (int low, int high) = (0, values.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (values[middle].Fact.Value < fact.Value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
