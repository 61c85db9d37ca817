using System.Text.Json;
using Motive.Play.Sessions;

namespace Motive.Play.Tests;

/// <summary>What decides between equal gains, and that nothing else does (D30g).</summary>
public sealed class ChoiceTests
{
    private static string Greeting(string temperament = "", string more = "") => $$"""
        fact greeted
        fact cross{{(more.Contains("stub_toe", StringComparison.Ordinal) ? " = true" : "")}}
        character Ann
            temperament
                {{(temperament.Length > 0 ? temperament : "plain 0")}}
        wants of who: character
            3 if greeted
        action nod(who: character)
            requires not greeted and not cross
            effects greeted
            consenting who
            takes 5 minutes
            manner gentle
        action bark(who: character)
            requires not greeted and not cross
            effects greeted
            consenting who
            takes 5 minutes
            manner harsh
        {{more}}
        chapter 1 "Morning"
            starts day 1 08:00
        """;

    [Theory]
    [InlineData("gentle 3", "nod(Ann)")]
    [InlineData("harsh 3", "bark(Ann)")]
    [InlineData("gentle -3", "bark(Ann)")]
    public void Temperament_tilts_the_choice(string temperament, string act)
    {
        for (ulong seed = 1; seed <= 8; seed++)
            Assert.Equal(act, Assert.Single(Staged.Seeded(Greeting(temperament), seed).Run().Acts));
    }

    /// <summary>A feeling that is there tilts as its tendency says; without the feeling the tendency is nothing.</summary>
    [Fact]
    public void A_feeling_tilts_the_choice_by_its_tendency()
    {
        const string anger = """
            tendency anger: harsh +3, gentle -3
            wants of who: character
                9 if not cross
            action stub_toe(who: character)
                requires cross
                effects
                    not cross
                    feels(who, anger) := 10
                consenting who
            """;
        for (ulong seed = 1; seed <= 8; seed++)
        {
            Assert.Equal(["stub_toe(Ann)", "bark(Ann)"], Staged.Seeded(Greeting("gentle 1", anger), seed).Run().Acts);
            Assert.Equal(["nod(Ann)"], Staged.Seeded(Greeting("gentle 1", "tendency anger: harsh +3, gentle -3"), seed).Run().Acts);
        }
    }

    [Fact]
    public void The_seed_breaks_ties()
    {
        HashSet<string> seen = [];
        for (ulong seed = 1; seed <= 20; seed++)
            seen.Add(Assert.Single(Staged.Seeded(Greeting(), seed).Run().Acts));
        Assert.Equal(["bark(Ann)", "nod(Ann)"], seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_comment_elsewhere_changes_nothing_that_is_said()
    {
        string talk = Greeting(more: """
            scene talk for nod(_)
                * "Fine weather."
                * "No weather at all."
            scene row for bark(_)
                * "Rain."
                * "More rain."
            """);
        for (ulong seed = 1; seed <= 12; seed++)
            Assert.Equal(Said(Staged.Seeded(talk, seed)), Said(Staged.Seeded(talk.Replace("action nod", "# a remark\naction nod", StringComparison.Ordinal), seed)));
    }

    private static IEnumerable<int> Said(Staged staged) => staged.Run().Session.Chronicle.SelectMany(record => record.SceneChoices);

    [Fact]
    public void A_seed_never_outweighs_a_gain()
    {
        string story = Greeting(more: """
            fact rewarded
            wants of who: character
                3 if rewarded
            action bow(who: character)
                requires not greeted
                effects
                    greeted
                    rewarded
                consenting who
                takes 5 minutes
            """);
        for (ulong seed = 1; seed <= 20; seed++)
            Assert.Equal("bow(Ann)", Staged.Seeded(story, seed).Run().Acts[0]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Equal_setups_have_equal_chronicles(ulong seed) => Assert.Equal(
        JsonSerializer.Serialize(Staged.Seeded(MemoryTests.Village, seed).Run().Session.Chronicle),
        JsonSerializer.Serialize(Staged.Seeded(MemoryTests.Village, seed).Run().Session.Chronicle));

    [Fact]
    public void Equal_decisions_have_equal_chronicles()
    {
        static Session Played() => Staged.Played(Greeting(), "Ann").Run().Wait().Do("bark(Ann)").Session;
        Assert.Equal(JsonSerializer.Serialize(Played().Chronicle), JsonSerializer.Serialize(Played().Chronicle));
    }
}
