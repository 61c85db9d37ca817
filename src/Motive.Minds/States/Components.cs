namespace Motive.Minds.States;

/// <summary>Strongly connected components in children-first order (Tarjan 1972), without recursion.</summary>
internal static class Components
{
    public static List<List<int>> Of(int count, List<int[]> children)
    {
        int[] index = new int[count];
        int[] low = new int[count];
        bool[] open = new bool[count];
        Array.Fill(index, -1);
        Stack<int> path = new();
        Stack<(int Node, int Next)> work = new();
        List<List<int>> components = [];
        int counter = 0;
        for (int root = 0; root < count; root++)
        {
            if (index[root] >= 0)
                continue;
            Enter(root);
            while (work.Count > 0)
            {
                (int node, int next) = work.Pop();
                if (next < children[node].Length)
                {
                    work.Push((node, next + 1));
                    int child = children[node][next];
                    if (child < 0)
                        continue;
                    if (index[child] < 0)
                        Enter(child);
                    else if (open[child])
                        low[node] = Math.Min(low[node], index[child]);
                    continue;
                }

                if (work.Count > 0)
                    low[work.Peek().Node] = Math.Min(low[work.Peek().Node], low[node]);
                if (low[node] == index[node])
                    components.Add(Close(node));
            }
        }

        return components;

        void Enter(int node)
        {
            index[node] = low[node] = counter++;
            open[node] = true;
            path.Push(node);
            work.Push((node, 0));
        }

        List<int> Close(int root)
        {
            List<int> component = [];
            int node;
            do
            {
                node = path.Pop();
                open[node] = false;
                component.Add(node);
            }
            while (node != root);
            component.Reverse();
            return component;
        }
    }
}
