using Motive.Reading;

namespace Motive.Tests;

/// <summary>What a player is offered speaks to them.</summary>
public class AddressTests
{
    private const string Dance = """
        story "The Dance"
        fact dancing(a: character, b: character)
        fact told(character)
        character Ann "Ann" she
            wants
                3 if dancing(Ann, Ben) as "to dance"
        character Ben "Ben" he
            wants
                3 if dancing(Ann, Ben) as "to dance"
                2 if told(Ann) as "to have said it"
        action dance(who: character, other: character)
            as "dance with {other}"
            requires who = Ann and other = Ben and not dancing(who, other)
            effects dancing(who, other)
            consenting who, other
        action tell(who: character, other: character)
            as "tell {other} what {who.she} {who:thinks|think} of {who.herself} and of {other.her}"
            requires who = Ben and other = Ann and not told(other)
            effects told(other)
            consenting who
        action hear(who: character, other: character)
            as "listen to {other's} songs"
            requires who = Ann and other = Ben and told(who)
            effects not told(who)
            consenting who
        chapter 1 "A house"
            starts day 1 08:00

        """;

    [Fact]
    public void Who_joins_in_lets_the_first_doer_do_it_with_you() => Assert.Contains("Let Ann dance with you", Labels(Dance, "Ben"));

    [Fact]
    public void Who_does_it_is_told_the_others_name() => Assert.Contains("Dance with Ben", Labels(Dance, "Ann"));

    [Fact]
    public void Pronouns_of_the_one_who_chooses_are_yours() =>
        Assert.Contains("Tell Ann what you think of yourself and of her", Labels(Dance, "Ben"));

    /// <summary>He would have her hear his songs, and can only tell her first.</summary>
    [Fact]
    public void What_the_others_are_hoped_to_do_is_done_to_you()
    {
        string text = Dance.Replace("2 if told(Ann) as \"to have said it\"", "4 if happened hear(Ann, Ben) as \"to be heard\"", StringComparison.Ordinal)
            .Replace("3 if dancing(Ann, Ben) as \"to dance\"\ncharacter", "3 if happened hear(Ann, Ben) as \"to hear him\"\ncharacter", StringComparison.Ordinal);
        PlayerOption tell = Fixtures.Played("Ben", text).Options.Single(option => option.Label.StartsWith("Tell", StringComparison.Ordinal));
        Assert.Equal("because you want to be heard", tell.Reason);
        Assert.Contains("for Ann to listen to your songs", Assert.Single(Fixtures.Played("Ben", text).Plan(tell).Paragraphs), StringComparison.Ordinal);
    }

    [Fact]
    public void What_saying_it_comes_to_and_what_is_done_meanwhile_speak_to_the_player_but_not_the_words()
    {
        string text = Fixtures.LampText
            .Replace("* Ben \"It was the wind.\"", "* Ben \"{Ben} says that it was the wind.\" as \"lie for {Ben's} own sake\"", StringComparison.Ordinal)
            .Replace("* Ben \"It was me.\"", "* Ben \"[Show {Ada} {Ben's} hooves.]\"", StringComparison.Ordinal);
        StoryRun run = Fixtures.BenIsAsked(text);

        Assert.Equal(["Show Ada your hooves", "“Ben says that it was the wind.”"], run.Options.Select(option => option.Label));
        Assert.Equal([null, "lie for your own sake"], run.Options.Select(option => option.Reason));
    }

    private static string[] Labels(string text, string who) =>
        [.. Fixtures.Played(who, text).Options.Select(option => option.Label)];
}
