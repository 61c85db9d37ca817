namespace Motive.Minds.Grounding;

/// <summary>The same condition, effect or target about other facts.</summary>
/// <param name="fact">The fact to speak of in the place of each.</param>
/// <param name="mind">What to say in the place of what is looked up in somebody's mind.</param>
internal sealed class Refacted(Func<int, int> fact, Func<Condition.InMind, Condition> mind)
{
    public Condition Of(Condition condition) => condition switch
    {
        Condition.Constant => condition,
        Condition.Is atom => new Condition.Is(fact(atom.Fact), atom.Value, atom.Code),
        Condition.Read read => new Condition.Read(fact(read.Fact), read.Boolean),
        Condition.InMind inner => mind(inner),
        Condition.Select select => new Condition.Select(Of(select.Selector), Of(select.Cases), select.Otherwise),
        Condition.OfType test => new Condition.OfType(Of(test.Operand), test.Members),
        Condition.Not not => new Condition.Not(Of(not.Operand)),
        Condition.All all => new Condition.All(Of(all.Operands)),
        Condition.Any any => new Condition.Any(Of(any.Operands)),
        Condition.Compare compare => new Condition.Compare(compare.Comparison, Of(compare.Left), Of(compare.Right)),
        Condition.Calculate calculate => new Condition.Calculate(calculate.Arithmetic, Of(calculate.Left), Of(calculate.Right)),
        Condition.Sum sum => new Condition.Sum(Of(sum.Operands)),
        Condition.Count count => new Condition.Count(Of(count.Operands)),
        Condition.Strongest strongest => new Condition.Strongest(Of(strongest.Operands)),
        Condition.Choose choose => new Condition.Choose(Of(choose.Test), Of(choose.Then), Of(choose.Otherwise)),
        _ => throw new InvalidOperationException($"no such condition: {condition.GetType().Name}"),
    };

    public EffectTarget Of(EffectTarget target) => target.Selector is null
        ? new EffectTarget(fact(target.Fact))
        : new EffectTarget(target.Fact, Of(target.Selector), [.. target.Cases!.Select(one => one is null ? null : Of(one))]);

    private Condition[] Of(Condition[] conditions) => [.. conditions.Select(Of)];
}
