using System.Collections.Immutable;
using Motive.World;

namespace Motive.Play.Deciding;

/// <summary>Which limits whose thinking has come to, when they considered what to do.</summary>
internal sealed class ThinkingLog
{
    private readonly SortedDictionary<(ThinkingLimit Limit, int Who), ThinkingCut> cuts = [];

    /// <summary>By limit, then by character.</summary>
    public ImmutableArray<ThinkingCut> Cuts => [.. cuts.Values];

    /// <param name="after">The number of the last event.</param>
    public void Note(EntityId who, ImmutableArray<ThinkingLimit> reached, StoryTime now, int after)
    {
        foreach (ThinkingLimit limit in reached)
        {
            cuts[(limit, who.Value)] = cuts.TryGetValue((limit, who.Value), out ThinkingCut? cut)
                ? cut with { Times = cut.Times + 1 }
                : new ThinkingCut(limit, who, 1, now, after);
        }
    }
}
