using System.Collections.Immutable;
using Motive.Saves;
using Motive.World;

namespace Motive.Tests.Hosting;

/// <summary>A run that goes on from a snapshot is the run that was kept, over random stories and moments; what came before is made again only when somebody asks.</summary>
public sealed class SnapshotLawTests
{
    private const int MostSeeds = 30;
    private const int Later = 90;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(101, MostSeeds)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void By_its_snapshot_by_its_decisions_and_by_neither_a_run_goes_on_with_the_same_bytes(int seed)
    {
        RandomHostedRuns drawn = RandomHostedRuns.From(seed);
        StoryRun run = Cut(drawn, new Random(seed));
        SavedRun saved = SavedRun.Read(run.Save());
        StoryRun[] runs =
        [
            run,
            drawn.Story.Resume(saved).Run,
            drawn.Story.Resume(saved with { Concluded = saved.Concluded!.WithoutSnapshot(drawn.Story, saved.Request) }).Run,
            drawn.Story.Resume(saved with { Concluded = null }).Run,
        ];
        foreach (StoryRun each in runs[1..])
            RandomHostedRuns.Own(each);
        StoryMoment until = StoryMoment.FromTime(run.Session.Now.Plus(Later));
        foreach (StoryRun each in runs)
            RandomHostedRuns.Pass(each, until, () => new AdvanceLimits());
        string whole = HostingTests.Account(run);
        Assert.All(runs, each => Assert.Equal(whole, HostingTests.Account(each)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_taken_back_after_loading_is_what_it_was(int seed)
    {
        RandomHostedRuns drawn = RandomHostedRuns.From(seed);
        StoryRun run = Cut(drawn, new Random(seed));
        StoryRun loaded = drawn.Story.Resume(SavedRun.Read(run.Save())).Run;
        while (run.Undo())
        {
            Assert.True(loaded.Undo());
            Assert.Equal(HostingTests.Account(run), HostingTests.Account(loaded));
        }

        Assert.False(loaded.Undo());
    }

    [Fact]
    public void The_past_is_made_again_only_when_it_is_asked_for()
    {
        LoadedStory story = Fixtures.Load(Rounds);
        StoryRun run = story.Begin(new RunRequest { Unending = true });
        while (run.Session.Chronicle.Count < 200)
            run.Next();
        StoryRun loaded = story.Resume(SavedRun.Read(run.Save())).Run;
        Assert.True(loaded.Session.Session.EventsMissing > 100);
        for (int i = 0; i < 20; i++)
            Assert.Equal(ChronicleLines.Event(run.Next().Event!), ChronicleLines.Event(loaded.Next().Event!));
        Assert.True(loaded.Session.Session.EventsMissing > 100);
        Assert.Equal(run.Why(3).Paragraphs, loaded.Why(3).Paragraphs);
        Assert.Equal(0, loaded.Session.Session.EventsMissing);
        Assert.Equal(HostingTests.Account(run), HostingTests.Account(loaded));
    }

    /// <summary>Every byte in turn is another one, is missing, or is the last. Hashes are of no help here: these are the bytes themselves.</summary>
    [Fact]
    public void Bytes_that_are_damaged_are_refused_or_make_a_run()
    {
        RandomHostedRuns drawn = RandomHostedRuns.From(3);
        StoryRun run = Cut(drawn, new Random(3));
        SavedRun saved = SavedRun.Read(run.Save());
        ImmutableArray<byte> bytes = saved.Concluded!.Snapshot!.Value;
        (int Refused, int Run) count = (0, 0);
        for (int at = 0; at < bytes.Length; at += 1 + (at % 7))
        {
            foreach (ImmutableArray<byte> damaged in (ImmutableArray<byte>[])[bytes.SetItem(at, (byte)(bytes[at] ^ (1 << (at % 8)))), bytes.RemoveAt(at), bytes[..at]])
            {
                try
                {
                    _ = new StoryRun(drawn.Story, saved.Request, saved.Concluded.Bytes, damaged, saved.Decisions);
                    count.Run++;
                }
                catch (UnfitArchiveException)
                {
                    count.Refused++;
                }
            }
        }

        Assert.True(count.Refused > 100 && count.Run > 0, count.ToString());
    }

    private static StoryRun Cut(RandomHostedRuns drawn, Random random)
    {
        StoryRun run = drawn.Begin();
        foreach ((int Minutes, string Phrase, string[] Seen) deed in drawn.Deeds.Take(random.Next(1, drawn.Deeds.Length + 1)))
        {
            if (!run.IsOver)
                RandomHostedRuns.Pass(run, StoryMoment.FromTime(run.Session.Now.Plus(random.Next(1, 4) * deed.Minutes)), () => new AdvanceLimits { States = random.Next(1, 300) });
            RandomHostedRuns.Do(deed with { Minutes = 0 }, run, (_, _) => { });
        }

        run.TellReports();
        return run;
    }

    private const string Rounds = """
        story "Rounds"

        fact hungry(who: character)
        character Ann
            wants
                5 if not hungry(Ann)
        character Ben
            wants
                5 if not hungry(Ben)
        action eat(who: character)
            requires hungry(who)
            effects not hungry(who)
            consenting who
            observing x: x = who
            takes 20 minutes
        happening breakfast at 08:00
            effects hungry(Ann)
            observing x: x = Ann
        happening lunch at 12:00
            effects hungry(Ben)
            observing x: x = Ben
        happening dinner at 18:00
            effects hungry(Ann)
            observing x: x = Ann
        chapter 1 "Days"
            starts day 1 07:00
        """;
}
