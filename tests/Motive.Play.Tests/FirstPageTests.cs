using Motive.Play.Clock;
using Motive.Play.Sessions;

namespace Motive.Play.Tests;

/// <summary>What stands first at a prompt, and what does not, D30o.</summary>
public sealed class FirstPageTests
{
    private const string Yard = """
        type place
        fact at(who: entity): place
        fact dear(who: character, to: character)
        fact distance(from: place, to: place): 0..100
        fact cheered(character)
        fact hurt(character)
        fact whistled: 0..9
        fact rung(character)
        place Yard "the yard"
        place Lane "the lane"
        place Mill "the mill"
        place Wood "the wood"
        character Ann "Ann" she
            at Yard
        character Ben "Ben" he
            at Yard
            wants
                -2 if hurt(Ben) as "not to be hurt"
        initially
            distance(Yard, Lane) = 5
            distance(Lane, Yard) = 5
            distance(Lane, Mill) = 5
            distance(Mill, Lane) = 5
            distance(Yard, Wood) = 4
            distance(Wood, Yard) = 4
            distance(Wood, Mill) = 30
            distance(Mill, Wood) = 30
        action walk(who: character, from: place, to: place)
            as "walk to {to}"
            requires at(who) = from and distance(from, to) > 0
            effects at(who) := to
            consenting who
            observing x: x = who or at(x) = from or at(x) = to
            takes distance(from, to) minutes
        action whistle(who: character)
            as "whistle"
            requires who = Ann and whistled < 9
            effects whistled += 1
            consenting who
        action cheer(who: character, other: character)
            as "tell {other} a joke"
            requires who = Ann and who != other and at(who) = at(other)
            effects cheered(other)
            consenting who
        action pinch(who: character, other: character)
            as "pinch {other}"
            requires who = Ann and who != other and at(who) = at(other)
            effects hurt(other)
            consenting who

        """;

    private const string Chapter = """

        chapter 1 "Morning"
            starts day 1 08:00
        """;

    [Fact]
    public void Where_there_is_no_motive_harmless_acts_stand_first_and_one_with_whoever_is_there()
    {
        Option[] options = Options(Yard + Chapter);
        Assert.Equal(["cheer(Ann, Ben)", "whistle(Ann)"], First(options));
        Assert.All(options.Where(option => option.Foremost), option => Assert.True(option.IsHarmless && option.Reason is null));
    }

    [Fact]
    public void What_harms_somebody_in_ones_own_picture_is_not_harmless_and_is_said_of_whom_one_loves()
    {
        Option pinch = Named("pinch(Ann, Ben)", Yard + Chapter);
        Assert.False(pinch.IsHarmless || pinch.Foremost);
        Assert.Empty(pinch.Hurts);
        Assert.Equal("Ben", Hurt(Named("pinch(Ann, Ben)", Yard + "initially dear(Ben, to Ann)" + Chapter)));
        Assert.True(Named("pinch(Ann, Ben)", Yard + "initially believes(Ann, hurt(Ben)) = true" + Chapter).IsHarmless);
    }

    [Fact]
    public void What_only_lays_a_duty_on_somebody_harms_nobody()
    {
        const string Called = """
            fact called(character)
            action call(who: character, other: character)
                as "call for {other}"
                requires who = Ann and who != other
                effects called(other)
                consenting who
            initially dear(Ben, to Ann)

            """;
        const string Want = "wants of who: character\n    -2 if called(who) as {0}\"to come when one is called\"\n";
        Option burden = Named("call(Ann, Ben)", Yard + Called + string.Format(null, Want, "") + Chapter);
        Assert.Equal("Ben", Hurt(burden));
        Option duty = Named("call(Ann, Ben)", Yard + Called + string.Format(null, Want, "duty ") + Chapter);
        Assert.True(duty.IsHarmless);
        Assert.Empty(duty.Hurts);
    }

    [Fact]
    public void What_would_hurt_somebody_dear_never_stands_between_tender_things()
    {
        const string Both = """
            initially dear(Ben, to Ann)
            wants of who: character
                1 if who = Ann and hurt(Ben) as "to have the last word"
                1 if who = Ann and cheered(Ben) as "to make him laugh"

            """;
        Assert.Equal(["cheer(Ann, Ben)", "whistle(Ann)"], First(Options(Yard + Both + Chapter)));
        Assert.Equal("Ben", Hurt(Named("pinch(Ann, Ben)", Yard + Both + Chapter)));
        Assert.Contains("pinch(Ann, Ben)", First(Options(Yard + Both.Replace("1 if who = Ann and cheered(Ben)", "0 if who = Ann and cheered(Ben)", StringComparison.Ordinal) + Chapter)));
    }

    [Fact]
    public void Each_place_can_be_gone_to_by_the_quickest_way_one_knows()
    {
        Option[] options = Options(Yard + Chapter);
        Assert.Equal(
            ["Lane 5 by 1", "Mill 10 by 2", "Wood 4 by 1"],
            options.SelectMany(option => option.Ways).Select(way => $"{Last(way)} {way.Minutes} by {way.Legs.Length}").Order(StringComparer.Ordinal));
        string Last(WayOffer way) => Staged.Played(Yard + Chapter, "Ann").Session.Story[way.Place].Name;
    }

