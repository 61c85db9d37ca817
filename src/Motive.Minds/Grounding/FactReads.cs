namespace Motive.Minds.Grounding;

/// <summary>Which facts a condition or event reads and writes, in any mind.</summary>
internal static class FactReads
{
    /// <summary>Calls back with each fact read and whether it is read inside a mind that the condition looks into.</summary>
    public static void Of(Condition condition, Action<int, bool> visit) => AtPaths(condition, [], (fact, path) => visit(fact, path.Length > 0));

    /// <summary>All that decides whether the effect takes place, on what, and what it writes.</summary>
    public static void Of(GroundEffect effect, Action<int, bool> visit)
    {
        Of(effect.When, visit);
        Of(effect.Value, visit);
        Of(effect.Target, visit);
    }

    /// <summary>Calls back with each fact read and the characters into whose minds, one in the other, the condition looks for it.</summary>
    public static void AtPaths(Condition condition, int[] path, Action<int, int[]> visit)
    {
        switch (condition)
        {
            case Condition.Is atom:
                visit(atom.Fact, path);
                break;
            case Condition.Read read:
                visit(read.Fact, path);
                break;
            case Condition.InMind inner:
                AtPaths(inner.Body, [.. path, inner.Character], visit);
                break;
            default:
                foreach (Condition part in Parts(condition))
                    AtPaths(part, path, visit);
                break;
        }
    }

    /// <summary>Every fact read, in whatever mind.</summary>
    public static HashSet<int> In(Condition condition)
    {
        HashSet<int> read = [];
        Of(condition, (fact, _) => read.Add(fact));
        return read;
    }

    /// <summary>Whether some fact is read, in whatever mind, of which it is so.</summary>
    public static bool ReadsAny(Condition condition, Func<int, bool> wanted)
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

    public static void Of(EffectTarget? target, Action<int, bool> visit) => AtTarget(target, selector => Of(selector, visit));

    /// <summary>Calls back with every condition that decides which fact the target is.</summary>
    public static void AtTarget(EffectTarget? target, Action<Condition> visit)
    {
        if (target?.Selector is null)
            return;
        visit(target.Selector);
        foreach (EffectTarget? inner in target.Cases!)
            AtTarget(inner, visit);
    }

    /// <summary>Every fact the target may turn out to be.</summary>
    public static IEnumerable<int> Written(EffectTarget? target)
    {
        if (target is null)
            return [];
        return target.Selector is null ? [target.Fact] : target.Cases!.SelectMany(Written);
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
