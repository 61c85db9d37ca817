using Motive.Play.Clock;
using Motive.Play.Sessions;

namespace Motive.Play.Tests;

/// <summary>What is idle nobody plans (D13): it is there for whoever is played, and for whoever has to answer and is drawn to nothing else.</summary>
public sealed class IdleActTests
{
    /// <summary>To whistle would make Ann glad, and to be asked makes Ben say something.</summary>
    private const string Bench = """
        fact glad(who: character)
        fact asked(who: character)
        fact warm(who: character)
        character Ann "Ann" she
        character Ben "Ben" he
        wants of who: character
            2 if glad(who) as "to be glad"
        action whistle(who: character)
            idle
            requires not glad(who)
            effects glad(who)
            consenting who
        action ask(who: character, whom: character)
            idle
            requires who = Ann and whom = Ben and not asked(whom)
            effects asked(whom)
            consenting who
            answered by whom: nod, shrug, frown else nod
        action nod(who: character, to: character)
            idle
            requires who != to and asked(who) and not warm(to)
            effects warm(to)
            consenting who
        action shrug(who: character)
            idle
            requires asked(who)
            consenting who
        action frown(who: character)
            idle
            requires asked(who)
            consenting who

        """;

    private const string Chapter = """

        chapter 1 "Morning"
            starts day 1 08:00
        """;

    [Fact]
    public void Nobody_does_it_of_themselves_though_it_would_bring_what_they_want()
    {
        Assert.Empty(Staged.Of(Bench + Chapter).Run().Acts);
        Assert.Contains("whistle(Ann)", Staged.Of(Bench.Replace("whistle(who: character)\n    idle", "whistle(who: character)", StringComparison.Ordinal) + Chapter).Run().Acts);
    }

    [Fact]
    public void It_is_no_step_on_the_way_to_what_somebody_wants()
    {
        const string Song = """
            fact sung
            wants of who: character
                3 if sung as "to have it sung"
            action sing(who: character)
                requires who = Ann and glad(who) and not sung
                effects sung
                consenting who

            """;
        Assert.Empty(Staged.Of(Bench + Song + Chapter).Run().Acts);
        Assert.Equal(["sing(Ann)"], Staged.Of(Bench + Song + "initially glad(Ann)" + Chapter).Run().Acts);
    }

    [Fact]
    public void Whoever_is_played_can_do_it_and_without_a_reason()
    {
        Staged staged = Staged.Played(Bench + Chapter, "Ann").Run();
        Option whistle = staged.Session.Options.Single(option => staged.Wording(option.Act) == "whistle(Ann)");
        Assert.True(whistle.Foremost && whistle.IsHarmless && whistle.Reason is null);
        Assert.Equal(["whistle(Ann)"], staged.Do("whistle(Ann)").Acts);
    }

    [Fact]
    public void Whoever_is_asked_and_drawn_to_no_answer_does_it() =>
        Assert.Equal(["ask(Ann, Ben)", "nod(Ben, Ann)"], Staged.Played(Bench + Chapter, "Ann").Run().Do("ask(Ann, Ben)").Acts);
}
