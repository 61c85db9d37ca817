using Motive.Minds.Grounding;

namespace Motive.Minds.Relaxation;

/// <summary>Which events write a fact, and which tell of it. Acts come first and keep their indices, as in a <see cref="RelaxedStory"/>. Made once; immutable.</summary>
internal sealed class FactUses
{
    private readonly FactProfile[] profiles;

    /// <param name="reachable">By act: whether it can ever happen; the others are not listed.</param>
    public FactUses(GroundStory story, bool[] reachable)
    {
        Acts = story.Acts.Length;
        profiles = [.. story.Acts.Select(act => act.Event).Concat(story.Triggers).Select(happening => happening.Profile)];
        List<int>[] writers = ByFact(story);
        List<int>[] tellers = ByFact(story);
        for (int happening = 0; happening < profiles.Length; happening++)
        {
            if (happening < Acts && !reachable[happening])
                continue;
            FactProfile profile = profiles[happening];
            foreach (FactWrite write in profile.Writes)
                Add(writers, write.Fact, happening);
            foreach (FactWrite told in profile.Tells)
                Add(tellers, told.Fact, happening);
            if (happening >= Acts)
                continue;
            foreach (FactWrite seen in profile.Writes)
                Add(tellers, seen.Fact, happening);
            foreach (int repaired in profile.Needs)
                Add(tellers, repaired, happening);
        }

        WritersOf = [.. writers.Select(list => list.ToArray())];
        TellersOf = [.. tellers.Select(list => list.ToArray())];
    }

    public int Acts { get; }

    public int Events => profiles.Length;

    /// <summary>By fact: the events that may write it.</summary>
    public int[][] WritersOf { get; }

    /// <summary>By fact: the events by which others may come to believe something else of it: what they see it do, what it tells, and what surprise repairs.</summary>
    public int[][] TellersOf { get; }

    public FactProfile Of(int happening) => profiles[happening];

    private static List<int>[] ByFact(GroundStory story) => [.. Enumerable.Range(0, story.Facts.Facts.Count).Select(_ => new List<int>())];

    private static void Add(List<int>[] events, int fact, int happening)
    {
        if (events[fact].Count == 0 || events[fact][^1] != happening)
            events[fact].Add(happening);
    }
}
