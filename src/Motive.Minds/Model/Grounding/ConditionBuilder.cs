using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Makes conditions of grounded parts: folds whatever cannot change, and gives equal conditions as one object, however often they are asked for.</summary>
internal sealed class ConditionBuilder(Story story, FactTable facts)
{
    private readonly HashSet<Condition> made = new(SameParts.Instance);

    /// <summary>By entity, since most constants are one.</summary>
    private readonly Condition.Constant?[] constants = new Condition.Constant?[story.Entities.Length];
    private readonly Dictionary<TypeId, bool[]> members = [];

    public Condition.Constant Constant(int value) =>
        value >= 0 && value < constants.Length ? constants[value] ??= new Condition.Constant(value) : (Condition.Constant)Intern(new Condition.Constant(value));

    public Condition Read(GroundFactId fact, bool boolean) => Intern(new Condition.Read(fact, boolean));

    public Condition All(ReadOnlySpan<Condition> operands)
    {
        int count = 0;
        foreach (Condition operand in operands)
        {
            if (operand is Condition.Constant { Value: not Value.True })
                return Condition.Constant.False;
            count += operand is Condition.Constant ? 0 : operand is Condition.All inner ? inner.Operands.Length : 1;
        }

        Condition[] kept = new Condition[count];
        int next = 0;
        foreach (Condition operand in operands)
        {
            foreach (Condition part in operand is Condition.Constant ? [] : operand.Conjuncts)
                kept[next++] = part;
        }

        return count switch { 0 => Condition.Constant.True, 1 => kept[0], _ => Intern(new Condition.All(kept)) };
    }

    public Condition Any(ReadOnlySpan<Condition> operands)
    {
        int count = 0;
        foreach (Condition operand in operands)
        {
            if (operand is Condition.Constant { Value: Value.True })
                return Condition.Constant.True;
            count += operand is Condition.Constant ? 0 : 1;
        }

        Condition[] kept = new Condition[count];
        int next = 0;
        foreach (Condition operand in operands)
        {
            if (operand is not Condition.Constant)
                kept[next++] = operand;
        }

        return count switch { 0 => Condition.Constant.False, 1 => kept[0], _ => Intern(new Condition.Any(kept)) };
    }

    /// <summary>That a condition is not so. Where it may hang on a truth that is unknown, that is more than that it does not hold; what somebody believes is so or not (D4).</summary>
    public Condition Not(Condition operand) => operand switch
    {
        Condition.Constant constant => Truth(constant.Value != Value.True),
        Condition.Not not => not.Operand,
        Condition.InMind inner => InMind(inner.Character, Not(Known(inner.Body))),
        _ when !MayBeUnknown(operand) => Intern(new Condition.Not(operand)),
        Condition.Read read => Is(read.Fact, Value.False, negates: true),
        Condition.Is denied => Read(denied.Fact, boolean: true),
        Condition.All all => Any(Array.ConvertAll(all.Operands, Not)),
        Condition.Any any => All(Array.ConvertAll(any.Operands, Not)),
        Condition.Choose choose => Choose(choose.Test, Not(choose.Then), Not(choose.Otherwise)),
        Condition.Select select => Select(select.Selector, Array.ConvertAll(select.Cases, Not), Value.Not(select.Otherwise)),
        _ => Intern(new Condition.Not(operand)),
    };

    /// <summary>That a condition is known to be so, which is so or not.</summary>
    private Condition Known(Condition condition) => condition switch
    {
        _ when !MayBeUnknown(condition) => condition,
        Condition.Read read => Is(read, Value.True),
        Condition.Is denied => Is(denied.Fact, denied.Value, negates: false),
        Condition.All all => All(Array.ConvertAll(all.Operands, Known)),
        Condition.Any any => Any(Array.ConvertAll(any.Operands, Known)),
        Condition.Choose choose => Choose(choose.Test, Known(choose.Then), Known(choose.Otherwise)),
        Condition.Select select => Select(select.Selector, Array.ConvertAll(select.Cases, Known), select.Otherwise),
        _ => condition,
    };

    /// <summary>Whether a condition may hang on a truth that is unknown where it is read.</summary>
    private bool MayBeUnknown(Condition condition) => !facts.UnknownTruths.IsEmpty && condition switch
    {
        Condition.Read { Boolean: true } read => facts.IsUnknownTruth(read.Fact),
        Condition.Is atom => atom.Negates,
        Condition.All all => Array.Exists(all.Operands, MayBeUnknown),
        Condition.Any any => Array.Exists(any.Operands, MayBeUnknown),
        Condition.Choose choose => MayBeUnknown(choose.Then) || MayBeUnknown(choose.Otherwise),
        Condition.Select select => Array.Exists(select.Cases, MayBeUnknown),
        Condition.Named named => MayBeUnknown(named.Body),
        _ => false,
    };

