using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>Triggers that changes of some facts may set off, the first to fire first, filed so that few of them need be asked in a state.</summary>
internal sealed class PossibleFirings
{
    private readonly KeyedItems index = new();

    public PossibleFirings(IEnumerable<PossibleFiring> firings)
    {
        All = [.. firings];
        for (int place = 0; place < All.Length; place++)
            index.Add(place, All[place].Key);
    }

    /// <summary>In firing order.</summary>
    public ImmutableArray<PossibleFiring> All { get; }

    /// <summary>Those of them that count.</summary>
    /// <param name="counts">By number of the trigger.</param>
    public PossibleFirings Among(bool[] counts) => new(All.Where(next => counts[next.Number]));

    /// <summary>Fills a list with the places of those of which nothing that is looked up speaks against it in a state, ascending.</summary>
    public void FindCandidates(StateStore states, StateId state, List<int> places)
    {
        places.Clear();
        index.AddTo(places, states, state, StateId.None);
        places.Sort();
    }
}

/// <summary>A trigger that changes of some facts may set off.</summary>
/// <param name="Number">Among those that write facts.</param>
/// <param name="Required">What must hold after them, apart from what it looks for in minds of which they may make something else.</param>
/// <param name="HangsOnMinds">Whether it looks for such things in minds.</param>
/// <param name="WritesByMinds">Whether what it writes does.</param>
/// <param name="Key">A part of what is required, by which it is filed.</param>
internal sealed record PossibleFiring(int Number, Condition[] Required, bool HangsOnMinds, bool WritesByMinds, EventKey? Key);
