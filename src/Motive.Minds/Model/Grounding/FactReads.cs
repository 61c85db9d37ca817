using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Which facts a condition or event reads and writes, in any mind.</summary>
internal static class FactReads
{
    /// <summary>Each fact that is read; one that is read twice is listed twice.</summary>
    public static List<FactRead> Collect(Condition condition)
    {
        List<FactRead> reads = [];
        AddReads(condition, [], reads);
        return reads;
    }

    /// <summary>Adds each fact that is read, in the mind at the end of the path or in a mind in it.</summary>
    public static void AddReads(Condition condition, CharacterId[] path, List<FactRead> reads)
    {
        switch (condition)
        {
            case Condition.Is atom:
                reads.Add(new FactRead(atom.Fact, path));
                break;
            case Condition.Read read:
                reads.Add(new FactRead(read.Fact, path));
                break;
            case Condition.InMind inner:
                AddReads(inner.Body, [.. path, inner.Character], reads);
                break;
            default:
                foreach (Condition part in Parts(condition))
                    AddReads(part, path, reads);
                break;
        }
    }

    /// <summary>Every fact read, in whatever mind.</summary>
    public static HashSet<GroundFactId> FactsReadBy(Condition condition) => [.. Collect(condition).Select(read => read.Fact)];

    /// <summary>Whether some fact is read, in whatever mind, of which it is so.</summary>
    public static bool ReadsAny(Condition condition, Func<GroundFactId, bool> wanted)
    {
        switch (condition)
        {
            case Condition.Is atom:
                return wanted(atom.Fact);
            case Condition.Read read:
                return wanted(read.Fact);
            case Condition.InMind inner:
                return ReadsAny(inner.Body, wanted);
            default:
                foreach (Condition part in Parts(condition))
                {
                    if (ReadsAny(part, wanted))
                        return true;
                }

                return false;
        }
    }

    /// <summary>Calls back with every condition that decides which fact the target is.</summary>
    public static void VisitSelectors(EffectTarget? target, Action<Condition> visit)
    {
        if (target?.Selector is null)
            return;
        visit(target.Selector);
        foreach (EffectTarget? inner in target.Cases!)
            VisitSelectors(inner, visit);
    }

    /// <summary>Every fact the target may turn out to be.</summary>
    public static IEnumerable<GroundFactId> FactsWrittenBy(EffectTarget? target)
    {
        if (target is null)
            return [];
        return target.Selector is null ? [target.Fact] : target.Cases!.SelectMany(FactsWrittenBy);
    }

    /// <summary>What a condition is directly made of.</summary>
    public static IEnumerable<Condition> Parts(Condition condition) => condition switch
    {
        Condition.Select select => select.Cases.Prepend(select.Selector),
        Condition.OfType test => [test.Operand],
        Condition.Not not => [not.Operand],
        Condition.All all => all.Operands,
        Condition.Any any => any.Operands,
        Condition.Compare compare => [compare.Left, compare.Right],
        Condition.Calculate calculate => [calculate.Left, calculate.Right],
        Condition.Sum sum => sum.Operands,
        Condition.Count count => count.Operands,
        Condition.Strongest strongest => strongest.Operands,
        Condition.Choose choose => [choose.Test, choose.Then, choose.Otherwise],
        Condition.InMind inner => [inner.Body],
        Condition.Named named => [named.Body],
        Condition.Constant or Condition.Is or Condition.Read => [],
        _ => throw new InvalidOperationException($"No parts are known of {condition.GetType().Name}."),
    };
}
