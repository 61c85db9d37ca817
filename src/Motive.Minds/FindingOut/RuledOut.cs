using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.FindingOut;

/// <summary>
/// What one character has ruled out of what they do not know (D30r): values that a fact has not, as far as they have seen, and people who seem not to know it either. Characters are numbered by their index. Immutable;
/// equal where the same is ruled out.
/// </summary>
internal sealed class RuledOut : IEquatable<RuledOut>
{
    public static readonly RuledOut Nothing = new([], []);

    private readonly int hash;

    public RuledOut(IEnumerable<(int Fact, int Value)> values, IEnumerable<(int Fact, CharacterId Character)> unknowing)
    {
        (Values, Unknowing) = ([.. values.Distinct().Order()], [.. unknowing.Distinct().Order()]);
        hash = Values.Concat(Unknowing.Select(pair => (pair.Fact, Value: pair.Character.Value))).Aggregate(Values.Length, (all, pair) => unchecked((all * 31) + (pair.Fact * 7) + pair.Value));
    }

    /// <summary>Ascending.</summary>
    public ImmutableArray<(int Fact, int Value)> Values { get; }

    /// <summary>Ascending.</summary>
    public ImmutableArray<(int Fact, CharacterId Character)> Unknowing { get; }

    public bool HasValue(int fact, int value) => Values.BinarySearch((fact, value)) >= 0;

    public bool HasUnknowing(int fact, CharacterId character) => Unknowing.BinarySearch((fact, character)) >= 0;

    public bool Equals(RuledOut? other) => other is not null && Values.SequenceEqual(other.Values) && Unknowing.SequenceEqual(other.Unknowing);

    public override bool Equals(object? obj) => Equals(obj as RuledOut);

    public override int GetHashCode() => hash;
}
