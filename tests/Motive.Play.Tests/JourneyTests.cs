using Motive.Play.Sessions;

namespace Motive.Play.Tests;

/// <summary>Ways are short in minutes, and not in legs (D16c).</summary>
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

    /// <summary>With three acts only the ride is found, and the way on foot in its stead.</summary>
    [Fact]
    public void A_way_of_more_legs_than_they_think_ahead_is_found_all_the_same() =>
        Assert.Equal("walk(Ann, Home, Ford)", Acts(Fair(stretch: 2, ride: 5, "thinking plan 3"))[0]);
}
