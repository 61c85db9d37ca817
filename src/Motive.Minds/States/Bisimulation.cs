using System.Globalization;
using System.Text;

namespace Motive.Minds.States;

/// <summary>
/// Equality of cyclic minds: two states are equal when their facts are and their children are, to any depth. Components are
/// tiny (at most a few nodes for each character), so plain partition refinement is used.
/// </summary>
internal static class Bisimulation
{
    /// <summary>One node of each class of equal nodes of the component, in first-seen order.</summary>
    public static List<int> Merge(List<int> component, List<ulong[]> facts, List<int[]> children, int[] ids)
    {
        int[] block = Refine(component, facts, children, ids);
        List<int> representatives = [];
        for (int i = 0; i < component.Count; i++)
        {
            if (block[i] == i)
                representatives.Add(component[i]);
        }

        return representatives;
    }

    /// <summary>For each node of the component, the representative of its class; -1 outside it.</summary>
    public static int[] BlockOf(
        int count, List<int> component, List<ulong[]> facts, List<int[]> children, int[] ids)
    {
        int[] local = Refine(component, facts, children, ids);
        int[] block = new int[count];
        Array.Fill(block, -1);
        for (int i = 0; i < component.Count; i++)
            block[component[i]] = component[local[i]];
        return block;
    }

    /// <summary>A text that two roots of cycles share exactly when they are equal: breadth-first, children in character order.</summary>
    public static string Walk(int root, int[] block, List<ulong[]> facts, List<int[]> children, int[] ids)
    {
        StringBuilder text = new();
        List<int> order = [root];
        for (int i = 0; i < order.Count; i++)
        {
            foreach (ulong word in facts[order[i]])
                text.Append(word.ToString("x", CultureInfo.InvariantCulture)).Append(',');
            foreach (int child in children[order[i]])
            {
                int state = child < 0 ? ~child : ids[child];
                if (state >= 0)
                {
                    text.Append('s').Append(state.ToString(CultureInfo.InvariantCulture));
                    continue;
                }

                int seen = order.IndexOf(block[child]);
                if (seen < 0)
                {
                    seen = order.Count;
                    order.Add(block[child]);
                }

                text.Append('n').Append(seen.ToString(CultureInfo.InvariantCulture));
            }

            text.Append(';');
        }

        return text.ToString();
    }

    /// <summary>Children as indices among the representatives, or ~state.</summary>
    public static int[] Localize(int node, List<int> representatives, int[] block, List<int[]> children, int[] ids)
    {
        int[] own = children[node];
        int[] local = new int[own.Length];
        for (int c = 0; c < own.Length; c++)
        {
            int state = own[c] < 0 ? ~own[c] : ids[own[c]];
            local[c] = state >= 0 ? ~state : representatives.IndexOf(block[own[c]]);
        }

        return local;
    }

    /// <summary>Whether a new node equals an interned state, by coinduction; gives all pairs it rests on.</summary>
    public static bool Equal(
        StateStore store, List<ulong[]> facts, List<int[]> children, int[] ids, int node, int state, out Dictionary<int, int> matched)
    {
        matched = new Dictionary<int, int> { [node] = state };
        Queue<int> open = new([node]);
        while (open.TryDequeue(out int current))
        {
            int partner = matched[current];
            if (!store.Facts(partner).SequenceEqual(facts[current]))
                return false;
            for (int c = 0; c < store.Characters; c++)
            {
                int child = children[current][c];
                int other = store.Mind(partner, c);
                int interned = child < 0 ? ~child : ids[child];
                if (interned >= 0)
                {
                    if (interned != other)
                        return false;
                }
                else if (!matched.TryGetValue(child, out int known))
                {
                    matched[child] = other;
                    open.Enqueue(child);
                }
                else if (known != other)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>For each position in the component, the first position of its class.</summary>
    private static int[] Refine(List<int> component, List<ulong[]> facts, List<int[]> children, int[] ids)
    {
        int[] block = new int[component.Count];
        for (int i = 0; i < block.Length; i++)
            block[i] = FirstLike(i, j => facts[component[i]].AsSpan().SequenceEqual(facts[component[j]]));
        while (true)
        {
            int[] next = new int[block.Length];
            for (int i = 0; i < block.Length; i++)
                next[i] = FirstLike(i, j => block[i] == block[j] && SameChildren(component[i], component[j]));
            if (next.AsSpan().SequenceEqual(block))
                return block;
            block = next;
        }

        static int FirstLike(int position, Func<int, bool> like)
        {
            for (int j = 0; j < position; j++)
            {
                if (like(j))
                    return j;
            }

            return position;
        }

        bool SameChildren(int left, int right)
        {
            for (int c = 0; c < children[left].Length; c++)
            {
                if (ClassOf(children[left][c]) != ClassOf(children[right][c]))
                    return false;
            }

            return true;
        }

        int ClassOf(int child)
        {
            int state = child < 0 ? ~child : ids[child];
            return state >= 0 ? ~state : block[component.IndexOf(child)];
        }
    }
}