    /// <summary>A condition as a value: true, false, or unknown where it is neither so nor not so.</summary>
    public Condition AsValue(Condition condition) => condition switch
    {
        _ when !MayBeUnknown(condition) => condition,
        Condition.Read read => Read(read.Fact, boolean: false),
        _ => Choose(condition, Condition.Constant.True, Choose(Not(condition), Condition.Constant.False, Constant(Value.Unknown))),
    };

    /// <summary>The value of a condition in a character's mind. In their own mind they believe what they believe (I3).</summary>
    public Condition InMind(CharacterId character, Condition body) => body switch
    {
        Condition.Constant or Condition.Named { Fixed: not null } => body,
        Condition.InMind inner when inner.Character == character => inner,
        _ => Intern(new Condition.InMind(character, body)),
    };

    public Condition Compare(Comparison comparison, Condition left, Condition right) =>
        OneMind.Combine(this, [left, right], sides => ComparePlain(comparison, sides[0], sides[1]));

    public Condition Calculate(Arithmetic arithmetic, Condition left, Condition right, int parts) => OneMind.Combine(this, [left, right], sides =>
        sides[0] is Condition.Constant a && sides[1] is Condition.Constant b
            ? Constant(Evaluator.Calculate(arithmetic, a.Value, b.Value, parts))
            : Intern(new Condition.Calculate(arithmetic, sides[0], sides[1], parts)));

    public Condition OfType(Condition operand, TypeId type) => OneMind.Combine(this, [operand], operands => operands[0] is Condition.Constant constant
        ? Truth(story.IsOfType(constant.Value, type))
        : Intern(new Condition.OfType(operands[0], Members(type))));

    public Condition Choose(Condition test, Condition then, Condition otherwise) => Intern(new Condition.Choose(test, then, otherwise));

    /// <param name="cases">By entity.</param>
    public Condition Select(Condition selector, Condition[] cases, int otherwise) => Intern(new Condition.Select(selector, cases, otherwise));

    public Condition Strongest(Condition[] operands) => Intern(new Condition.Strongest(operands));

    public Condition Count(Condition[] operands) => Array.TrueForAll(operands, operand => operand is Condition.Constant)
        ? Constant(operands.Count(operand => ((Condition.Constant)operand).Value == Value.True))
        : Intern(new Condition.Count(operands));

    public Condition Sum(Condition[] operands) => SumOf(operands) is Condition.Constant constant ? Constant(constant.Value) : Intern(new Condition.Sum(operands));

    public static Condition SumOf(Condition[] operands)
    {
        if (!Array.TrueForAll(operands, operand => operand is Condition.Constant))
            return new Condition.Sum(operands);
        int total = 0;
        foreach (Condition operand in operands)
            total = Evaluator.Calculate(Arithmetic.Add, total, ((Condition.Constant)operand).Value);
        return new Condition.Constant(total);
    }

    private Condition ComparePlain(Comparison comparison, Condition left, Condition right)
    {
        if (left is Condition.Constant a && right is Condition.Constant b)
            return Truth(Evaluator.Compare(comparison, a.Value, b.Value));
        if (comparison is Comparison.Equal or Comparison.NotEqual)
        {
            if (left is Condition.Constant)
                (left, right) = (right, left);
            if (left is Condition.Read read && right is Condition.Constant constant)
            {
                Condition same = Is(read, constant.Value);
                return comparison == Comparison.Equal ? same : Not(same);
            }
        }

        return Intern(new Condition.Compare(comparison, left, right));
    }

    private Condition Is(Condition.Read read, int value)
    {
        bool inside = facts.DomainOf(facts[read.Fact].Family) switch
        {
            Domain.Integer range => value == Value.Unknown || (value >= range.Minimum && value <= range.Maximum),
            Domain.Boolean truth => value is Value.True or Value.False || (truth.MayBeUnknown && value == Value.Unknown),
            _ => true,
        };
        return inside ? Is(read.Fact, value, negates: false) : Condition.Constant.False;
    }

    private Condition Is(GroundFactId fact, int value, bool negates) =>
        Intern(new Condition.Is(fact, value, FactField.Shape(facts.DomainOf(facts[fact].Family), story.Entities.Length).Field.Encode(value), negates));

    private static Condition.Constant Truth(bool value) => value ? Condition.Constant.True : Condition.Constant.False;

    private bool[] Members(TypeId type)
    {
        if (!members.TryGetValue(type, out bool[]? known))
            members.Add(type, known = [.. story.Entities.Select(entity => entity.Types.Contains(type))]);
        return known;
    }

    private Condition Intern(Condition condition)
    {
        if (made.TryGetValue(condition, out Condition? known))
            return known;
        made.Add(condition);
        return condition;
    }
}
