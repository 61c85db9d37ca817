using System.Collections.Immutable;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Checking.Runs;
using Motive.Loading;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Testing;
using Motive.World;

namespace Motive.Checking.Tests;

public sealed class SuiteTests
{
    private const string Seeds = "tests/Motive.Checking.Tests/Stories/seeds.story";
    private const string Scripts = "tests/Motive.Checking.Tests/Stories/scripts.story";

    [Fact]
    public void A_filter_looks_for_text_in_titles_in_any_case() => Assert.Equal(
        ["but not in every one", "without being asked for, every seed is meant"],
        TestSuites.Create(Repository.Load(Seeds), "EVERY").Tests.Select(test => test.Name));

    [Fact]
    public void Seeds_that_are_asked_for_take_the_place_of_a_tests_own() => Assert.Equal(
        [("but not in every one", 7ul), ("but not in every one", 8ul)],
        TestSuites.Create(Repository.Load(Seeds), "but not", [7, 8]).Jobs.Select(job => (job.Test.Name, job.Seed)));

    [Fact]
    public void Jobs_done_side_by_side_come_to_the_same()
    {
        LoadedStory loaded = Repository.Load(Seeds);
        TestSuite suite = TestSuites.Create(loaded);
        RunOutcome[] together = [.. suite.Jobs.AsParallel().AsOrdered().Select(job => suite.Do(job, TestContext.Current.CancellationToken))];
        RunOutcome[] apart = [.. suite.Jobs.Select(job => TestSuites.Create(loaded).Do(job, TestContext.Current.CancellationToken))];
        Assert.Equal(apart.Select(Line), together.Select(Line));

        static string Line(RunOutcome run) => $"{run.Seed} {run.Ended} {string.Join("; ", run.Expectations.Select(found => $"{found.Verdict} {found.What}"))}";
    }

    [Fact]
    public void Whoever_is_asked_to_stop_stops()
    {
        TestSuite suite = TestSuites.Create(Repository.Load(Seeds));
        using CancellationTokenSource source = new();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => suite.Do(suite.Jobs[0], source.Token));
    }

    [Fact]
    public void What_a_test_changes_can_be_asked_of_any_run()
    {
        LoadedStory loaded = Repository.Load(Scripts);
        TestJob job = TestSuites.Create(loaded, "a mind in it").Jobs[0];
        Assert.Equal(["Ann: at(Ben) = Hall", "Ann: believes(Ben, at(Ann)) = Yard"], TestRequests.Create(loaded.Story, job).Believe);
        Assert.Equal(["Ann: remembers sulk(Ben)"], TestRequests.Create(loaded.Story, TestSuites.Create(loaded, "never was").Jobs[0]).Believe);
    }

    /// <summary>A keeper of saves that gives back the run with another seed.</summary>
    [Fact]
    public void A_run_that_comes_out_otherwise_when_it_is_loaded_fails()
    {
        Story story = Repository.Load(Seeds).Story;
        StoryTest test = story.Tests[0] with { Seeds = [3] };
        TestSuite suite = new([test], job => new Forgetful(story, job.Seed), 10);
        string? fault = suite.Do(suite.Jobs[0], TestContext.Current.CancellationToken).SaveFault;
        Assert.Equal("loaded after each decision, it has another event 1: day 1 09:48 rain instead of day 1 09:12 rain", fault);
    }

    [Fact]
    public void A_save_that_cannot_be_loaded_fails()
    {
        Story story = Repository.Load(Seeds).Story;
        TestSuite suite = new([story.Tests[0] with { Seeds = [1] }], job => new Forgetful(story, job.Seed) { IsBroken = true }, 10);
        Assert.Equal("it cannot be loaded before it begins: torn", suite.Do(suite.Jobs[0], TestContext.Current.CancellationToken).SaveFault);
    }

    private sealed class Forgetful(Story story, ulong seed) : ITestedRun
    {
        public bool IsBroken { get; init; }

        public Session Session { get; } = new(story, new SessionSetup { Seed = seed });

        public ImmutableArray<Offer> Offers => [];

        public bool IsPlayersTurn => false;

        public IEnumerable<string> Record => Session.Chronicle.Select(occurrence => $"{occurrence.Ends} rain");

        public IEnumerable<string> Told => [];

        public IEnumerable<int> PassagesTold => [];

        public ImmutableDictionary<int, PassageMiss> Misses => ImmutableDictionary<int, PassageMiss>.Empty;

        public ImmutableArray<BrokenAssumption> BrokenAssumptions => [];

        public string? LimitsReached => null;

        public TestedStep Next() => new(Session.Step(), []);

        public void Decide(Decision decision) => Session.Decide(decision);

        public (ITestedRun? Run, string? Problem) SavedAndLoaded() => IsBroken ? (null, "torn") : (new Forgetful(story, 10), null);
    }
}
