using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Nobody paces: people keep to what they have set out to do, and do not do again and again what comes to nothing (D30a).</summary>
public sealed class PersistenceTests
{
    private const int MostTrips = 2;

    private const string Ways = """
        type place
        fact at(character): place
        fact way(from: place, to: place): 0..200
        action walk(who: character, from: place, to: place)
            requires at(who) = from and way(from, to) > 0
            effects
                at(who) := to
                for every other: character where other != who
                    if at(other) = to
                        believes(who, at(other)) := to
                    else
                        if believes(who, at(other) = to)
                            believes(who, at(other)) := nowhere
            consenting who
            observing other: other = who or at(other) = from or at(other) = to
            takes way(from, to) minutes
        """;

    /// <summary>Her post is worth 3 to her, the line 8, but two hours' work away: half way there, what is near looks larger than what is far.</summary>
    private const string Errand = Ways + """

        place Shop, Lane, Mill
        fact sown
        character Ann
            at Shop
        wants of who: character
            3 if at(who) = Shop
            8 if sown
        action sow(who: character)
            requires at(who) = Mill and not sown
            effects sown
            consenting who
            takes 120 minutes
        initially
            way(Shop, Lane) = 1
            way(Lane, Shop) = 1
            way(Lane, Mill) = 10
            way(Mill, Lane) = 10
        chapter 1 "Sowing"
            starts day 1 08:00
        """;

    /// <summary>Each would have the other with them, either could go, and both set out at once.</summary>
    private const string Lovers = Ways + """

        place Hill, Dale
        fact met
        character Ann
            at Hill
        character Ben
            at Dale
        wants of who: character
            4 if met
        action greet(who: character, other: character)
            requires who != other and at(who) = at(other) and not met
            effects met
            consenting who, other
        initially
            way(Hill, Dale) = 2
            way(Dale, Hill) = 2
        chapter 1 "Meeting"
            starts day 1 08:00
        """;

    [Fact]
    public void Who_has_given_something_up_for_a_plan_does_not_turn_round_half_way_to_have_it_back()
    {
        for (ulong seed = 1; seed <= 8; seed++)
            Assert.Equal(["walk(Ann, Shop, Lane)", "walk(Ann, Lane, Mill)", "sow(Ann)"], Staged.Seeded(Errand, seed).Run().Acts.Take(3));
    }

    /// <summary>
    /// She has left her shop, which is worth 3 to her, to speak to him, which is worth 2 besides, and sees him walk on. From where he goes the
    /// way back is longer than she thinks ahead.
    /// </summary>
    [Fact]
    public void Who_has_set_out_after_somebody_goes_on_after_them_when_they_move_on()
    {
        Staged staged = Staged.Of(Ways + """

            place Shop, Lane, Mill
            fact greeted
            character Ann
                at Shop
                wants
                    3 if at(Ann) = Shop
                    2 if greeted
            character Ben
                at Lane
                wants
                    9 if at(Ben) = Mill
            action greet(who: character, other: character)
                requires who = Ann and other = Ben and at(who) = at(other) and not greeted
                effects greeted
                consenting who
                takes 6 minutes
            initially
                way(Shop, Lane) = 4
                way(Lane, Shop) = 4
                way(Lane, Mill) = 6
                way(Mill, Lane) = 6
            chapter 1 "A street"
                starts day 1 08:00
            """, (_, _) => new SessionSetup { Thinking = SessionSetup.DefaultThinking with { Plan = 3 } }).Run();
        Assert.Equal(["walk(Ann, Shop, Lane)", "walk(Ben, Lane, Mill)", "walk(Ann, Lane, Mill)", "greet(Ann, Ben)"], staged.Acts.Take(4));
    }

