using System.Collections.Immutable;
using Motive.Checking.Exploring;
using Motive.Testing;
using Motive.World;

namespace Motive.Checking.Tests;

/// <summary>What an exploration finds is what playing finds.</summary>
public sealed class ExploreTests
{
    private const string Cellar = "tests/Motive.Checking.Tests/Exploring/cellar.story";
    private const int MostStates = 1000;

    [Fact]
    public void It_finds_what_a_session_finds_that_tries_everything() => AssertAgrees(Repository.Load(Cellar));

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(13)]
    public void It_finds_what_a_session_finds_in_stories_made_by_chance(int seed) => AssertAgrees(Repository.Load("chance.story", new RandomScripts(seed).Write()));

    [Fact]
    public void What_is_reached_is_reached_by_playing_the_replay_and_nothing_is_called_out_of_reach_within_limits()
    {
        ImmutableArray<ExploredGoal> goals = Explored(new StoryExploration(Repository.Load(Cellar), "Ann", ["has(Key) and has(Lamp)"]), new ExploreLimits(Moves: 2));
        Assert.DoesNotContain(goals, goal => goal.Found == Reachable.OutOfReach);
        Assert.Equal(["LIGHT", "chapter 1"], goals.Where(goal => goal.Found == Reachable.Reached).Select(goal => goal.Id));
        Assert.Equal(["take(Ann, Lamp)", "light(Ann)"], goals[0].Replay);
    }

    [Fact]
    public void It_finds_the_same_on_any_number_of_threads()
    {
        LoadedStory story = Repository.Load(Cellar);
        Assert.Equal(Lines(Explored(new StoryExploration(story, threads: 1))), Lines(Explored(new StoryExploration(story, threads: 3, sideBySide: (count, step) => Parallel.For(0, count, step)))));
    }

    [Theory]
    [InlineData("character Cid he\n    wants\n        1 if lit", "Cid has wants of their own")]
    [InlineData("happening noon at 12:00 daily\n    text \"Noon.\"\n    effects lit", "things happen by the clock")]
    [InlineData("initially\n    believes(Ann, open)", "Ann does not know open")]
    [InlineData("action hide(who: character)\n    requires who = Ann\n    effects lit\n    consenting who\n    observing nobody", "Ann does not see hide(Ann)")]
    public void A_story_in_which_more_decides_is_played_and_why(string more, string why)
    {
        LoadedStory story = Repository.Load("more.story", $"{Repository.Read(Cellar)}\n{more}\n");
        StoryExploration exploration = new(story, "Ann");
        ImmutableArray<ExploredGoal> goals = Explored(exploration, new ExploreLimits(Moves: 2));
        Assert.Contains(why, exploration.WhyPlayed, StringComparison.Ordinal);
        Assert.Contains(goals, goal => goal.Id == "LIGHT" && goal.Found == Reachable.Reached);
        Assert.DoesNotContain(goals, goal => goal.Found == Reachable.OutOfReach || goal.Refused is not null);
    }

    [Fact]
    public void What_is_played_comes_to_the_same_within_as_many_decisions_and_can_be_gone_again()
    {
        const string Others = "fact rested(who: character)\naction rest(who: character)\n    requires who = Ben and not rested(who)\n    effects rested(who)\n    consenting who\nwants of who: character\n    1 if who = Ben and rested(who)\n";
        LoadedStory script = Repository.Load(Cellar);
        LoadedStory living = Repository.Load("living.story", $"{Repository.Read(Cellar)}\n{Others}");
        StoryExploration played = new(living, "Ann");
        ImmutableArray<ExploredGoal> found = Explored(played, new ExploreLimits(Moves: 3));
        string[] reached = [.. found.Where(goal => goal.Found == Reachable.Reached).Select(goal => goal.Id)];
        Assert.Equal("Ben has wants of their own", played.WhyPlayed);
        Assert.Equal(["LIGHT"], reached.Intersect(script.Story.Chapters[0].Beats.Select(beat => beat.Id)));
        foreach (ExploredGoal goal in found.Where(goal => goal.Found == Reachable.Reached))
            Assert.Null(new PinCheck(living).Go(new PinnedWay(goal.Kind, goal.Id, "Ann", goal.Replay)).Why);
        Assert.Throws<RequestException>(() => new StoryExploration(living, "Ann").KeepIn(new MemoryStream()));
        Assert.False(played.CanCertify);
    }

    [Fact]
    public void An_exploration_that_was_ended_anywhere_goes_on_and_comes_to_the_same()
    {
        LoadedStory story = Repository.Load(Cellar);
        using MemoryStream whole = new();
        StoryExploration once = new(story, "Ann");
        once.KeepIn(whole);
        IEnumerable<string> lines = [.. Lines(Explored(once))];
        byte[] written = whole.ToArray();
        foreach (int length in Enumerable.Range(0, 40).Select(part => written.Length * part / 40).Append(written.Length))
        {
            using MemoryStream cut = new();
            cut.Write(written.AsSpan(0, length));
            StoryExploration again = new(story, "Ann");
            again.KeepIn(cut);
            Assert.Equal(lines, Lines(Explored(again)));
            Assert.Equal(written, cut.ToArray());
        }
    }

    [Fact]
    public void What_is_damaged_is_made_again_and_a_file_of_another_question_is_refused()
    {
        LoadedStory story = Repository.Load(Cellar);
        using MemoryStream file = new();
        StoryExploration once = new(story, "Ann");
        once.KeepIn(file);
        IEnumerable<string> lines = [.. Lines(Explored(once))];
        file.GetBuffer()[file.Length * 2 / 3] ^= 1;
        StoryExploration again = new(story, "Ann");
        again.KeepIn(file);
        Assert.True(again.Expanded < once.Expanded);
        Assert.Equal(lines, Lines(Explored(again)));
        Assert.Throws<RequestException>(() => new StoryExploration(story, "Ann", ["lit"]).KeepIn(file));
        Assert.Throws<RequestException>(() => new StoryExploration(Repository.Load("c.story", Repository.Read(Cellar) + "# edited\n"), "Ann").KeepIn(file));
    }

    private static void AssertAgrees(LoadedStory story)
    {
        EntityId ann = story.Story.Characters[0];
        ImmutableArray<ScriptGoal> goals = ScriptGoals.Of(story.Story, ann, []);
        SortedDictionary<int, int> played = new NaiveExplorer(story, ann, goals).Explore(MostStates);
        ImmutableArray<ExploredGoal> explored = Explored(new StoryExploration(story, "Ann", threads: 2, sideBySide: (count, step) => Parallel.For(0, count, step)));
        Assert.Equal(
            goals.Select((goal, place) => $"{goal.Kind} {goal.Id}: {(played.TryGetValue(place, out int acts) ? $"{acts} acts" : "never")}"),
            explored.Zip(goals, (found, goal) => $"{goal.Kind} {goal.Id}: {(found.Found == Reachable.Reached ? $"{found.Acts} acts" : found.Found == Reachable.OutOfReach ? "never" : $"refused: {found.Refused}")}"));
    }

    private static IEnumerable<string> Lines(ImmutableArray<ExploredGoal> goals) => goals.Select(ExploreLines.Goal);

    private static ImmutableArray<ExploredGoal> Explored(StoryExploration exploration, ExploreLimits? limits = null)
    {
        exploration.GoOn(limits ?? new ExploreLimits(), cancellation: TestContext.Current.CancellationToken);
        return exploration.Sum(TestContext.Current.CancellationToken);
    }
}
