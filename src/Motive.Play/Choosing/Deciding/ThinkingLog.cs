using System.Collections.Immutable;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Choosing.Deciding;

/// <summary>Which limits whose thinking has come to, when they considered what to do.</summary>
internal sealed class ThinkingLog
{
    private readonly SortedDictionary<(ThinkingLimit Limit, int Who), ThinkingCut> cuts = [];

    /// <summary>By limit, then by character.</summary>
    public ImmutableArray<ThinkingCut> Cuts => [.. cuts.Values];

    /// <summary>Writes or reads all of it.</summary>
    public void Transfer(SessionArchive archive) => archive.Fill<(ThinkingLimit Limit, int Who), ThinkingCut>(
        cuts,
        key => (archive.Kind(key.Limit), archive.Number(key.Who)),
        cut => new ThinkingCut(archive.Kind(cut?.Limit ?? default), archive.Who(cut?.Who ?? default), archive.Number(cut?.Times ?? 0), archive.Time(cut?.First ?? default), archive.Number(cut?.After ?? 0)));

    /// <summary>Counts the limits that somebody's thinking has come to.</summary>
    /// <param name="after">The number of the last event.</param>
    public void AddCuts(EntityId who, ImmutableArray<ThinkingLimit> reached, StoryTime now, int after)
    {
        foreach (ThinkingLimit limit in reached)
        {
            cuts[(limit, who.Value)] = cuts.TryGetValue((limit, who.Value), out ThinkingCut? cut)
                ? cut with { Times = cut.Times + 1 }
                : new ThinkingCut(limit, who, 1, now, after);
        }
    }
}
