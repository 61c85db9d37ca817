using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>What comes by itself at a time of its own, and what takes about as long as one thinks.</summary>
public sealed class ChanceTests
{
    private const string Square = """
        type place
        place Square, Lane
        fact wet(spot: place)
        fact dry = true
        fact busy
        character Ann
        wants of who: character
            1 if wet(Square) and busy
        action shower(spot: place)
            requires dry and not wet(spot)
            effects wet(spot)
        action sweep(who: character)
            requires wet(Square) and not busy
            effects busy
            consenting who
            takes 5 minutes
        chapter 1 "One"
            starts day 1 08:00
        """;

    private static Staged Of(string allowed, ulong seed = 1, bool free = false, Func<Motive.Language.StoryPhrases, SessionSetup>? setup = null) =>
        Staged.Of($"{Square}\n    {allowed}", (phrases, _) => (setup?.Invoke(phrases) ?? new SessionSetup()) with { Seed = seed, Free = free });

    private static int? MinuteOf(Staged staged) =>
        staged.Session.Chronicle.FirstOrDefault(record => record.Kind == OccurrenceKind.Chance)?.Ends.MinuteOfDay - (8 * 60);

    [Fact]
    public void It_comes_once_at_a_minute_of_its_time_that_the_seed_picks()
    {
        List<int> minutes = [];
        for (ulong seed = 1; seed <= 40; seed++)
        {
            Staged staged = Of("allow shower(Lane) between 08:10 and 08:19", seed).Run();
            Assert.Single(staged.Acts);
            minutes.Add(Assert.NotNull(MinuteOf(staged)));
        }

        Assert.All(minutes, minute => Assert.InRange(minute, 10, 19));
        Assert.True(minutes.Distinct().Count() >= 8, string.Join(' ', minutes));
    }

    [Fact]
    public void Which_of_several_comes_is_the_seed_s_too()
    {
        HashSet<string> came = [];
        for (ulong seed = 1; seed <= 20; seed++)
            came.Add(Assert.Single(Of("allow shower(_) between 08:10 and 08:10", seed).Run().Acts, act => act.StartsWith("shower", StringComparison.Ordinal)));
        Assert.Equal(["shower(Lane)", "shower(Square)"], came.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_time_in_four_is_about_a_quarter_of_the_seeds()
    {
        int came = Enumerable.Range(1, 200).Count(seed => MinuteOf(Of("allow shower(Lane) between 08:10 and 08:19 one time in 4", (ulong)seed).Run()) is not null);
        Assert.InRange(came, 30, 70);
    }

    [Fact]
    public void It_is_seen_and_acted_upon_and_nobody_had_to_rest_for_it()
    {
        Staged staged = Of("allow shower(Square) between 08:10 and 08:10", free: true).Run();
        Assert.Equal(["08:10 shower(Square)", "08:15 sweep(Ann)"], staged.Events);
        Assert.Empty(staged.Event("shower(Square)").By);
    }

    [Fact]
    public void It_waits_within_its_time_until_it_is_possible_and_no_longer()
    {
        const string drought = "\nhappening drying at {0}\n    effects dry\ninitially\n    dry = false\nhappening later at 08:50\n    effects not busy";
        Assert.Equal("08:20 shower(Lane)", Of("allow shower(Lane) between 08:10 and 08:30" + drought.Replace("{0}", "08:20", StringComparison.Ordinal), MinuteBefore(20)).Run().Events[1]);
        Assert.DoesNotContain(
            Of("allow shower(Lane) between 08:10 and 08:30" + drought.Replace("{0}", "08:40", StringComparison.Ordinal)).Run().Acts,
            act => act.StartsWith("shower", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_forbidden_does_not_come_and_leaves_the_rest_as_it_was()
    {
        for (ulong seed = 1; seed <= 6; seed++)
        {
            const string both = "allow shower(Lane) between 08:10 and 08:19\n    allow shower(Square) between 08:30 and 08:39";
            Staged free = Of(both, seed).Run();
            Staged forbidden = Of(both, seed, setup: phrases => new SessionSetup { Forbidden = [phrases.ParsePattern("shower(Lane)").Value!] }).Run();
            Assert.Equal(free.Events.Skip(1), forbidden.Events);
        }
    }

    [Fact]
    public void A_time_that_ends_before_it_begins_goes_over_midnight_and_one_that_has_begun_is_cut()
    {
        for (ulong seed = 1; seed <= 10; seed++)
        {
            Assert.InRange(Assert.NotNull(MinuteOf(Of("allow shower(Lane) between 07:00 and 08:05", seed).Run())), 0, 5);
            StoryTime night = Assert.Single(Of("allow shower(Lane) between 23:50 and 00:10", seed).Run().Session.Chronicle).Ends;
            Assert.InRange(night.Minutes, (24 * 60) - 10, (24 * 60) + 10);
        }
    }

    [Fact]
    public void What_takes_about_an_hour_takes_up_to_a_fifth_more_or_less_and_is_reckoned_with_as_an_hour()
    {
        HashSet<int> taken = [];
        for (ulong seed = 1; seed <= 40; seed++)
        {
            string story = Square.Replace("takes 5 minutes", "takes about 1 hour", StringComparison.Ordinal) + "\ninitially\n    wet(Square)";
            Staged staged = Staged.Seeded(story, seed).Run();
            Occurrence swept = staged.Event("sweep(Ann)");
            taken.Add(swept.Ends.Minutes - swept.Starts.Minutes);
        }

        Assert.All(taken, minutes => Assert.InRange(minutes, 48, 72));
        Assert.True(taken.Count >= 12, string.Join(' ', taken));
    }

    /// <summary>A seed under which the first minute of 08:10 to 08:30 comes before then.</summary>
    private static ulong MinuteBefore(int minute)
    {
        ulong seed = 1;
        while (MinuteOf(Of("allow shower(Lane) between 08:10 and 08:30", seed).Run()) >= minute)
            seed++;
        return seed;
    }
}