    [Fact]
    public void Two_who_set_out_to_meet_and_pass_each_other_fall_out_of_step_and_meet()
    {
        Staged[] all = [.. Enumerable.Range(1, 8).Select(seed => Staged.Seeded(Lovers, (ulong)seed).Run())];
        Assert.InRange(all.Count(staged => staged.Holds("met")), 6, all.Length);
        foreach (Staged staged in all)
        {
            Assert.All(staged.Acts.GroupBy(act => act), trips => Assert.InRange(trips.Count(), 1, MostTrips));
        }
    }

    [Fact]
    public void Two_who_pass_each_other_do_so_alike_with_the_same_seed() =>
        Assert.Equal(Staged.Seeded(Lovers, 3).Run().Events, Staged.Seeded(Lovers, 3).Run().Events);

    /// <summary>He takes every fish that she means to have, and she comes back to where she was, no wiser.</summary>
    [Fact]
    public void What_came_to_nothing_twice_is_left()
    {
        Staged staged = Staged.Of(Ways + """

            place Home, Pond
            fact fish(character)
            fact wet
            character Ann
                at Home
            wants of who: character
                5 if fish(who)
                2 if at(who) = Home
            action catch(who: character)
                requires at(who) = Pond and not fish(who) and not wet
                effects fish(who)
                consenting who
                takes 30 minutes
            trigger rain
                when at(Ann) = Pond and not wet
                effects wet
            trigger sun
                when at(Ann) = Home and wet
                effects not wet
            initially
                way(Home, Pond) = 3
                way(Pond, Home) = 3
            chapter 1 "Fishing"
                starts day 1 08:00
            """).Run();
        Assert.True(staged.Session.IsOver);
        Assert.DoesNotContain("catch(Ann)", staged.Acts);
        Assert.All(staged.Acts.GroupBy(act => act), trips => Assert.InRange(trips.Count(), 1, MostTrips));
    }

    [Fact]
    public void Whoever_succeeds_may_do_the_same_again_the_next_day()
    {
        Staged staged = Staged.Of("""
            fact hungry(character)
            fact warm
            character Ann
            wants of who: character
                -5 if hungry(who)
            action cook(who: character)
                requires hungry(who) and not warm
                effects warm
                consenting who
            action eat(who: character)
                requires hungry(who) and warm
                effects
                    not hungry(who)
                    not warm
                consenting who
            happening morning at 08:00
                effects hungry(Ann)
            chapter 1 "Days"
                starts day 1 07:00
            """).Run();
        Assert.True(staged.Acts.Count(act => act == "eat(Ann)") > MostTrips, string.Join(", ", staged.Events.Take(20)));
    }

    /// <summary>He comes after her from room to room. Twice it is next door; then she walks as far as he will not.</summary>
    [Fact]
    public void What_has_been_undone_twice_is_not_done_a_third_time()
    {
        const string house = """
            type place
            place Hall, Kitchen, Hill
            fact at(character): place
            fact minutes(from: place, to: place): 0..60
            character Ann
                at Hall
            character Ben
                at Kitchen
            initially
                minutes(Hall, Kitchen) = 1
                minutes(Kitchen, Hall) = 1
                minutes(Hall, Hill) = 30
                minutes(Kitchen, Hill) = 30
            wants of who: character
                2 if who = Ann and at(Ann) != at(Ben) as "to be rid of him"
            action walk(who: character, from: place, to: place)
                requires at(who) = from and minutes(from, to) > 0
                effects at(who) := to
                consenting who
                takes minutes(from, to) minutes
            chapter 1 "A day"
                starts day 1 08:00
            """;
        Staged staged = Staged.Played(house, "Ben").Run();
        for (int i = 0; i < 3; i++)
            staged.Do("walk(Ben, Kitchen, Hall)").Wait().Do("walk(Ben, Hall, Kitchen)").Wait();
        Assert.Equal(
            ["walk(Ann, Hall, Kitchen)", "walk(Ann, Kitchen, Hall)", "walk(Ann, Hall, Kitchen)", "walk(Ann, Kitchen, Hall)", "walk(Ann, Hall, Hill)"],
            staged.Acts.Where(act => act.StartsWith("walk(Ann", StringComparison.Ordinal)));
    }
}
