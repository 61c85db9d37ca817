using Motive.Play.Sessions;

namespace Motive.Play.Tests;

/// <summary>People whose acts undo each other do not go on with it for ever: whoever has had enough of it leaves it, and the chapter ends (D30a).</summary>
public sealed class EndlessTests
{
    private const int MostSteps = 600;

    /// <summary>Who is owed a bow owes one, and owes none when it is made.</summary>
    private static string Bows(string takes) => $"""
        fact owes(who: character, to: character)
        wants of who: character
            -2 if some (x: character) owes(who, x) as "to be civil"
        character Ann
            owes(Ann, Ben)
        character Ben
        action bow(who: character, whom: character)
            requires who != whom and owes(who, whom)
            effects
                not owes(who, whom)
                owes(whom, who)
            consenting who
            takes {takes}
        chapter 1 "A door"
            starts day 1 08:00

        """;

    /// <summary>Three who would each have the one hat.</summary>
    private const string Hat = """
        type thing
        thing Hat
        fact holder(thing): character
        wants of who: character
            3 if holder(Hat) = who as "to have the hat"
        character Ann, Ben, Cid
        action snatch(who: character, from: character)
            requires who != from and holder(Hat) = from
            effects holder(Hat) := who
            consenting who
            takes 3 minutes
        initially
            holder(Hat) = Ann
        chapter 1 "A hat"
            starts day 1 08:00

        """;

    /// <summary>As above, but one has to go and fetch it first, and whoever has it goes off with it.</summary>
    private const string FarHat = """
        type place
        type thing
        place Hall, Attic
        thing Hat
        fact at(character): place
        fact holder(thing): character
        wants of who: character
            3 if holder(Hat) = who as "to have the hat"
        character Ann, Ben
        action walk(who: character, from: place, to: place)
            requires at(who) = from and from != to and holder(Hat) != who
            effects at(who) := to
            consenting who
            takes 4 minutes
        action snatch(who: character, from: character)
            requires who != from and holder(Hat) = from and at(who) = at(from)
            effects
                holder(Hat) := who
                if at(who) = Hall
                    at(who) := Attic
                else
                    at(who) := Hall
            consenting who
            takes 2 minutes
        initially
            at(Ann) = Hall
            at(Ben) = Attic
            holder(Hat) = Ann
        chapter 1 "A far hat"
            starts day 1 08:00

        """;

    /// <summary>The same as bowing, but it is counted, so that things are never as they were.</summary>
    private const string CountedBows = """
        fact owes(who: character, to: character)
        fact bows: 0..100000
        wants of who: character
            -2 if some (x: character) owes(who, x) as "to be civil"
        character Ann
            owes(Ann, Ben)
        character Ben
        action bow(who: character, whom: character)
            requires who != whom and owes(who, whom)
            effects
                bows += 1
                not owes(who, whom)
                owes(whom, who)
            consenting who
        chapter 1 "A door"
            starts day 1 08:00

        """;

    public static TheoryData<string, int> Endless => new()
    {
        { Bows("1 minutes"), 4 },
        { Bows("about 20 minutes"), 4 },
        { Bows("61 minutes"), 16 },
        { Bows("3 hours"), 16 },
        { Hat, 16 },
        { FarHat, 24 },
        { CountedBows, 34 },
    };

    [Theory]
    [MemberData(nameof(Endless))]
    public void Acts_that_undo_each_other_come_to_an_end(string story, int most)
    {
        foreach (ulong seed in new ulong[] { 1, 2, 3 })
        {
            Staged staged = ToTheEnd(Staged.Seeded(story, seed));
            Assert.True(staged.Session.IsOver, string.Join("\n", staged.Events.TakeLast(20)));
            Assert.InRange(staged.Events.Count, 1, most);
        }
    }

    /// <summary>Each of them has left theirs, and what undoes it is the other's.</summary>
    [Fact]
    public void Which_acts_undo_each_other_is_found_by_name()
    {
        foreach (string takes in new[] { "1 minutes", "3 hours" })
        {
            Staged staged = ToTheEnd(Staged.Of(Bows(takes)));
            string[] found = [.. staged.Session.EndedLoops.Select(loop => $"{staged.Wording(loop.Act)} by {staged.Wording(loop.UndoneBy)}")];
            Assert.NotEmpty(found);
            Assert.All(found, loop => Assert.Contains(loop, new[] { "bow(Ann, Ben) by bow(Ben, Ann)", "bow(Ben, Ann) by bow(Ann, Ben)" }));
        }

        Staged hat = ToTheEnd(Staged.Of(Hat));
        Assert.NotEmpty(hat.Session.EndedLoops);
        Assert.All(hat.Session.EndedLoops, loop => Assert.Contains($"snatch({(hat.Session.Story[loop.Who].Name)}", hat.Wording(loop.Act), StringComparison.Ordinal));
    }

    [Fact]
    public void What_ends_with_nothing_undone_is_no_loop() => Assert.Empty(ToTheEnd(Staged.Of(Bows("1 minutes").Replace("owes(whom, who)", "owes(whom, who) := false", StringComparison.Ordinal))).Session.EndedLoops);

    /// <summary>A day's hunger is not others' doing; who is hungry every morning eats every morning.</summary>
    [Fact]
    public void What_the_clock_undoes_is_done_again_every_day()
    {
        Staged staged = ToTheEnd(Staged.Of("""
            fact hungry(character)
            fact days: 0..40
            character Ann
                wants
                    -3 if hungry(Ann)
            action eat(who: character)
                requires hungry(who)
                effects not hungry(who)
                consenting who
            happening morning at 07:00
                requires days < 30
                effects
                    hungry(Ann)
                    days += 1
            chapter 1 "A month"
                starts day 1 06:00
            """));
        Assert.Equal(30, staged.Acts.Count(act => act == "eat(Ann)"));
        Assert.Empty(staged.Session.EndedLoops);
    }

    /// <summary>A player has a say in it, so that nothing goes on by itself; whoever they tease is not done with it for good.</summary>
    [Fact]
    public void What_a_player_undoes_is_done_again_after_a_while()
    {
        Staged staged = Staged.Played(Bows("1 minutes"), "Ben").Run();
        for (int i = 0; i < 4; i++)
        {
            if (staged.Options.Contains("bow(Ben, Ann)"))
                staged.Do("bow(Ben, Ann)");
            for (int waits = 0; waits < 6 && !staged.Options.Contains("bow(Ben, Ann)") && !staged.Session.IsOver; waits++)
                staged.Wait();
        }

        Assert.InRange(staged.Acts.Count(act => act == "bow(Ann, Ben)"), 3, 6);
    }

    private static Staged ToTheEnd(Staged staged)
    {
        for (int i = 0; i < MostSteps && staged.Session.Step() is not (StepResult.Over or StepResult.PlayerToDecide); i++)
        {
        }

        return staged;
    }
}
