using System.Collections.Immutable;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>Comparing two answers proves little if nothing ever happens. Random stories must be eventful.</summary>
public sealed class GeneratorTests
{
    [Fact]
    public void The_same_seed_makes_the_same_story()
    {
        Assert.Equal(StoryText.Of(RandomStory.From(7)), StoryText.Of(RandomStory.From(7)));
        Assert.NotEqual(StoryText.Of(RandomStory.From(7)), StoryText.Of(RandomStory.From(8)));
    }

    [Fact]
    public void Random_stories_meet_everything_that_minds_depend_on()
    {
        Dictionary<string, int> stories = [];
        foreach (ulong seed in Enumerable.Range(1, 150).Select(seed => (ulong)seed))
        {
            foreach (string happening in Happenings(RandomStory.From(seed)))
                stories[happening] = stories.GetValueOrDefault(happening) + 1;
        }

        string[] rare = [.. Expected.Where(expected => stories.GetValueOrDefault(expected.Key) < expected.Value).Select(expected =>
            $"{expected.Key}: {stories.GetValueOrDefault(expected.Key)} of {expected.Value}")];
        Assert.True(rare.Length == 0, string.Join("; ", rare));
    }

    private static readonly ImmutableSortedDictionary<string, int> Expected = new Dictionary<string, int>
    {
        ["unseen"] = 60,
        ["surprise"] = 10,
        ["trigger in the world"] = 20,
        ["trigger in a mind"] = 20,
        ["minds differ"] = 60,
        ["explained"] = 40,
        ["unexplained"] = 60,
        ["explained by a longer plan"] = 10,
        ["redundant"] = 15,
    }.ToImmutableSortedDictionary();

    private static HashSet<string> Happenings(Story story)
    {
        HashSet<string> seen = [];
        NaiveOracle oracle = new(story, notice => seen.Add(notice));
        NaiveReasons reasons = oracle.Reasons(new Limits(2, 1));
        foreach (Act act in oracle.Acts.Where(act => oracle.IsPossible(oracle.Initial, act)).Take(6))
        {
            OracleState after = oracle.After(oracle.Initial, act);
            string world = after.Portrait(story, 0);
            if (story.Characters.Any(character => after.MindOf(character.Value).Portrait(story, 0) != world))
                seen.Add("minds differ");
            foreach (int who in oracle.Consenting(act, oracle.Initial).Where(_ => oracle.Acts.Length <= 24 && story.Triggers.Length < 2))
                seen.Add(reasons.IsExplained(who, oracle.Initial, act) ? "explained" : "unexplained");
        }

        return seen;
    }
}
