using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Whoever sees an act learns what came of it, whatever they would have expected (D8a), and no more.</summary>
public sealed class OutcomeTests
{
    /// <summary>Mina tries the rope before Olaf's eyes and Paul's. It is rotten; Olaf thinks that it is sound. Paul has no view of Olaf's: he thinks that Olaf thinks as he does.</summary>
    private const string Quay = """
        fact rotten = true
        fact wet(character)
        fact aboard(character)
        fact coins(character): 0..20 = 9
        fact ready = true
        character Mina
            wants
                2 if not ready as "to try it"
            temperament
                bold 2
        character Olaf
            believes not rotten
            believes coins(Mina) = 4
        character Paul

        """;

    private const string Climb = """
        action climb(who: character)
            requires ready
            effects
                not ready
                coins(who) -= 2
                if rotten
                    wet(who)
                else
                    aboard(who)
            consenting who

        """;

    private const string Chapter = """
        chapter 1 "The quay"
            starts day 1 08:00

        """;

    private static string Story(string act) => Quay + act + Chapter;

    [Theory]
    [InlineData("believes(Olaf, wet(Mina))")]
    [InlineData("not believes(Olaf, aboard(Mina))")]
    [InlineData("believes(Olaf, believes(Paul, wet(Mina)))")]
    [InlineData("believes(Paul, believes(Olaf, wet(Mina)))")]
    public void What_came_about_is_believed_by_all_who_saw_it(string believed) => Assert.True(Holds(Story(Climb), "climb(Mina)", believed));

    [Fact]
    public void Why_it_came_about_is_not_learnt_by_it() => Assert.True(Holds(Story(Climb), "climb(Mina)", "not believes(Olaf, rotten)"));

    [Theory]
    [InlineData("coins(who) -= 2", 2)]
    [InlineData("coins(who) := coins(who) - 2", 2)]
    [InlineData("coins(who) := 2 + coins(who) - 4", 2)]
    [InlineData("coins(who) := if rotten then coins(who) - 2 else coins(who)", 2)]
    [InlineData("coins(who) := min(coins(who), 8) - 1", 7)]
    [InlineData("coins(who) := 7", 7)]
    public void What_is_spent_is_learnt_and_not_what_is_left(string spent, int left)
    {
        string story = Story(Climb.Replace("coins(who) -= 2", spent, StringComparison.Ordinal));
        Assert.True(Holds(story, "climb(Mina)", $"believes(Olaf, coins(Mina)) = {left} and coins(Mina) = 7"));
    }

    [Fact]
    public void Whom_it_came_upon_is_learnt()
    {
        string push = """
            fact next_to(character): character
            action push(who: character)
                requires ready
                effects
                    not ready
                    wet(next_to(who))
                consenting who
            initially
                next_to(Mina) = Paul
                believes(Olaf, next_to(Mina)) = Olaf

            """;
        Assert.True(Holds(Story(push), "push(Mina)", "believes(Olaf, wet(Paul)) and not believes(Olaf, wet(Olaf)) and believes(Olaf, next_to(Mina)) = Olaf"));
    }

    [Fact]
    public void Whoever_does_not_see_it_learns_nothing_of_it()
    {
        string unseen = Climb.Replace("    consenting who\n", "    consenting who\n    observing x: x = who\n", StringComparison.Ordinal);
        Assert.True(Holds(Story(unseen), "climb(Mina)", "not believes(Olaf, wet(Mina)) and not believes(Olaf, aboard(Mina)) and believes(Olaf, coins(Mina)) = 4"));
    }

    /// <summary>Whoever is harmed by what they did not expect blames the doer for what came about.</summary>
    [Fact]
    public void What_a_deed_did_is_what_came_about()
    {
        string blow = """
            fact hurt(character)
            wants of who: character
                -4 if hurt(who) as "to be well"
            action swing(who: character, whom: character)
                requires ready and who = Mina and whom = Olaf
                effects
                    not ready
                    if rotten
                        hurt(whom)
                consenting who

            """;
        Staged run = Staged.Of(Story(blow)).Run();
        Assert.Contains(new Felt(run.Who("Olaf"), Emotion.Anger, run.Who("Mina"), 4), run.Event("swing(Mina, Olaf)").Feelings);
    }

    [Fact]
    public void It_is_known_by_having_been_seen() =>
        Assert.Equal(SourceKind.Saw, Staged.Of(Story(Climb)).Run().Learnt("climb(Mina)", "Olaf", "wet").Source.Kind);

    /// <summary>What somebody is to imagine of an act is what would come about as they have it.</summary>
    [Fact]
    public void Whoever_imagines_an_act_imagines_what_would_come_of_it_as_they_have_it()
    {
        string dry = Story(Climb).Replace("2 if not ready as \"to try it\"", "-3 if wet(Mina)\n        2 if not ready", StringComparison.Ordinal);
        Assert.Empty(Staged.Of(dry).Run().Acts);
        Assert.Equal(["climb(Mina)"], Staged.Of(dry.Replace("    temperament\n        bold 2\n", "    believes not rotten\n", StringComparison.Ordinal)).Run().Acts);
    }

    private static bool Holds(string story, string act, string condition)
    {
        Staged run = Staged.Of(story).Run();
        Assert.Contains(act, run.Acts);
        return run.Holds(condition);
    }
}
