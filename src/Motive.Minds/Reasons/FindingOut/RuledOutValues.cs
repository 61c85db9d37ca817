using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Reasons.FindingOut;

/// <summary>
/// What one character has ruled out of what they do not know (D30r): values that a fact has not, as far as they have seen, and people who seem not to know it either. Characters are numbered by their index. Immutable;
/// equal where the same is ruled out.
/// </summary>
internal sealed class RuledOutValues : IEquatable<RuledOutValues>
{
    /// <summary>Nothing is ruled out.</summary>
    public static readonly RuledOutValues Nothing = new([], []);

    private readonly int hash;

    public RuledOutValues(IEnumerable<(GroundFactId Fact, int Value)> values, IEnumerable<(GroundFactId Fact, CharacterId Character)> unknowing)
    {
        (Values, Unknowing) = ([.. values.Distinct().Order()], [.. unknowing.Distinct().Order()]);
        hash = Values.Select(pair => (Fact: pair.Fact.Value, pair.Value)).Concat(Unknowing.Select(pair => (Fact: pair.Fact.Value, Value: pair.Character.Value))).Aggregate(Values.Length, (all, pair) => unchecked((all * 31) + (pair.Fact * 7) + pair.Value));
    }

    /// <summary>Ascending.</summary>
    public ImmutableArray<(GroundFactId Fact, int Value)> Values { get; }

    /// <summary>Ascending.</summary>
    public ImmutableArray<(GroundFactId Fact, CharacterId Character)> Unknowing { get; }

    /// <summary>Whether it is ruled out that the fact has the value.</summary>
    public bool HasValue(GroundFactId fact, int value) => Values.BinarySearch((fact, value)) >= 0;

    /// <summary>Whether the character seems not to know the fact.</summary>
    public bool HasUnknowing(GroundFactId fact, CharacterId character) => Unknowing.BinarySearch((fact, character)) >= 0;

    public bool Equals(RuledOutValues? other) => other is not null && Values.SequenceEqual(other.Values) && Unknowing.SequenceEqual(other.Unknowing);

    public override bool Equals(object? obj) => Equals(obj as RuledOutValues);

    public override int GetHashCode() => hash;
}
