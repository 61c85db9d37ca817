using Motive.Minds.Grounding;

namespace Motive.Minds.Planning;

/// <summary>
/// Pairs of acts of which no plan has both: each makes for good a fact so that the other must not find so. A fact is made for good if nothing ever
/// gives it another value.
/// </summary>
internal sealed class ExclusiveActs
{
    private readonly HashSet<int>[] exclusive;

    public ExclusiveActs(GroundStory story, bool[] reachable)
    {
        Act[] acts = [.. story.Acts.Where(act => reachable[act.Index])];
        Dictionary<int, HashSet<int?>> written = [];
        foreach (GroundEffect effect in acts.SelectMany(act => act.Event.Plain).Concat(story.Triggers.SelectMany(trigger => trigger.Plain)))
        {
            foreach (int fact in FactReads.Written(effect.Target))
            {
                if (!written.TryGetValue(fact, out HashSet<int?>? values))
                    written.Add(fact, values = []);
                values.Add(effect.Value is Condition.Constant constant ? constant.Value : null);
            }
        }

        Dictionary<int, List<int>> makers = [];
        List<(int Fact, int Value)>[] made = [.. story.Acts.Select(act => reachable[act.Index] ? MadeForGood(act, written) : [])];
        foreach (Act act in acts)
        {
            foreach ((int fact, int _) in made[act.Index])
            {
                if (!makers.TryGetValue(fact, out List<int>? list))
                    makers.Add(fact, list = []);
                list.Add(act.Index);
            }
        }

        exclusive = [.. story.Acts.Select(_ => new HashSet<int>())];
        foreach (Act act in acts.Where(act => made[act.Index].Count > 0))
        {
            IEnumerable<int> stoppers = act.Event.Requires.Conjuncts.SelectMany(FactReads.In).Where(makers.ContainsKey).SelectMany(fact => makers[fact]);
            exclusive[act.Index].UnionWith(stoppers.Where(other =>
                other != act.Index && Stops(made[other], act) && Stops(made[act.Index], story.Acts[other])));
        }
    }

    /// <summary>Two of the acts that exclude each other, or null.</summary>
    public (int, int)? Among(IReadOnlyList<int> events)
    {
        for (int left = 0; left < events.Count; left++)
        {
            if (events[left] >= exclusive.Length || exclusive[events[left]].Count == 0)
                continue;
            for (int right = left + 1; right < events.Count; right++)
            {
                if (exclusive[events[left]].Contains(events[right]))
                    return (events[left], events[right]);
            }
        }

        return null;
    }

    private static List<(int Fact, int Value)> MadeForGood(Act act, Dictionary<int, HashSet<int?>> written) =>
        [.. act.Event.Plain
            .Where(effect => effect is { When: Condition.Constant, Target.Selector: null, Value: Condition.Constant } && written[effect.Target.Fact].Count == 1)
            .Select(effect => (effect.Target.Fact, ((Condition.Constant)effect.Value).Value))];

    private static bool Stops(List<(int Fact, int Value)> made, Act act) => act.Event.Requires.Conjuncts.Any(conjunct => conjunct switch
    {
        Condition.Is atom => made.Exists(fact => fact.Fact == atom.Fact && fact.Value != atom.Value),
        Condition.Not { Operand: Condition.Is atom } => made.Contains((atom.Fact, atom.Value)),
        _ => false,
    });
}
