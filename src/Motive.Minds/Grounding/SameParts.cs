using System.Runtime.CompilerServices;

namespace Motive.Minds.Grounding;

/// <summary>Equality of conditions that are made of the very same parts in the same way. Where equal parts are one object, it is equality of whole conditions at the price of one look at the parts.</summary>
internal sealed class SameParts : IEqualityComparer<Condition>
{
    public static readonly SameParts Instance = new();

    private SameParts()
    {
    }

    public bool Equals(Condition? x, Condition? y) => ReferenceEquals(x, y) || (x, y) switch
    {
        (Condition.Constant one, Condition.Constant other) => one.Value == other.Value,
        (Condition.Read one, Condition.Read other) => one.Fact == other.Fact && one.Boolean == other.Boolean,
        (Condition.Is one, Condition.Is other) => one.Fact == other.Fact && one.Value == other.Value,
        (Condition.InMind one, Condition.InMind other) => one.Character == other.Character && Same(one.Body, other.Body),
        (Condition.Not one, Condition.Not other) => Same(one.Operand, other.Operand),
        (Condition.All one, Condition.All other) => Same(one.Operands, other.Operands),
        (Condition.Any one, Condition.Any other) => Same(one.Operands, other.Operands),
        (Condition.Compare one, Condition.Compare other) => one.Comparison == other.Comparison && Same(one.Left, other.Left) && Same(one.Right, other.Right),
        (Condition.Calculate one, Condition.Calculate other) =>
            one.Arithmetic == other.Arithmetic && one.Parts == other.Parts && Same(one.Left, other.Left) && Same(one.Right, other.Right),
        (Condition.Sum one, Condition.Sum other) => Same(one.Operands, other.Operands),
        (Condition.Count one, Condition.Count other) => Same(one.Operands, other.Operands),
        (Condition.Strongest one, Condition.Strongest other) => Same(one.Operands, other.Operands),
        (Condition.Choose one, Condition.Choose other) => Same(one.Test, other.Test) && Same(one.Then, other.Then) && Same(one.Otherwise, other.Otherwise),
        (Condition.OfType one, Condition.OfType other) => Same(one.Operand, other.Operand) && ReferenceEquals(one.Members, other.Members),
        (Condition.Named one, Condition.Named other) => one.Name == other.Name && Same(one.Arguments, other.Arguments) && Same(one.Body, other.Body),
        (Condition.Select one, Condition.Select other) => one.Otherwise == other.Otherwise && Same(one.Selector, other.Selector) && Same(one.Cases, other.Cases),
        _ => false,
    };

    public int GetHashCode(Condition obj) => obj switch
    {
        Condition.Constant constant => constant.Value,
        Condition.Read read => HashCode.Combine(1, read.Fact),
        Condition.Is atom => HashCode.Combine(2, atom.Fact, atom.Value),
        Condition.InMind inner => HashCode.Combine(3, inner.Character, Hash(inner.Body)),
        Condition.Not not => HashCode.Combine(4, Hash(not.Operand)),
        Condition.All all => Hash(5, all.Operands),
        Condition.Any any => Hash(6, any.Operands),
        Condition.Compare compare => HashCode.Combine(7, compare.Comparison, Hash(compare.Left), Hash(compare.Right)),
        Condition.Calculate calculate => HashCode.Combine(8, calculate.Arithmetic, Hash(calculate.Left), Hash(calculate.Right)),
        Condition.Sum sum => Hash(9, sum.Operands),
        Condition.Count count => Hash(10, count.Operands),
        Condition.Strongest strongest => Hash(11, strongest.Operands),
        Condition.Choose choose => HashCode.Combine(12, Hash(choose.Test), Hash(choose.Then), Hash(choose.Otherwise)),
        Condition.OfType test => HashCode.Combine(13, Hash(test.Operand)),
        Condition.Named named => Hash(HashCode.Combine(15, named.Name, Hash(named.Body)), named.Arguments),
        Condition.Select select => Hash(HashCode.Combine(14, select.Otherwise, Hash(select.Selector)), select.Cases),
        _ => throw new InvalidOperationException($"No parts are known of {obj.GetType().Name}."),
    };

    /// <summary>Constants are compared by value, for there may be two objects of one value.</summary>
    private static bool Same(Condition one, Condition other) =>
        ReferenceEquals(one, other) || (one is Condition.Constant a && other is Condition.Constant b && a.Value == b.Value);

    private static bool Same(Condition[] one, Condition[] other)
    {
        if (one.Length != other.Length)
            return false;
        for (int i = 0; i < one.Length; i++)
        {
            if (!Same(one[i], other[i]))
                return false;
        }

        return true;
    }

    private static int Hash(Condition part) => part is Condition.Constant constant ? constant.Value : RuntimeHelpers.GetHashCode(part);

    private static int Hash(int kind, Condition[] parts)
    {
        HashCode hash = default;
        hash.Add(kind);
        foreach (Condition part in parts)
            hash.Add(Hash(part));
        return hash.ToHashCode();
    }
}