    [Fact]
    public void A_way_stands_first_where_a_plan_leads_and_not_where_its_first_leg_does()
    {
        Option[] options = Options(Yard + "wants of who: character\n    3 if who = Ann and at(who) = Mill as \"to be at the mill\"\n" + Chapter);
        Option walk = Assert.Single(options, option => option.Foremost && !option.Ways.IsEmpty);
        Assert.Equal((2, true), (walk.Ways[0].Legs.Length, walk.Ways[0].Foremost));
        Assert.All(walk.Ways.Skip(1), way => Assert.False(way.Foremost));
    }

    /// <summary>To be in the lane is worth less than to be at home, and what she came for is done by her coming: to go back is all that is left, and would take back her last act.</summary>
    [Fact]
    public void What_takes_back_the_last_act_does_not_stand_first_until_something_is_learnt()
    {
        const string Home = """
            wants of who: character
                2 if who = Ann and at(who) = Yard as "to be at home"

            """;
        Staged staged = Staged.Played(Yard + Home + Chapter, "Ann").Run().Do("walk(Ann, Yard, Lane)");
        Option back = staged.Session.Options.Single(option => staged.Wording(option.Act) == "walk(Ann, Lane, Yard)");
        Assert.True(back.Undoes && !back.Foremost && back.Reason is not null);

        const string Bell = """
            initially not rung(Ben)
            happening bell at 08:05 on day 1 unforeseen
                effects rung(Ann)

            """;
        Staged rung = Staged.Played(Yard + Home + Bell + Chapter, "Ann").Run().Do("walk(Ann, Yard, Lane)");
        Option again = rung.Session.Options.Single(option => rung.Wording(option.Act) == "walk(Ann, Lane, Yard)");
        Assert.True(!again.Undoes && again.Foremost, string.Join("; ", rung.Events));
    }

    /// <summary>Ben has set out for the lane: the joke is told before he is gone, but not laughed at; unless one can laugh from the lane.</summary>
    [Theory]
    [InlineData(2, "at(who) = at(to)", true)]
    [InlineData(4, "at(who) = at(to)", false)]
    [InlineData(4, "who != to", true)]
    public void Whoever_is_seen_to_leave_is_not_told_what_they_would_be_gone_before_answering(int laugh, string requires, bool offered)
    {
        string yard = Yard.Replace("distance(Yard, Lane) = 5", "distance(Yard, Lane) = 6", StringComparison.Ordinal)
            .Replace("effects cheered(other)\n    consenting who", $"""
                effects cheered(other)
                    consenting who
                    observing x: at(x) = at(who)
                    answered by other: laugh else laugh
                    takes 2 minutes
                action laugh(who: character, to: character)
                    as "laugh"
                    idle
                    requires {requires} and cheered(who)
                    effects not cheered(who)
                    consenting who
                    takes {laugh} minutes
                """, StringComparison.Ordinal);
        const string Off = "wants of who: character\n    3 if who = Ben and at(who) = Lane as \"to be off\"\n";
        Staged staged = Staged.Played(yard + Off + Chapter, "Ann").Run().Do("whistle(Ann)");
        Assert.DoesNotContain(staged.Acts, act => act.StartsWith("walk", StringComparison.Ordinal));
        Assert.Equal(offered, staged.Session.Options.Any(option => staged.Wording(option.Act) == "cheer(Ann, Ben)"));
    }

    /// <summary>Ben has set out for the lane: he is gone before the joke is told, and whoever has far to go would stop for it.</summary>
    [Theory]
    [InlineData(5, 2, true)]
    [InlineData(5, 6, false)]
    [InlineData(12, 6, true)]
    public void Whoever_is_seen_to_leave_is_not_spoken_to_by_what_would_outlast_their_going(int way, int joke, bool offered)
    {
        string yard = Yard.Replace("distance(Yard, Lane) = 5", $"distance(Yard, Lane) = {way}", StringComparison.Ordinal)
            .Replace("effects cheered(other)\n    consenting who", $"effects cheered(other)\n    consenting who\n    observing x: at(x) = at(who)\n    takes {joke} minutes", StringComparison.Ordinal);
        const string Off = "wants of who: character\n    3 if who = Ben and at(who) = Lane as \"to be off\"\n";
        Staged staged = Staged.Played(yard + Off + Chapter, "Ann").Run().Do("whistle(Ann)");
        Assert.DoesNotContain(staged.Acts, act => act.StartsWith("walk", StringComparison.Ordinal));
        Assert.Equal(offered, staged.Session.Options.Any(option => staged.Wording(option.Act) == "cheer(Ann, Ben)"));
    }

    private static Option[] Options(string text) => [.. Staged.Played(text, "Ann").Run().Session.Options];

    private static string[] First(Option[] options)
    {
        Staged staged = Staged.Played(Yard + Chapter, "Ann");
        return [.. options.Where(option => option.Foremost && option.Ways.IsEmpty).Select(option => staged.Wording(option.Act))];
    }

    private static Option Named(string act, string text)
    {
        Staged staged = Staged.Played(text, "Ann").Run();
        return staged.Session.Options.Single(option => staged.Wording(option.Act) == act);
    }

    private static string Hurt(Option option) => Staged.Played(Yard + Chapter, "Ann").Session.Story[Assert.Single(option.Hurts)].Name;
}
