using System.Collections;
using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;

namespace Motive.Minds.Reasons.Reasoning;

/// <summary>
/// Plans that are made when somebody first comes to them, and then kept. Several may read it at a time. If the search is stopped while one is being made, the stream ends there for the time being,
/// and the next to come to it makes that one anew.
/// </summary>
/// <param name="source">Makes the same plans in the same order whenever it is gone through.</param>
internal sealed class PlanStream(IEnumerable<ImmutableArray<ActId>> source, SearchBudget budget) : IEnumerable<ImmutableArray<ActId>>
{
    private readonly List<ImmutableArray<ActId>> made = [];
    private IEnumerator<ImmutableArray<ActId>>? rest = source.GetEnumerator();

    public IEnumerator<ImmutableArray<ActId>> GetEnumerator()
    {
        for (int next = 0; next < made.Count || TryMakeOne(); next++)
            yield return made[next];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool TryMakeOne()
    {
        if (rest is null || budget.Stopped is not null)
            return false;
        bool another = rest.MoveNext();
        if (budget.Stopped is not null)
        {
            rest = source.Skip(made.Count).GetEnumerator();
            return false;
        }

        if (another)
            made.Add(rest.Current);
        else
            rest = null;
        return another;
    }
}
