#if !NET9_0_OR_GREATER
using System.Collections.Frozen;

namespace Motive.World;

/// <summary>What .NET 8 lacks of what the engine uses, for games in engines that have no later one. Each does what the later framework's own does.</summary>
internal static class Net8
{
    public static IEnumerable<KeyValuePair<TKey, int>> CountBy<T, TKey>(this IEnumerable<T> items, Func<T, TKey> key)
        where TKey : notnull => items.GroupBy(key).Select(group => KeyValuePair.Create(group.Key, group.Count()));

    public static IEnumerable<(int Index, T Item)> Index<T>(this IEnumerable<T> items) => items.Select((item, index) => (index, item));

    extension(FrozenSet)
    {
        public static FrozenSet<T> Create<T>(IEqualityComparer<T> comparer, params T[] items) => items.ToFrozenSet(comparer);
    }

    extension(Convert)
    {
        public static string ToHexStringLower(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes).ToLowerInvariant();
    }
}

/// <summary>A dictionary that keeps the order in which its entries were added. One of .NET 8 does as long as nothing is taken out, and nothing can be.</summary>
internal sealed class OrderedDictionary<TKey, TValue> : Dictionary<TKey, TValue>
    where TKey : notnull
{
    public new bool Remove(TKey key) => throw new NotSupportedException();
}

/// <summary>Something to lock on.</summary>
internal sealed class Lock;
#endif
