using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// Equality of lists of numbers, such as the arguments of a ground fact or act, by their length and by every element. A dictionary with it has no limit on how many
/// numbers there are or how large they are, and can be asked with a span.
/// </summary>
internal sealed class ValueListComparer : IEqualityComparer<ImmutableArray<int>>, IAlternateEqualityComparer<ReadOnlySpan<int>, ImmutableArray<int>>
{
    public static readonly ValueListComparer Instance = new();

    private ValueListComparer()
    {
    }

    public bool Equals(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceEqual(y.AsSpan());

    public bool Equals(ReadOnlySpan<int> alternate, ImmutableArray<int> other) => alternate.SequenceEqual(other.AsSpan());

    public int GetHashCode(ImmutableArray<int> obj) => Mix(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<int> alternate) => Mix(alternate);

    public ImmutableArray<int> Create(ReadOnlySpan<int> alternate) => [.. alternate];

    /// <summary>FNV-1a, the same in every run. It only files: equality decides.</summary>
    private static int Mix(ReadOnlySpan<int> values)
    {
        uint hash = 2166136261;
        foreach (int value in values)
            hash = (hash ^ (uint)value) * 16777619;
        return (int)hash;
    }
}
