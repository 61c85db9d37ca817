using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>Makes terms of ground conditions. What the player believes is what is so, since in a script they see everything.</summary>
/// <param name="number">By ground fact: its place in a row.</param>
/// <param name="constant">Of a ground fact that has no place: what it always is.</param>
internal sealed class TermCompiler(CharacterId player, Func<GroundFactId, FactField> fields, Func<GroundFactId, int?> number, Func<GroundFactId, int> constant)
{
    private readonly Dictionary<Condition, Term> made = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="NotAScriptException">It looks into somebody's mind.</exception>
    public Term Compile(Condition condition)
    {
        if (!made.TryGetValue(condition, out Term? term))
            made.Add(condition, term = Make(condition));
        return term;
    }

    private Term Make(Condition condition) => condition switch
    {
        Condition.Constant constant => new Term.Constant(constant.Value),
        Condition.Read read => Read(read.Fact),
        Condition.Is test => Is(test),
        Condition.Select select => new Term.Select(Compile(select.Selector), Compile(select.Cases), select.Otherwise),
        Condition.Named named => Compile(named.Body),
        Condition.OfType test => new Term.OneOf(Compile(test.Operand), test.Members),
        Condition.InMind mind when mind.Character == player => Compile(mind.Body),
        Condition.InMind => throw new NotAScriptException("rules ask what others believe"),
        Condition.Not not => new Term.Not(Compile(not.Operand)),
        Condition.All all => new Term.All(Compile(all.Operands)),
        Condition.Any any => new Term.Any(Compile(any.Operands)),
        Condition.Compare compare => new Term.Compare(compare.Comparison, Compile(compare.Left), Compile(compare.Right)),
        Condition.Calculate sum => new Term.Calculate(sum.Arithmetic, Compile(sum.Left), Compile(sum.Right), sum.Parts),
        Condition.Sum sum => new Term.Sum(Compile(sum.Operands)),
        Condition.Count count => new Term.Count(Compile(count.Operands)),
        Condition.Choose choose => new Term.Choose(Compile(choose.Test), Compile(choose.Then), Compile(choose.Otherwise)),
        _ => throw new NotAScriptException("rules ask what people feel"),
    };

    private Term[] Compile(Condition[] conditions) => Array.ConvertAll(conditions, Compile);

    private Term Read(GroundFactId fact) => number(fact) is int place ? new Term.Read(place) : new Term.Constant(constant(fact));

    private Term Is(Condition.Is test)
    {
        FactField field = fields(test.Fact);
        int value = field.Decode(test.Code << field.Shift);
        return number(test.Fact) is int place ? new Term.Is(place, value) : new Term.Constant(Value.FromTruth(constant(test.Fact) == value));
    }
}
