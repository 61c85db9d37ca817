using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Which facts keep how the owner of a mind has another fact (D29b). It is asked when all of a story is ground.</summary>
internal sealed class SourceTable(Story story, FactTable facts)
{
    private readonly Lazy<Dictionary<GroundFactId, ImmutableArray<KeptWay>>> byFact = new(() => Find(story, facts));

    /// <summary>Whether only the telling asks for some of it.</summary>
    public bool HasTold => byFact.Value.Values.Any(ways => ways.Any(way => way.ForTelling));

    /// <summary>What is kept of how people have a fact.</summary>
    public ImmutableArray<KeptWay> WaysOf(GroundFactId fact) => byFact.Value.GetValueOrDefault(fact, []);

    /// <summary>The facts, and all that is kept of how people have them.</summary>
    public GroundFactId[] WithSources(GroundFactId[] known) => [.. known, .. known.SelectMany(fact => WaysOf(fact)).Select(way => way.Fact)];

    private static Dictionary<GroundFactId, ImmutableArray<KeptWay>> Find(Story story, FactTable facts)
    {
        Dictionary<GroundFactId, ImmutableArray<KeptWay>> found = [];
        foreach (GroundFact fact in facts.Facts.Where(fact => fact.Emotion is null))
        {
            ImmutableArray<KeptWay> kept =
            [
                .. story.SourcesOf(fact.Family)
                    .Select(source => new KeptWay(facts.FindFact(source.Fact, fact.Arguments.AsSpan()), source.Way, facts.IsForTelling(source.Fact)))
                    .Where(way => !way.Fact.IsNone),
            ];
            if (!kept.IsEmpty)
                found.Add(fact.Index, kept);
        }

        return found;
    }
}

/// <summary>The number of the fact that says whether, or from whom, the owner of a mind has another one in some way.</summary>
internal readonly record struct KeptWay(GroundFactId Fact, SourceWay Way, bool ForTelling);
