using Motive.Minds.Model.States;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// Which of many events can hold in a state, without testing each. An event whose condition demands that some fact equal one
/// value is filed under that fact and value; the fact with the largest domain is taken. Candidates still have to be tested.
/// </summary>
internal sealed class EventIndex
{
    private readonly List<(GroundFactId Fact, Dictionary<int, int[]> ByValue)> keyed = [];
    private readonly int[] rest;

    /// <param name="kept">By event: whether it is to be found at all; null for all.</param>
    public EventIndex(IReadOnlyList<GroundEvent> events, FactField[] fields, bool[]? kept = null)
    {
        Dictionary<GroundFactId, Dictionary<int, List<int>>> filed = [];
        List<int> unfiled = [];
        for (int i = 0; i < events.Count; i++)
        {
            if (kept is not null && !kept[i])
                continue;
            Condition.Is? key = KeyOf(events[i].Requires, fields);
            if (key is null)
            {
                unfiled.Add(i);
                continue;
            }

            if (!filed.TryGetValue(key.Fact, out Dictionary<int, List<int>>? byValue))
                filed.Add(key.Fact, byValue = []);
            if (!byValue.TryGetValue(key.Value, out List<int>? list))
                byValue.Add(key.Value, list = []);
            list.Add(i);
        }

        foreach (GroundFactId fact in filed.Keys.Order())
            keyed.Add((fact, filed[fact].ToDictionary(pair => pair.Key, pair => pair.Value.ToArray())));
        rest = [.. unfiled];
    }

    /// <summary>Adds the candidates' indices, in no particular order.</summary>
    public void AddCandidates(StateStore states, StateId state, List<int> found)
    {
        found.AddRange(rest);
        foreach ((GroundFactId fact, Dictionary<int, int[]> byValue) in keyed)
        {
            if (byValue.TryGetValue(states.Read(state, fact), out int[]? list))
                found.AddRange(list);
        }
    }

    private static Condition.Is? KeyOf(Condition requires, FactField[] fields)
    {
        Condition.Is? best = null;
        foreach (Condition.Is candidate in requires.Conjuncts.OfType<Condition.Is>())
        {
            if (best is null || fields[candidate.Fact.Value].Mask > fields[best.Fact.Value].Mask)
                best = candidate;
        }

        return best;
    }
}
