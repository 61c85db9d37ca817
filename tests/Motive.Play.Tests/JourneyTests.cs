using Motive.Play.Clock;

namespace Motive.Play.Tests;

/// <summary>A journey is one act, and ways are short in minutes, not in legs (D16c).</summary>
public sealed class JourneyTests
{
    /// <summary>From home to the fair it is four short stretches on foot, or one back to the stable and a ride.</summary>
    private static string Fair(int stretch, int ride, string thinking = "rating everyone") => $$"""
        story "To the Fair"
            {{thinking}}
        type place
        fact at(who: entity): place
        fact way(from: place, to: place): 0..100
        place Home, Ford, Wood, Hill, Fair, Stable
        character Ann she
            at Home
            wants 5 if seen
        fact seen
        initially
            way(Home, Ford) = {{stretch}}
            way(Ford, Wood) = {{stretch}}
            way(Wood, Hill) = {{stretch}}
            way(Hill, Fair) = {{stretch}}
            way(Home, Stable) = 10
        action walk(who: character, from: place, to: place)
            requires at(who) = from and way(from, to) > 0
            effects at(who) := to
            consenting who
            takes way(from, to) minutes
        action ride(who: character)
            requires at(who) = Stable
            effects at(who) := Fair
            consenting who
            takes {{ride}} minutes
        action look_around(who: character)
            requires at(who) = Fair and not seen
            effects seen
            consenting who
        chapter 1 "The Fair"
            starts day 1 08:00
        """;

    private static IReadOnlyList<string> Acts(string text) => Staged.Of(text, (_, _) => new SessionSetup()).Run().Acts;

    [Fact]
    public void Many_short_legs_are_gone_where_few_long_ones_take_longer() =>
        Assert.Equal(["walk(Ann, Home, Ford)", "walk(Ann, Ford, Wood)", "walk(Ann, Wood, Hill)", "walk(Ann, Hill, Fair)", "look_around(Ann)"], Acts(Fair(stretch: 2, ride: 5)));

    [Fact]
    public void Few_long_legs_are_gone_where_many_short_ones_take_longer() =>
        Assert.Equal(["walk(Ann, Home, Stable)", "ride(Ann)", "look_around(Ann)"], Acts(Fair(stretch: 4, ride: 5)));

    /// <summary>Six rooms in a row, a key in the first and a chest in the last: two journeys and two acts.</summary>
    private static string Row(string thinking, string moves = "") => $$"""
        story "The Chest"
            {{thinking}}
        type place
        fact at(who: entity): place
        fact way(from: place, to: place): 0..100
        fact has_key(character)
        fact opened
        place A, B, C, D, E, F
        character Ann she
            at C
            wants 5 if opened
        character Ben he
            at E
            wants -3 if believes(Ben, at(Ann)) = F
        initially
            way(A, B) = 2
            way(B, A) = 2
            way(B, C) = 2
            way(C, B) = 2
            way(C, D) = 2
            way(D, C) = 2
            way(D, E) = 2
            way(E, D) = 2
            way(E, F) = 2
            way(F, E) = 2
        action walk(who: character, from: place, to: place)
            requires at(who) = from and way(from, to) > 0
            effects at(who) := to
            consenting who
            observing x: x = who or at(x) = from or at(x) = to
            takes way(from, to) minutes
        {{moves}}
        action take(who: character)
            requires at(who) = A and not has_key(who)
            effects has_key(who)
            consenting who
        action open(who: character)
            requires at(who) = F and has_key(who) and not opened
            effects opened
            consenting who
            observing x: x = who
        chapter 1 "The Chest"
            starts day 1 08:00
        """;

    [Fact]
    public void A_want_that_is_many_rooms_away_is_four_acts_away() => Assert.Equal(
        ["walk(Ann, C, B)", "walk(Ann, B, A)", "take(Ann)", "walk(Ann, A, B)", "walk(Ann, B, C)", "walk(Ann, C, D)", "walk(Ann, D, E)", "walk(Ann, E, F)", "open(Ann)"],
        Acts(Row("thinking thorough 4, plan 4")));

    /// <summary>To steal in takes longer than to walk in, and Ben does not see it, which is worth something to Ann.</summary>
    [Fact]
    public void Who_would_not_be_seen_goes_a_slower_way() => Assert.Contains("steal_in(Ann)", Acts(Row("thinking thorough 5, plan 5, states 3000", """
        action steal_in(who: character)
            requires at(who) = E
            effects at(who) := F
            consenting who
            observing x: x = who
            takes 9 minutes
        fact noticed
        trigger notice()
            when believes(Ben, at(Ann)) = F and not noticed
            effects noticed
        """).Replace("wants 5 if opened", "wants\n        5 if opened\n        -3 if noticed", StringComparison.Ordinal)));

    /// <summary>With three acts only the ride is found, and the way on foot in its stead.</summary>
    [Fact]
    public void A_way_of_more_legs_than_they_think_ahead_is_found_all_the_same() =>
        Assert.Equal("walk(Ann, Home, Ford)", Acts(Fair(stretch: 2, ride: 5, "thinking plan 3"))[0]);
}
