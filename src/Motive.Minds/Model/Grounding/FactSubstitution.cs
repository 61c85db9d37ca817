namespace Motive.Minds.Model.Grounding;

/// <summary>The same condition, effect or target about other facts; itself where it speaks of none of them.</summary>
/// <param name="fact">The fact to speak of in the place of each.</param>
/// <param name="mind">What to say in the place of what is looked up in somebody's mind.</param>
internal sealed class FactSubstitution(Func<GroundFactId, GroundFactId> fact, Func<Condition.InMind, Condition> mind)
{
    public Condition Substitute(Condition condition) => condition switch
    {
        Condition.Constant => condition,
        Condition.Is atom => fact(atom.Fact) is GroundFactId other && other != atom.Fact ? new Condition.Is(other, atom.Value, atom.Code, atom.Negates) : atom,
        Condition.Read read => fact(read.Fact) is GroundFactId other && other != read.Fact ? new Condition.Read(other, read.Boolean) : read,
        Condition.InMind inner => mind(inner),
        Condition.Select select => new Condition.Select(Substitute(select.Selector), Substitute(select.Cases), select.Otherwise),
        Condition.OfType test => new Condition.OfType(Substitute(test.Operand), test.Members),
        Condition.Not not => Substitute(not.Operand) is Condition operand && operand != not.Operand ? new Condition.Not(operand) : not,
        Condition.All all => Substitute(all.Operands) is Condition[] parts && parts != all.Operands ? new Condition.All(parts) : all,
        Condition.Any any => Substitute(any.Operands) is Condition[] parts && parts != any.Operands ? new Condition.Any(parts) : any,
        Condition.Compare compare => new Condition.Compare(compare.Comparison, Substitute(compare.Left), Substitute(compare.Right)),
        Condition.Calculate calculate => new Condition.Calculate(calculate.Arithmetic, Substitute(calculate.Left), Substitute(calculate.Right), calculate.Parts),
        Condition.Sum sum => new Condition.Sum(Substitute(sum.Operands)),
        Condition.Count count => new Condition.Count(Substitute(count.Operands)),
        Condition.Strongest strongest => new Condition.Strongest(Substitute(strongest.Operands)),
        Condition.Choose choose => new Condition.Choose(Substitute(choose.Test), Substitute(choose.Then), Substitute(choose.Otherwise)),
        _ => throw new InvalidOperationException($"no such condition: {condition.GetType().Name}"),
    };

    public EffectTarget Substitute(EffectTarget target) => target.Selector is null
        ? new EffectTarget(fact(target.Fact))
        : new EffectTarget(target.Fact, Substitute(target.Selector), [.. target.Cases!.Select(one => one is null ? null : Substitute(one))]);

    private Condition[] Substitute(Condition[] conditions)
    {
        Condition[] same = conditions;
        for (int i = 0; i < conditions.Length; i++)
        {
            Condition other = Substitute(conditions[i]);
            if (other == conditions[i])
                continue;
            if (same == conditions)
                same = [.. conditions];
            same[i] = other;
        }

        return same;
    }
}
