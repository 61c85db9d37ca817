using System.Collections;
using System.Collections.Immutable;

namespace Motive.Minds.Planning;

/// <summary>
/// Plans that are made when somebody first comes to them, and then kept. Several may read it at a time. If the search is stopped while one is being made, the next
/// to come to it makes it anew.
/// </summary>
/// <param name="source">Makes the same plans in the same order whenever it is gone through.</param>
internal sealed class PlanStream(IEnumerable<ImmutableArray<int>> source) : IEnumerable<ImmutableArray<int>>
{
    private readonly List<ImmutableArray<int>> made = [];
    private IEnumerator<ImmutableArray<int>>? rest = source.GetEnumerator();

    public IEnumerator<ImmutableArray<int>> GetEnumerator()
    {
        for (int next = 0; next < made.Count || MakeOne(); next++)
            yield return made[next];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool MakeOne()
    {
        if (rest is null)
            return false;
        bool another;
        try
        {
            another = rest.MoveNext();
        }
        catch (SearchStoppedException)
        {
            rest = source.Skip(made.Count).GetEnumerator();
            throw;
        }

        if (another)
            made.Add(rest.Current);
        else
            rest = null;
        return another;
    }
}
