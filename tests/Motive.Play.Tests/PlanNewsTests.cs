using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>What somebody is about can be told of, and whoever is told of it reckons with it as if they saw it (D30p).</summary>
public sealed class PlanNewsTests
{
    /// <summary>Gil fells the elm for spite, which takes him a while; Hal, who stands by, would have Ida know it, who loves the elm and has only to call him off.</summary>
    private const string Elm = """
        type place
        place Field, House, Mill
        fact at(who: entity): place
        fact felled
        fact called_off
        fact spite(who: character)
        plans fell
        character Gil, Hal
            at Field
        character Ida
            at House
        character Jon
            at Mill
        initially
            spite(Gil)
            believes(Ida, not spite(Gil))
        action fell(who: character)
            as "fell the elm"
            requires who = Gil and at(who) = Field and not felled and not called_off
            effects felled
            consenting who
            observing x: at(x) = Field
            takes 40 minutes
        action walk(who: character, to: place)
            requires at(who) != to and who = Hal
            effects at(who) := to
            consenting who
            observing x: x = who or at(x) = at(who) or at(x) = to
            takes 5 minutes
        action tell(who: character, to: character, what: news)
            as "tell {to} that {believes(who, what)}"
            requires who != to and at(who) = at(to) and believes(who, value(what)) and not believes(to, value(what))
            effects believes(to, value(what)) := believes(who, value(what))
            consenting who
            observing x: at(x) = at(who)
            by word
        action call_off(who: character)
            requires who = Ida and not called_off
            effects called_off
            consenting who
            observing everyone
            takes 3 minutes
        wants of who: character
            5 if felled and spite(who) and who = Gil as "to see it fall"
            -9 if felled and who = Ida as "to keep the elm"
            -1 if called_off and who = Ida as "to be on terms with him"

        """;

    private const string Warning = """
        wants of who: character
            4 if who = Hal and believes(Ida, about_to(fell(Gil))) as "to have warned her"

        """;

    private const string Chapter = """
        chapter 1 "An elm"
            starts day 1 08:00
            goal believes(Jon, about_to(fell(Gil)))

        """;

    [Fact]
    public void Whoever_is_about_it_and_whoever_sees_them_know_it_and_nobody_else()
    {
        Staged run = Begun(Elm + Warning);
        Holds(run, "about_to(fell(Gil))", "believes(Gil, about_to(fell(Gil)))", "believes(Hal, about_to(fell(Gil)))", "believes(Hal, believes(Gil, about_to(fell(Gil))))");
        Holds(run, "not believes(Ida, about_to(fell(Gil)))", "not believes(Hal, believes(Ida, about_to(fell(Gil))))");
    }

    [Fact]
    public void Whoever_is_told_reckons_with_it_and_averts_it()
    {
        Staged run = Staged.Of(Elm + Warning + Chapter).Run();
        Assert.Equal(["walk(Hal, House)", "tell(Hal, Ida, about to fell(Gil))", "call_off(Ida)"], run.Acts);
        Holds(run, "not felled", "not about_to(fell(Gil))", "not believes(Hal, about_to(fell(Gil)))");
    }

    [Fact]
    public void Whoever_is_told_nothing_averts_nothing()
    {
        Staged run = Staged.Of(Elm + Chapter).Run();
        Assert.Equal(["fell(Gil)"], run.Acts);
    }

    /// <summary>He has to go there first.</summary>
    [Fact]
    public void Whoever_is_on_the_way_to_it_means_to_do_it_and_nobody_sees_that()
    {
        string away = "initially\n    at(Gil) = House\naction go(who: character)\n    requires who = Gil and at(who) = House\n    effects at(who) := Field\n    consenting who\n    observing x: x = who or at(x) = House or at(x) = Field\n    takes 9 minutes\n";
        Staged run = Begun(Elm + away);
        Holds(run, "about_to(fell(Gil))", "believes(Gil, about_to(fell(Gil)))", "not believes(Ida, about_to(fell(Gil)))", "not believes(Hal, about_to(fell(Gil)))");
        Assert.Equal(["go(Gil)", "fell(Gil)"], run.Run().Acts);
        Holds(run, "not about_to(fell(Gil))", "not believes(Gil, about_to(fell(Gil)))");
    }

    [Fact]
    public void What_has_come_about_is_not_about_to_any_more()
    {
        Staged run = Staged.Of(Elm + Chapter).Run();
        Holds(run, "not about_to(fell(Gil))", "not believes(Gil, about_to(fell(Gil)))", "not believes(Hal, about_to(fell(Gil)))");
    }

    /// <summary>A lie has the same effect as the truth: she does not see the field.</summary>
    [Fact]
    public void What_was_made_up_is_expected_too()
    {
        string told = "initially\n    spite(Gil) = false\n    believes(Ida, about_to(fell(Gil)))\n    believes(Ida, spite(Gil))\n";
        Assert.Equal(["call_off(Ida)"], Staged.Of(Elm + told + Chapter).Run().Acts);
        Assert.Empty(Staged.Of(Elm + told.Replace("    believes(Ida, about_to(fell(Gil)))\n    believes(Ida, spite(Gil))\n", "", StringComparison.Ordinal) + Chapter).Run().Acts);
    }

    [Fact]
    public void What_does_not_come_is_expected_for_an_hour_after_it_might_have()
    {
        string told = "initially\n    spite(Gil) = false\n    believes(Jon, about_to(fell(Gil)))\n";
        Assert.True(Staged.Of(Elm + told + Chapter).Run(90).Holds("believes(Jon, about_to(fell(Gil)))"));
        Assert.False(Staged.Of(Elm + told + Chapter).Run().Holds("believes(Jon, about_to(fell(Gil)))"));
    }

    [Fact]
    public void Nobody_has_it_by_words_what_they_are_about_themselves()
    {
        string rumour = "initially\n    spite(Gil) = false\n    believes(Hal, about_to(fell(Gil)))\nwants of who: character\n    4 if who = Hal and believes(Gil, about_to(fell(Gil))) as \"mischief\"\n";
        Assert.Empty(Staged.Of(Elm + rumour + Chapter).Run().Acts);
    }

    [Fact]
    public void Only_acts_that_are_named_are_plans_that_can_be_told() =>
        Assert.Equal(["MO0273"], Staged.Mistakes(Elm + "rule odd = about_to(walk(Hal, Mill))\n").Distinct());

    private static Staged Begun(string story)
    {
        Staged run = Staged.Of(story + Chapter);
        StepBounds bounds = new() { Until = run.Session.Now.Plus(2) };
        while (run.Session.Step(bounds) is not (StepResult.Over or StepResult.TimeReached))
        {
        }

        return run;
    }

    private static void Holds(Staged run, params string[] conditions) => Assert.All(conditions, condition => Assert.True(run.Holds(condition), condition));
}
