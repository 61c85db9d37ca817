namespace Motive.World;

/// <summary>What led to an event.</summary>
internal static class CausalPast
{
    /// <summary>The event itself, and everything that led to it at any remove, each once; what is nearer comes first.</summary>
    /// <param name="number">Of an event of the chronicle, from 1.</param>
    public static IEnumerable<Occurrence> EventsLeadingTo(IReadOnlyList<Occurrence> chronicle, int number)
    {
        HashSet<int> seen = [number];
        Queue<int> open = new(seen);
        while (open.TryDequeue(out int next))
        {
            Occurrence occurrence = chronicle[next - 1];
            yield return occurrence;
            foreach (int cause in occurrence.Causes.Where(seen.Add))
                open.Enqueue(cause);
        }
    }
}
