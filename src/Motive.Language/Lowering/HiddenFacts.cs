using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>A family of facts that no line declares, and that is kept since the story reads it.</summary>
internal abstract record HiddenFact
{
    private HiddenFact()
    {
    }

    /// <summary>Whether acts of some pattern have happened: those of the action, by their arguments at some positions.</summary>
    public sealed record Trace(ActionSymbol Action, ImmutableArray<int> Positions) : HiddenFact
    {
        public bool Equals(Trace? other) => other is not null && other.Action.Id == Action.Id && other.Positions.SequenceEqual(Positions);

        public override int GetHashCode() => (Action.Id.Value * 31) + Positions.Length;
    }

    /// <summary>That an act is about to be done.</summary>
    public sealed record Plan(ActionSymbol Action) : HiddenFact
    {
        public bool Equals(Plan? other) => other is not null && other.Action.Id == Action.Id;

        public override int GetHashCode() => Action.Id.Value;
    }

    /// <summary>How people have their beliefs about the facts of a family.</summary>
    public sealed record Source(FactId Of, SourceWay Way) : HiddenFact;
}

/// <summary>
/// The hidden facts of a story: what it reads by <c>happened</c> and <c>remembers</c>, and how people have their beliefs where it asks that. Their ids follow those of
/// the declared facts, in the order of first use.
/// </summary>
internal sealed class HiddenFacts
{
    private readonly List<HiddenFact> all = [];
    private readonly Dictionary<HiddenFact, int> index = [];
    private bool frozen;

    public IReadOnlyList<HiddenFact> All => all;

    /// <summary>Its number among the hidden ones, or -1 where no new ones may be added.</summary>
    public int Find(HiddenFact hidden)
    {
        if (index.TryGetValue(hidden, out int known))
            return known;
        if (frozen)
            return -1;
        all.Add(hidden);
        index.Add(hidden, all.Count - 1);
        return all.Count - 1;
    }

    /// <summary>The hidden fact that keeps whether just this deed has been done.</summary>
    public FactId FindDeed(ActionSymbol action, SymbolTable symbols) => new(symbols.Facts.Count + Find(new HiddenFact.Trace(action, [.. Enumerable.Range(0, action.Parameters.Length)])));

    /// <summary>The hidden fact that keeps whether an act is about to be done.</summary>
    public FactId FindPlan(ActionSymbol action, SymbolTable symbols) => new(symbols.Facts.Count + Find(new HiddenFact.Plan(action)));

    /// <summary>The same facts, closed: a phrase cannot make a story keep what it does not keep.</summary>
    public HiddenFacts Frozen()
    {
        HiddenFacts copy = new();
        foreach (HiddenFact hidden in all)
            copy.Find(hidden);
        copy.frozen = true;
        return copy;
    }
}
