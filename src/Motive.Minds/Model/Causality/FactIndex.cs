using Motive.Minds.Model.Grounding;

namespace Motive.Minds.Model.Causality;

/// <summary>By fact: the events that have to do with it in one way, by number, ascending, each once. Immutable.</summary>
internal sealed class FactIndex
{
    private readonly int[][] byFact;

    /// <param name="factsOf">The facts that an event has to do with; some may come twice.</param>
    public FactIndex(int facts, IReadOnlyList<EventProfile> events, Func<EventProfile, IEnumerable<GroundFactId>> factsOf)
    {
        List<int>?[] found = new List<int>?[facts];
        for (int number = 0; number < events.Count; number++)
        {
            foreach (GroundFactId fact in factsOf(events[number]))
            {
                List<int> known = found[fact.Value] ??= [];
                if (known.Count == 0 || known[^1] != number)
                    known.Add(number);
            }
        }

        byFact = Array.ConvertAll(found, known => known is null ? [] : known.ToArray());
    }

    public int[] this[GroundFactId fact] => byFact[fact.Value];
}
