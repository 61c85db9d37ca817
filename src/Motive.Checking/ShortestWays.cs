namespace Motive.Checking;

/// <summary>The shortest ways from one place to all others (Dijkstra's algorithm).</summary>
internal static class ShortestWays
{
    /// <param name="from">Where they begin.</param>
    /// <param name="none">The way that goes nowhere.</param>
    /// <param name="steps">From a place that is reached in a way: the next places, and the ways to them. No step makes a way shorter.</param>
    /// <param name="length">Of a way.</param>
    /// <param name="order">Of places.</param>
    /// <returns>By place, the shortest way to it; of two of one length, the one that ends first by the order of places.</returns>
    public static Dictionary<TPlace, TWay> From<TPlace, TWay>(TPlace from, TWay none, Func<TPlace, TWay, IEnumerable<(TPlace Place, TWay Way)>> steps, Func<TWay, long> length, IComparer<TPlace> order)
        where TPlace : notnull
    {
        Dictionary<TPlace, TWay> found = [];
        PriorityQueue<(TPlace Place, TWay Way), (long Length, TPlace Place)> open = new(Comparer<(long Length, TPlace Place)>.Create((one, other) => one.Length != other.Length ? one.Length.CompareTo(other.Length) : order.Compare(one.Place, other.Place)));
        open.Enqueue((from, none), (length(none), from));
        while (open.TryDequeue(out (TPlace Place, TWay Way) next, out _))
        {
            if (!found.TryAdd(next.Place, next.Way))
                continue;
            foreach ((TPlace place, TWay way) in steps(next.Place, next.Way))
            {
                if (!found.ContainsKey(place))
                    open.Enqueue((place, way), (length(way), place));
            }
        }

        return found;
    }
}
