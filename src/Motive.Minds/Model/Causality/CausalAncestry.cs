using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>
/// The events and facts that may lead to a change of some facts: a backward closure through the events that write a fact, what these need, and what decides what they write. A fact that is read in somebody's mind counts
/// as if it were read outside. Facts and events that lead to each other form one group (<see cref="ReadGroups"/>), found once, so that a question follows few groups; questions about the same groups share one answer. Safe on several threads.
/// </summary>
/// <param name="counts">Whether an event may take part, by number.</param>
/// <param name="alsoNeeded">Facts that an event needs besides, by number; null for none.</param>
internal sealed class CausalAncestry(CausalGraph graph, Predicate<int> counts, Func<int, IEnumerable<GroundFactId>>? alsoNeeded = null)
{
    private readonly Dictionary<ImmutableArray<int>, CausalAncestors> known = new(ValueListComparer<int>.Instance);
    private readonly Lock asking = new();
    private ReadGroups? groups;

    /// <summary>What may lead to a change of one of the facts, these among it.</summary>
    public CausalAncestors AncestorsOf(IEnumerable<GroundFactId> facts)
    {
        lock (asking)
        {
            groups ??= new ReadGroups(graph.Facts + graph.Events, AddReads);
            bool[] reached = groups.GroupsReadFrom(facts.Select(fact => fact.Value));
            ImmutableArray<int> key = [.. Enumerable.Range(0, reached.Length).Where(group => reached[group])];
            if (!known.TryGetValue(key, out CausalAncestors? ancestors))
                known.Add(key, ancestors = Ancestors(groups, reached));
            return ancestors;
        }
    }

    private CausalAncestors Ancestors(ReadGroups groups, bool[] reached)
    {
        FactSet facts = new(graph.Facts);
        bool[] events = new bool[graph.Events];
        for (int node = 0; node < graph.Facts + graph.Events; node++)
        {
            if (!reached[groups.GroupOf(node)])
                continue;
            if (node < graph.Facts)
                facts.Add(new GroundFactId(node));
            else
                events[node - graph.Facts] = true;
        }

        return new CausalAncestors(events, facts);
    }

    /// <summary>Facts stand before events. A fact reads the events that write it, and what decides what they make of it; an event reads what it needs.</summary>
    private void AddReads(int node, List<int> reads)
    {
        if (node < graph.Facts)
        {
            foreach (int writer in graph.WritersOf(new GroundFactId(node)))
            {
                if (counts(writer))
                    AddReads(new GroundFactId(node), writer, reads);
            }

            return;
        }

        int number = node - graph.Facts;
        if (!counts(number))
            return;
        reads.AddRange(graph[number].Needs.Select(fact => fact.Value));
        if (alsoNeeded is not null)
            reads.AddRange(alsoNeeded(number).Select(fact => fact.Value));
    }

    private void AddReads(GroundFactId fact, int writer, List<int> reads)
    {
        reads.Add(graph.Facts + writer);
        foreach (CausalEffect effect in graph[writer].Effects)
        {
            if (!effect.Writes(fact))
                continue;
            foreach (FactRead read in effect.Reads)
                reads.Add(read.Fact.Value);
        }
    }
}

/// <summary>The events, by number, and the facts that may lead to a change of some facts.</summary>
internal sealed record CausalAncestors(bool[] Events, FactSet Facts);
