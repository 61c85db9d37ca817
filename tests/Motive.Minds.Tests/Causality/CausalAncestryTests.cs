using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Tests.Stories;
using Xunit;

namespace Motive.Minds.Tests.Causality;

/// <summary>What leads to a change of facts is the same whether it is read from groups of facts or followed link by link.</summary>
public sealed class CausalAncestryTests
{
    private const int Stories = 60;

    [Fact]
    public void Whatever_leads_to_a_fact_link_by_link_is_found_and_nothing_else()
    {
        int found = 0;
        int left = 0;
        for (ulong seed = 1; seed <= Stories; seed++)
        {
            CausalGraph graph = new(GroundStory.Ground(RandomStory.From(seed)));
            foreach (Predicate<int> counts in (Predicate<int>[])[_ => true, number => number >= graph.Acts, number => number % 3 != 0])
            {
                CausalAncestry ancestry = new(graph, counts, AlsoNeeded);
                foreach (GroundFactId fact in GroundFactId.Below(graph.Facts))
                {
                    CausalAncestors ancestors = ancestry.AncestorsOf([fact, new GroundFactId((fact.Value * 7) % graph.Facts)]);
                    (HashSet<GroundFactId> facts, HashSet<int> events) = LinkByLink(graph, counts, [fact, new GroundFactId((fact.Value * 7) % graph.Facts)]);
                    Assert.Equal(facts.Order(), ancestors.Facts.Members);
                    Assert.Equal(events.Order(), Enumerable.Range(0, graph.Events).Where(number => ancestors.Events[number]));
                    (found, left) = (found + events.Count, left + graph.Events - events.Count);
                }

                IEnumerable<GroundFactId> AlsoNeeded(int number) => number % 5 == 0 ? [new GroundFactId(number % graph.Facts)] : [];
            }
        }

        Assert.True(found > 1000 && left > 1000, $"{found} found, {left} left out");
    }

    [Fact]
    public void The_same_answer_is_kept_once()
    {
        CausalGraph graph = new(GroundStory.Ground(RandomStory.From(1)));
        CausalAncestry ancestry = new(graph, _ => true);

        Assert.Same(ancestry.AncestorsOf([new GroundFactId(0), new GroundFactId(1)]), ancestry.AncestorsOf([new GroundFactId(1), new GroundFactId(0), new GroundFactId(1)]));
    }

    private static (HashSet<GroundFactId> Facts, HashSet<int> Events) LinkByLink(CausalGraph graph, Predicate<int> counts, GroundFactId[] from)
    {
        HashSet<GroundFactId> facts = [.. from];
        HashSet<int> events = [];
        bool grown = true;
        while (grown)
        {
            int known = facts.Count + events.Count;
            for (int number = 0; number < graph.Events; number++)
            {
                EventProfile profile = graph[number];
                if (!counts(number) || !profile.Writes.Any(facts.Contains))
                    continue;
                events.Add(number);
                foreach (CausalEffect effect in profile.Effects.Where(effect => effect.Facts.Any(facts.Contains)).ToList())
                    facts.UnionWith(effect.Reads.Select(read => read.Fact));
                facts.UnionWith(profile.Needs);
                facts.UnionWith(number % 5 == 0 ? [new GroundFactId(number % graph.Facts)] : []);
            }

            grown = facts.Count + events.Count > known;
        }

        return (facts, events);
    }
}
