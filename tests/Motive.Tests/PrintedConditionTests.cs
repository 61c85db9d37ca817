using System.Text.RegularExpressions;

namespace Motive.Tests;

/// <summary>What is printed as code can be given back as it stands: a condition that is said not to hold is one that can be asked for.</summary>
public sealed partial class PrintedConditionTests
{
    private const string Fair = """
        type place
        type tent: place
        place Green, Road
        tent Booth
        fact at(who: character): place = Green
        fact open(place)
        fact paid(of: character, toward: character): 0..9 = 1
        fact friend(character): character = nobody
        fact swept(place)
        fact won(character)
        character Ann she
            wants
                3 if won(Ann) as "to win"
        character Ben he
        character Cid he

        """;

    [Theory]
    [InlineData("feels(who, anger, Ben) >= 3", "feels(Ann, anger, Ben) >= 3")]
    [InlineData("feels(who, anger) >= 3", "feels(Ann, anger) >= 3")]
    [InlineData("paid(who, toward Ben) > 4", "paid(Ann, Ben) > 4")]
    [InlineData("at(who) is tent", "at(Ann) is tent")]
    [InlineData("not (at(who) is place)", "at(Ann) is not place")]
    [InlineData("open(at(who))", "open(at(Ann))")]
    [InlineData("paid(who, toward friend(who)) > 4", "paid(Ann, friend(Ann)) > 4")]
    [InlineData("friend(who) != nobody", "friend(Ann) != nobody")]
    [InlineData("believes(Ben, swept(Road))", "believes(Ben, swept(Road))")]
    [InlineData("believes(Ben, at(Cid) = Road)", "believes(Ben, at(Cid) = Road)")]
    [InlineData("happened sweep(Cid, _)", "happened sweep(Cid, _)")]
    [InlineData("remembers sweep(Cid, Road)", "happened sweep(Cid, Road)")]
    [InlineData("paid(who, toward Ben) + paid(who, toward Cid) > 6", "paid(Ann, Ben) + paid(Ann, Cid) > 6")]
    [InlineData("max(paid(who, toward Ben), 2) > 6", "max(paid(Ann, Ben), 2) > 6")]
    [InlineData("swept(Road) or open(Road)", "swept(Road) or open(Road)")]
    public void A_condition_that_is_said_not_to_hold_can_be_asked_for(string written, string printed)
    {
        StoryRun run = Fixtures.Load($"""
            {Fair}action play(who: character)
                as "play"
                requires who = Ann and {written}
                effects won(who)
                consenting who
            action sweep(who: character, spot: place)
                requires not swept(spot)
                effects
                    swept(spot)
                    open(spot)
                    paid(who, toward Ben) += 1
                    friend(who) := Cid
                    at(who) := spot
                consenting who
            chapter 1 "The fair"
                starts day 1 08:00

            """).Begin(new RunRequest { Player = "Ann" });
        run.ToPrompt();
        string said = string.Join("\n", run.WhyNot("play(Ann)").Paragraphs);
        Assert.Contains($"`{printed}`", said, StringComparison.Ordinal);
        Assert.False(run.Value(printed).IsTrue);
        Assert.All(Quoted().Matches(said).Select(match => match.Groups[1].Value), phrase => Assert.NotNull(run.Value(phrase).Truth));
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
