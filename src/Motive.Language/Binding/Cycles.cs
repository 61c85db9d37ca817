namespace Motive.Language;

/// <summary>
/// Which names lie on a cycle of uses, found in one walk over all of them: the strongly connected components with more than one member, and names
/// that use themselves (Tarjan's algorithm, with a stack of its own, since a chain of uses may be longer than the machine's stack is deep).
/// </summary>
internal sealed class Cycles
{
    private readonly Func<string, IEnumerable<string>> next;
    private readonly Dictionary<string, int> number = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lowest = new(StringComparer.Ordinal);
    private readonly HashSet<string> pending = new(StringComparer.Ordinal);
    private readonly Stack<string> component = new();

    public Cycles(IEnumerable<string> names, Func<string, IEnumerable<string>> next)
    {
        this.next = next;
        foreach (string name in names)
        {
            if (!number.ContainsKey(name))
                Walk(name);
        }
    }

    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    private void Walk(string root)
    {
        Stack<(string Name, IEnumerator<string> Next)> path = new();
        path.Push(Enter(root));
        while (path.TryPeek(out (string Name, IEnumerator<string> Next) at))
        {
            if (!at.Next.MoveNext())
            {
                path.Pop();
                Leave(at.Name);
                if (path.TryPeek(out (string Name, IEnumerator<string> Next) above))
                    lowest[above.Name] = Math.Min(lowest[above.Name], lowest[at.Name]);
                continue;
            }

            string found = at.Next.Current;
            if (!number.TryGetValue(found, out int seen))
                path.Push(Enter(found));
            else if (pending.Contains(found))
                lowest[at.Name] = Math.Min(lowest[at.Name], seen);
            if (found == at.Name)
                Members.Add(found);
        }
    }

    private (string Name, IEnumerator<string> Next) Enter(string name)
    {
        number[name] = lowest[name] = number.Count;
        component.Push(name);
        pending.Add(name);
        return (name, next(name).GetEnumerator());
    }

    /// <summary>All that has been entered since the first of a component, and not been left with one of its own, belongs to it.</summary>
    private void Leave(string name)
    {
        if (lowest[name] != number[name])
            return;
        bool several = component.Peek() != name;
        string member;
        do
        {
            member = component.Pop();
            pending.Remove(member);
            if (several)
                Members.Add(member);
        }
        while (member != name);
    }
}
