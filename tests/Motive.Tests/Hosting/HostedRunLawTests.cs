using Motive.Reading;
using Motive.Saves;
using Motive.World;

namespace Motive.Tests.Hosting;

/// <summary>What holds of every hosted run, over random stories and what is put into them.</summary>
public sealed class HostedRunLawTests
{
    private const int MostSeeds = 40;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, MostSeeds)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void However_time_is_sliced_and_whenever_it_is_interrupted_the_same_comes_about(int seed)
    {
        RandomHostedRuns drawn = RandomHostedRuns.From(seed);
        string whole = Account(drawn, (run, until) => RandomHostedRuns.Pass(run, until, () => new AdvanceLimits()));
        Assert.Equal(whole, Account(drawn, (run, until) => InSlices(run, until, 1)));
        Assert.Equal(whole, Account(drawn, (run, until) => InSlices(run, until, 7)));
        Assert.Equal(whole, Account(drawn, (run, until) => RandomHostedRuns.Pass(run, until, () => new AdvanceLimits { States = 1 })));
        Random random = new(seed);
        Assert.Equal(whole, Account(drawn, (run, until) => RandomHostedRuns.Pass(run, until, () => new AdvanceLimits { States = random.Next(1, 300), Events = random.Next(1, 3), Beginnings = random.Next(2) == 0 })));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Wherever_it_is_cancelled_the_same_comes_about(int seed)
    {
        RandomHostedRuns drawn = RandomHostedRuns.From(seed);
        string whole = Account(drawn, (run, until) => RandomHostedRuns.Pass(run, until, () => new AdvanceLimits()));
        Random random = new(seed);
        CancellationTokenSource? cancelling = null;
        int cancelled = 0;
        string pieces = Account(drawn, (run, until) =>
        {
            run.HostFact("dark", _ =>
            {
                if (random.Next(3) == 0)
                {
                    cancelling?.Cancel();
                    cancelled++;
                }

                return RandomHostedRuns.IsDark(run);
            }, _ => ["Ann"]);
            RandomHostedRuns.Pass(run, until, () =>
            {
                cancelling?.Dispose();
                cancelling = new CancellationTokenSource();
                return new AdvanceLimits { Cancellation = cancelling.Token };
            });
        });
        cancelling?.Dispose();
        Assert.Equal(whole, pieces);
        Assert.True(cancelled > 0);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_run_that_was_interrupted_when_something_was_put_in_is_saved_and_loaded_as_it_was(int seed)
    {
        RandomHostedRuns drawn = RandomHostedRuns.From(seed);
        StoryRun run = drawn.Begin();
        foreach ((int Minutes, string Phrase, string[] Seen) deed in drawn.Deeds)
        {
            for (int i = 0; i < 4; i++)
            {
                if (run.Advance(new AdvanceLimits { Minutes = deed.Minutes, States = 1 + (7 * deed.Minutes) }).End == AdvanceEnd.PlayerToDecide)
                    run.Decide(run.Options[run.DecisionPhrases.Count % run.Options.Length]);
                RandomHostedRuns.Do(deed with { Minutes = 0 }, run, (_, _) => { });
            }
        }

        run.TellReports();
        string save = run.Save("random.story");
        ResumedRun resumed = drawn.Story.Resume(SavedRun.Read(save));
        Assert.True(resumed.IsSameGame, resumed.Lost ?? resumed.OtherPast);
        Assert.Equal(HostingTests.Account(run), HostingTests.Account(resumed.Run));
        Assert.Equal(0, resumed.Run.Session.Session.ThoughtOut);
        Assert.Equal(save, resumed.Run.Save("random.story"));
        ResumedRun anew = drawn.Story.Resume(SavedRun.Read(save) with { Concluded = null });
        Assert.True(anew.IsSameGame, anew.Lost ?? anew.OtherPast);
        Assert.Equal(HostingTests.Account(run), HostingTests.Account(anew.Run));
        RandomHostedRuns.Own(resumed.Run);
        StoryMoment later = StoryMoment.FromTime(run.Session.Now.Plus(50));
        foreach (StoryRun each in new[] { run, resumed.Run })
            RandomHostedRuns.Pass(each, later, () => new AdvanceLimits());
        Assert.Equal(HostingTests.Account(run), HostingTests.Account(resumed.Run));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_was_put_in_is_taken_back_one_by_one(int seed)
    {
        RandomHostedRuns drawn = RandomHostedRuns.From(seed);
        StoryRun run = drawn.Begin();
        List<(int Decisions, string Account)> before = [];
        foreach ((int Minutes, string Phrase, string[] Seen) deed in drawn.Deeds)
        {
            if (!run.IsOver)
                RandomHostedRuns.Pass(run, StoryMoment.FromTime(run.Session.Now.Plus(deed.Minutes)), () => new AdvanceLimits());
            (int, string) stood = (run.DecisionsMade.Count, HostingTests.Account(run));
            RandomHostedRuns.Do(deed with { Minutes = 0 }, run, (_, _) => { });
            if (run.DecisionsMade.Count > stood.Item1)
                before.Add(stood);
        }

        foreach ((int decisions, string account) in Enumerable.Reverse(before))
        {
            while (run.DecisionsMade.Count > decisions)
                Assert.True(run.Undo());
            if (run.DecisionsMade.Count == decisions)
                Assert.Equal(account, HostingTests.Account(run));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_fork_has_the_same_past(int seed)
    {
        RandomHostedRuns drawn = RandomHostedRuns.From(seed);
        StoryRun run = drawn.Begin();
        foreach ((int Minutes, string Phrase, string[] Seen) deed in drawn.Deeds)
            RandomHostedRuns.Do(deed, run, (run, until) => RandomHostedRuns.Pass(run, until, () => new AdvanceLimits()));
        string[] lines = [.. run.Events.Select(ChronicleLines.Event)];
        Random random = new(seed);
        for (int i = 0; i < 3; i++)
        {
            int events = random.Next(lines.Length + 1);
            StoryRun fork = run.Fork(events);
            Assert.Equal(lines.Take(events), fork.Events.Select(ChronicleLines.Event));
            fork.Advance(new AdvanceLimits { Minutes = 20 });
        }

        Assert.Equal(lines, run.Events.Select(ChronicleLines.Event));
    }

    [Fact]
    public void Runs_of_one_story_on_several_threads_go_as_they_go_alone()
    {
        RandomHostedRuns[] drawn = [.. Enumerable.Range(1, 4).Select(RandomHostedRuns.From)];
        Action<StoryRun, StoryMoment> pass = (run, until) => RandomHostedRuns.Pass(run, until, () => new AdvanceLimits());
        string[] alone = [.. drawn.SelectMany(each => new[] { Account(each, pass), Account(each, pass) })];
        string[] together = new string[alone.Length];
        Thread[] threads = [.. Enumerable.Range(0, alone.Length).Select(index => new Thread(() => together[index] = Account(drawn[index / 2], pass)))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        Assert.Equal(alone, together);
    }

    [Fact]
    public void Most_that_is_drawn_is_really_put_in()
    {
        int meant = 0;
        int put = 0;
        int events = 0;
        foreach (RandomHostedRuns drawn in Enumerable.Range(1, MostSeeds).Select(RandomHostedRuns.From))
        {
            StoryRun run = drawn.Begin();
            foreach ((int Minutes, string Phrase, string[] Seen) deed in drawn.Deeds)
                RandomHostedRuns.Do(deed, run, (run, until) => RandomHostedRuns.Pass(run, until, () => new AdvanceLimits()));
            meant += drawn.Deeds.Length;
            put += run.DecisionsMade.Count(made => made.IsFromOutside && !made.IsAnswer);
            events += run.Events.Count;
        }

        Assert.True(put * 3 > meant && events > MostSeeds * 5, $"{put} of {meant}, {events} events");
    }

    private static string Account(RandomHostedRuns drawn, Action<StoryRun, StoryMoment> pass)
    {
        StoryRun run = drawn.Begin();
        foreach ((int Minutes, string Phrase, string[] Seen) deed in drawn.Deeds)
            RandomHostedRuns.Do(deed, run, pass);
        return HostingTests.Account(run);
    }

    private static void InSlices(StoryRun run, StoryMoment until, int minutes)
    {
        while (run.Session.Now.Minutes < until.Minutes && !run.IsOver)
        {
            StoryTime next = run.Session.Now.Plus(minutes);
            RandomHostedRuns.Pass(run, next.Minutes < until.Minutes ? StoryMoment.FromTime(next) : until, () => new AdvanceLimits());
        }

        if (!run.IsOver)
            RandomHostedRuns.Pass(run, until, () => new AdvanceLimits());
    }
}
