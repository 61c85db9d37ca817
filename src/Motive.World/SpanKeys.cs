using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Motive.World;

/// <summary>A dictionary by lists of numbers is asked with a span, where that costs no list.</summary>
internal static class SpanKeys
{
    /// <param name="filed">With a <see cref="ValueListComparer{T}"/>.</param>
    public static bool TryGetSpan<T, TValue>(this Dictionary<ImmutableArray<T>, TValue> filed, ReadOnlySpan<T> key, [MaybeNullWhen(false)] out TValue value)
        where T : unmanaged =>
#if NET9_0_OR_GREATER
        filed.GetAlternateLookup<ReadOnlySpan<T>>().TryGetValue(key, out value);
#else
        filed.TryGetValue([.. key], out value);
#endif
}
