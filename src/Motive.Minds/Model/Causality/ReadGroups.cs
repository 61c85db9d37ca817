using System.Runtime.InteropServices;

namespace Motive.Minds.Model.Causality;

/// <summary>
/// The strongly connected components of a graph of reads (Tarjan 1972): two nodes are in one group when each reads the other, directly or by way of others. Which nodes are read from somewhere is then
/// found by following groups. Immutable.
/// </summary>
internal sealed class ReadGroups
{
    private const int NotYet = -1;

    private readonly Action<int, List<int>> addReads;
    private readonly int[] groupOf;

    /// <summary>What groups read, one group after the other, and by group where that begins; the last of these is its end.</summary>
    private readonly List<int> reads = [];
    private readonly List<int> starts = [0];

    /// <param name="addReads">Adds the nodes that a node reads; some may come twice.</param>
    public ReadGroups(int nodes, Action<int, List<int>> addReads)
    {
        this.addReads = addReads;
        groupOf = new int[nodes];
        Array.Fill(groupOf, NotYet);
        Search search = new(nodes, this);
        for (int node = 0; node < nodes; node++)
            search.SearchFrom(node);
    }

    /// <summary>How many groups there are. A group has a higher number than the groups that it reads.</summary>
    public int Count => starts.Count - 1;

    /// <summary>The group that a node is in.</summary>
    public int GroupOf(int node) => groupOf[node];

    /// <summary>By group: whether it has one of the nodes, or is read from one of them, directly or by way of others.</summary>
    public bool[] GroupsReadFrom(IEnumerable<int> nodes)
    {
        bool[] reached = new bool[Count];
        Stack<int> open = new();
        foreach (int node in nodes)
            Reach(groupOf[node]);
        while (open.TryPop(out int group))
        {
            foreach (int read in CollectionsMarshal.AsSpan(reads)[starts[group]..starts[group + 1]])
                Reach(read);
        }

        return reached;

        void Reach(int group)
        {
            if (!reached[group])
                open.Push(group);
            reached[group] = true;
        }
    }

    /// <summary>One search in depth over all nodes. A group is complete when its first node is left; the groups that it reads are complete by then.</summary>
    private sealed class Search(int nodes, ReadGroups groups)
    {
        private readonly int[] order = new int[nodes];
        private readonly int[] lowest = new int[nodes];
        private readonly Stack<int> ungrouped = new();

        /// <summary>The nodes from the start to here: what each reads, in <see cref="ahead"/> up to where the next one's begins, and how much of that is still to be followed.</summary>
        private readonly Stack<(int Node, int First, int Left)> path = new();
        private readonly List<int> ahead = [];
        private readonly List<int> members = [];
        private readonly List<int> readByGroup = [];
        private readonly int[] lastReader = new int[nodes];
        private int entered;

        /// <summary>Searches in depth from a node that has not been entered yet.</summary>
        public void SearchFrom(int start)
        {
            if (order[start] == 0)
                Enter(start);
            while (path.TryPop(out (int Node, int First, int Left) at))
            {
                if (at.Left == 0)
                {
                    ahead.RemoveRange(at.First, ahead.Count - at.First);
                    Leave(at.Node);
                    continue;
                }

                path.Push(at with { Left = at.Left - 1 });
                int read = ahead[at.First + at.Left - 1];
                if (order[read] == 0)
                    Enter(read);
                else if (groups.groupOf[read] == NotYet)
                    lowest[at.Node] = Math.Min(lowest[at.Node], order[read]);
            }
        }

        private void Enter(int node)
        {
            order[node] = lowest[node] = ++entered;
            ungrouped.Push(node);
            int first = ahead.Count;
            groups.addReads(node, ahead);
            path.Push((node, first, ahead.Count - first));
        }

        private void Leave(int node)
        {
            if (path.TryPeek(out (int Node, int First, int Left) before))
                lowest[before.Node] = Math.Min(lowest[before.Node], lowest[node]);
            if (lowest[node] == order[node])
                Group(node);
        }

        private void Group(int first)
        {
            int group = groups.Count;
            members.Clear();
            do
            {
                members.Add(ungrouped.Pop());
                groups.groupOf[members[^1]] = group;
            }
            while (members[^1] != first);
            readByGroup.Clear();
            foreach (int member in members)
                groups.addReads(member, readByGroup);
            foreach (int node in readByGroup)
                AddOnce(groups.groupOf[node], group);
            groups.starts.Add(groups.reads.Count);
        }

        private void AddOnce(int read, int group)
        {
            if (read == group || lastReader[read] == group + 1)
                return;
            lastReader[read] = group + 1;
            groups.reads.Add(read);
        }
    }
}
