using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>What holds whichever seed one watches.</summary>
public sealed class WatchedTests(WatchedRuns runs)
{
    /// <summary>Two tellings share the writer's passages where the same things happen; more than this would be one telling.</summary>
    private const double MostAlike = 0.9;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, WatchedRuns.Seeds)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Everything_comes_about_and_each_beat_after_its_causes(int seed)
    {
        FinishedRun run = runs.Of(seed);
        Assert.Equal(
            Enumerable.Range(1, 16).Select(number => $"P{number}"),
            run.Reached.Where(id => id.StartsWith('P')).OrderBy(id => int.Parse(id[1..], null)));
        string[][] orders =
        [
            ["P2", "P6"], ["P3", "P6"], ["P4", "P6"], ["P5", "P6"],
            ["P6", "P7", "P8", "P9", "P10", "P11", "P12"], ["P12", "P13"], ["P12", "P14", "P15"],
        ];
        foreach (string[] order in orders)
        {
            int[] events = [.. order.Select(beat => run.BeatAt(beat) ?? -1)];
            Assert.True(events.SequenceEqual(events.Distinct().Order()), $"seed {seed}: {string.Join(" < ", order)} came at {string.Join(", ", events)}");
        }

        Assert.Equal(run.Chronicle.Count, run.BeatAt("P16"));
        Assert.All(run.Chronicle.SelectMany(record => record.Beats), beat => Assert.True(run.BeatAt(beat) <= run.BeatAt("P16")));
    }

    /// <summary>Who has heard of it looks for the other first, and neither goes there alone.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_two_friends_go_together(int seed)
    {
        string[] acts = [.. runs.Of(seed).Acts];
        int told = Array.FindIndex(acts, act => act == "pass_on(Twilight, Applejack, Spike)");
        int arrived = Array.FindIndex(acts, act => act == "teleport_with(Twilight, Applejack, Square, Workroom)");
        int slapped = Array.FindIndex(acts, act => act.StartsWith("slap(", StringComparison.Ordinal));
        Assert.True(told >= 0 && told < arrived && arrived < slapped, string.Join("; ", acts));
        Assert.DoesNotContain(acts[..arrived], act => act.StartsWith("teleport(Twilight, ", StringComparison.Ordinal) && act.EndsWith(", Workroom)", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void It_is_told_at_its_length_and_nothing_twice(int seed)
    {
        FinishedRun run = runs.Of(seed);
        Assert.InRange(run.Words, 2_500, 6_000);
        Assert.Empty(run.Passages.GroupBy(passage => passage).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Everybody_who_does_something_has_a_reason(int seed)
    {
        FinishedRun run = runs.Of(seed);
        foreach (Occurrence record in run.Chronicle.Where(record => record.Kind == OccurrenceKind.Act))
        {
            string act = Flagship.NameOf(run.Story, record);
            Assert.False(record.OutOfCharacter, act);
            Assert.Equal(record.By.Order(Comparer<EntityId>.Create((a, b) => a.Value - b.Value)), record.Because.Select(reason => reason.Who).OrderBy(who => who.Value));
            foreach (Reason reason in record.Because)
            {
                Assert.True(reason.Gain > 0, act);
                Assert.Contains(reason.Wants, want => want.Length > 0);
            }
        }
    }

    [Fact]
    public void No_two_seeds_tell_the_same()
    {
        FinishedRun[] all = [.. runs.All];
        List<string> alike = [];
        for (int one = 0; one < all.Length; one++)
        {
            for (int other = one + 1; other < all.Length; other++)
            {
                double share = Shared(all[one], all[other]);
                if (share >= MostAlike || all[one].Text == all[other].Text)
                    alike.Add($"seeds {one + 1} and {other + 1} share {share:P0} of their passages");
            }
        }

        Assert.Empty(alike);
    }

    /// <summary>Chance is small, and people are as they are: what comes between makes each morning another. Two may do the same in the same order, by chance, and then not at the same minutes.</summary>
    [Fact]
    public void No_two_seeds_are_the_same_morning()
    {
        Assert.Equal(WatchedRuns.Seeds, runs.All.Select(run => string.Join("; ", run.Acts.Zip(run.Chronicle, (act, record) => $"{record.Ends} {act}"))).Distinct().Count());
        Assert.InRange(runs.All.Select(run => string.Join("; ", run.Acts)).Distinct().Count(), WatchedRuns.Seeds - 1, WatchedRuns.Seeds);
    }

    [Fact]
    public void A_step_is_made_without_a_wait()
    {
        double median = runs.Of(1).MedianMilliseconds;
        TestContext.Current.SendDiagnosticMessage($"median step: {median:0} ms of processor time");
        TestContext.Current.TestOutputHelper?.WriteLine($"median step: {median:0} ms of processor time");
        Assert.True(median < 250, $"{median:0} ms");
    }

    /// <summary>The share of the shorter telling's passages that stand word for word in the other.</summary>
    private static double Shared(FinishedRun one, FinishedRun other)
    {
        int common = one.Passages.Intersect(other.Passages).Count();
        return common / (double)Math.Min(one.Passages.Count, other.Passages.Count);
    }
}
