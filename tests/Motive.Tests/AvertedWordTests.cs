namespace Motive.Tests;

/// <summary>What a player is told that others might do, told of whoever would do it. Rolf only asks; it is Cob who has the torch.</summary>
public sealed class AvertedWordTests
{
    private const string Barn = """
        story "The Barn"
        fact burnt
        fact locked
        fact urged(who: character)
        character Mab "Mab" she
            wants
                9 if not burnt as "to keep the barn"
                -1 if locked as "to have the doors open"
        character Rolf "Rolf" he
            wants
                5 if burnt as "to see it burn"
        character Cob "Cob" he
            wants
                2 if burnt and urged(Cob) as "to please him"
        action urge(who: character, whom: character)
            as "urge {whom} on"
            requires who = Rolf and whom = Cob and not urged(whom)
            effects urged(whom)
            consenting who
        action burn(who: character, whose: character)
            as "set the barn on fire for {whose}"
            requires who = Cob and whose = Rolf and urged(who) and not locked and not burnt
            effects burnt
            consenting who
            takes 10 minutes
        action lock(who: character)
            as "lock the barn"
            requires who = Mab and not locked and not burnt
            effects locked
            consenting who
        chapter 1 "A yard"
            starts day 1 08:00

        """;

    [Fact]
    public void A_player_is_told_who_might_do_it_and_why_they_mind()
    {
        PlayerOption lockIt = LockIt(Fixtures.Played("Mab", Barn));
        Assert.Equal("because otherwise Cob might set the barn on fire for Rolf, and you want to keep the barn", lockIt.Reason);
    }

    [Fact]
    public void The_plan_behind_it_says_the_same()
    {
        StoryRun run = Fixtures.Played("Mab", Barn);
        Assert.Contains("Otherwise Cob might set the barn on fire for Rolf.", Assert.Single(run.Plan(LockIt(run)).Paragraphs), StringComparison.Ordinal);
    }

    [Fact]
    public void So_does_the_answer_to_why()
    {
        StoryRun run = Fixtures.Watched(Barn);
        int locked = run.Events.First(happened => happened.Action == "lock").Number;
        Assert.Contains("It was so that Cob would not set the barn on fire for Rolf.", string.Join(" ", run.Why(locked).Paragraphs), StringComparison.Ordinal);
    }

    private static PlayerOption LockIt(StoryRun run) => run.Options.Single(option => option.Label == "Lock the barn");
}
