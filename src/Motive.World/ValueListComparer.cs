using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Motive.World;

/// <summary>
/// Equality of lists of numbers or of ids, which are numbers with a type, such as the arguments of a ground fact or the acts of a plan, by their length and by every element. A dictionary with it has no limit on how many
/// numbers there are or how large they are, and can be asked with a span (<see cref="SpanKeys"/>).
/// </summary>
internal sealed class ValueListComparer<T> : IEqualityComparer<ImmutableArray<T>>
#if NET9_0_OR_GREATER
    , IAlternateEqualityComparer<ReadOnlySpan<T>, ImmutableArray<T>>
#endif
    where T : unmanaged
{
    public static readonly ValueListComparer<T> Instance = new();

    private ValueListComparer()
    {
    }

    public bool Equals(ImmutableArray<T> x, ImmutableArray<T> y) => Equals(x.AsSpan(), y);

    public bool Equals(ReadOnlySpan<T> alternate, ImmutableArray<T> other) => MemoryMarshal.AsBytes(alternate).SequenceEqual(MemoryMarshal.AsBytes(other.AsSpan()));

    public int GetHashCode(ImmutableArray<T> obj) => Mix(obj.AsSpan());

    public int GetHashCode(ReadOnlySpan<T> alternate) => Mix(alternate);

    public ImmutableArray<T> Create(ReadOnlySpan<T> alternate) => [.. alternate];

    /// <summary>FNV-1a, the same in every run. It only files: equality decides.</summary>
    private static int Mix(ReadOnlySpan<T> values)
    {
        uint hash = 2166136261;
        foreach (int value in MemoryMarshal.Cast<T, int>(values))
            hash = (hash ^ (uint)value) * 16777619;
        return (int)hash;
    }
}
