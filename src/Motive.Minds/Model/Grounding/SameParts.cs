namespace Motive.Minds.Model.Grounding;

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
        (Condition.Is one, Condition.Is other) => one.Fact == other.Fact && one.Value == other.Value && one.Negates == other.Negates,
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

    public int GetHashCode(Condition obj) => obj.Digest;

    /// <summary>A number that is the same for equal conditions in every run; others may have it too.</summary>
    public static int Digest(Condition condition) => condition switch
    {
        Condition.Constant constant => Mix(1, constant.Value),
        Condition.Read read => Mix(2, read.Fact.Value),
        Condition.Is atom => Mix(Mix(3, atom.Fact.Value), atom.Value),
        Condition.InMind inner => Mix(Mix(4, inner.Character.Value), inner.Body.Digest),
        Condition.Compare compare => Mix(Mix(5, (int)compare.Comparison), FactReads.Parts(compare)),
        Condition.Calculate calculate => Mix(Mix(6, (int)calculate.Arithmetic), FactReads.Parts(calculate)),
        Condition.Not not => Mix(7, not.Operand.Digest),
        Condition.All all => Mix(8, all.Operands),
        Condition.Any any => Mix(9, any.Operands),
        _ => Mix(10, FactReads.Parts(condition)),
    };

    /// <summary>FNV-1a. It only files: equality decides.</summary>
    public static int Mix(int digest, int value) => (int)(((uint)digest ^ (uint)value) * 16777619);

    private static int Mix(int digest, IEnumerable<Condition> parts)
    {
        foreach (Condition part in parts)
            digest = Mix(digest, part.Digest);
        return digest;
    }

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
}
