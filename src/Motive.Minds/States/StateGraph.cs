namespace Motive.Minds.States;

/// <summary>
/// New states that may refer to each other, to be interned together. Node i has facts and one child per character: a child
/// k &gt;= 0 is node k of this graph, a child ~s (negative) is the interned state s.
/// Strongly connected components are interned children first: a lone node by <see cref="StateStore.Intern"/>; a cycle of minds
/// after merging its bisimilar nodes, by comparison with the interned states it touches, then by its rooted walk.
/// </summary>
public sealed class StateGraph(StateStore store)
{
    private readonly List<ulong[]> facts = [];
    private readonly List<int[]> children = [];
    private readonly Dictionary<string, int> cycles = [];

    /// <summary>For each state of an interned cycle, the first state of the cycle and how many it has.</summary>
    private readonly Dictionary<int, (int First, int Length)> cycleOf = [];
    private int count;
    private int[] ids = [];

    public int Count => count;

    /// <summary>Starts a new, empty graph; buffers are reused.</summary>
    public void Clear() => count = 0;

    /// <summary>Adds a node; its facts are to be filled in by the caller, its children are unset.</summary>
    public int Add()
    {
        if (count == facts.Count)
        {
            facts.Add(new ulong[store.FactWords]);
            children.Add(new int[store.Characters]);
        }

        return count++;
    }

    public Span<ulong> Facts(int node) => facts[node];

    public Span<int> Children(int node) => children[node];

    /// <summary>Interns every node and returns the state of <paramref name="root"/>.</summary>
    public int Intern(int root)
    {
        if (ids.Length < count)
            ids = new int[Math.Max(count, ids.Length * 2)];
        Array.Fill(ids, -1, 0, count);
        if (count == 1)
            return ids[0] = InternLone(0);
        foreach (List<int> component in Components.Of(count, children))
        {
            if (component.Count == 1)
                ids[component[0]] = InternLone(component[0]);
            else
                InternCycle(component);
        }

        return ids[root];
    }

    /// <summary>The interned state of a node, after <see cref="Intern"/>.</summary>
    public int IdOf(int node) => ids[node];

    private int InternLone(int node)
    {
        Span<int> resolved = stackalloc int[store.Characters];
        int[] own = children[node];
        for (int c = 0; c < own.Length; c++)
            resolved[c] = own[c] < 0 ? ~own[c] : own[c] == node ? StateStore.Self : ids[own[c]];
        return store.Intern(facts[node], resolved);
    }

    private void InternCycle(List<int> component)
    {
        if (MatchInterned(component))
            return;
        List<int> representatives = Bisimulation.Merge(component, facts, children, ids);
        if (representatives.Count == 1)
        {
            InternMerged(component, representatives[0]);
            return;
        }

        InternRooted(component, representatives);
    }

    /// <summary>
    /// A cycle equal to states it points to, or to others of their cycles, is those states. An equal cycle elsewhere points to the same
    /// states without being pointed to by them, and so has the same walk.
    /// </summary>
    private bool MatchInterned(List<int> component)
    {
        foreach (int node in component)
        {
            foreach (int child in children[node])
            {
                int external = child < 0 ? ~child : ids[child];
                if (external < 0)
                    continue;
                (int first, int length) = cycleOf.GetValueOrDefault(external, (external, 1));
                for (int state = first; state < first + length; state++)
                {
                    if (Match(component, state))
                        return MatchRest(component);
                }
            }
        }

        return false;
    }

    private bool Match(List<int> component, int state)
    {
        foreach (int candidate in component)
        {
            if (!Bisimulation.Equal(store, facts, children, ids, candidate, state, out Dictionary<int, int> matched))
                continue;
            foreach ((int local, int interned) in matched)
                ids[local] = interned;
            return true;
        }

        return false;
    }

    /// <summary>In a strongly connected component every node is reachable from the matched one, so all have been matched.</summary>
    private bool MatchRest(List<int> component) => component.TrueForAll(node => ids[node] >= 0);

    private void InternMerged(List<int> component, int representative)
    {
        Span<int> resolved = stackalloc int[store.Characters];
        int[] own = children[representative];
        for (int c = 0; c < own.Length; c++)
            resolved[c] = own[c] < 0 ? ~own[c] : ids[own[c]] >= 0 ? ids[own[c]] : StateStore.Self;
        int id = store.Intern(facts[representative], resolved);
        foreach (int node in component)
            ids[node] = id;
    }

    private void InternRooted(List<int> component, List<int> representatives)
    {
        int[] block = Bisimulation.BlockOf(count, component, facts, children, ids);
        List<string> walks = representatives.ConvertAll(root => Bisimulation.Walk(root, block, facts, children, ids));
        if (!cycles.TryGetValue(walks[0], out int known))
        {
            List<(ulong[], int[])> nodes = [];
            foreach (int representative in representatives)
                nodes.Add(([.. facts[representative]], Bisimulation.Localize(representative, representatives, block, children, ids)));
            int first = store.AppendCycle(nodes);
            for (int i = 0; i < walks.Count; i++)
            {
                cycles[walks[i]] = first + i;
                cycleOf[first + i] = (first, walks.Count);
            }
        }

        for (int i = 0; i < representatives.Count; i++)
        {
            int id = cycles[walks[i]];
            foreach (int node in component)
            {
                if (block[node] == representatives[i])
                    ids[node] = id;
            }
        }
    }
}
