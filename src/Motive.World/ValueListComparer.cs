using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// Equality of lists of numbers, such as the arguments of a ground fact or act, by their length and by every element. A dictionary with it has no limit on how many
/// numbers there are or how large they are, and can be asked with a span.
/// </summary>
public sealed class ValueListComparer : IEqualityComparer<ImmutableArray<int>>, IAlternateEqualityComparer<ReadOnlySpan<int>, ImmutableArray<int>>
{
    public static readonly ValueListComparer Instance = new();

    private ValueListComparer()
    {
    }

    public bool Equals(ImmutableArray<int> x, ImmutableArray<int> y) => x.AsSpan().SequenceEqual(y.AsSpan());

    public bool Equals(ReadOnlySpan<int> alternate, ImmutableArray<int> other) => alternate.SequenceEqual(other.AsSpan());

    public int GetHashCode(ImmutableArray<int> obj) => GetHashCode(obj.AsSpan());

    /// <summary>The same in every run: it only files, and equality decides.</summary>
    public int GetHashCode(ReadOnlySpan<int> alternate)
    {
        uint hash = 2166136261;
        foreach (int value in alternate)
            hash = (hash ^ (uint)value) * 16777619;
        return (int)hash;
    }

    public ImmutableArray<int> Create(ReadOnlySpan<int> alternate) => [.. alternate];
}
