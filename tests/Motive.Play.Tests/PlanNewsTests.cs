using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>What somebody is about can be told of, and whoever is told of it reckons with it as if they saw it (D30p).</summary>
public sealed class PlanNewsTests
{
    /// <summary>Gil fells the elm for spite, which takes him a while; Hal, who stands by, would have Ida know it, who loves the elm and has only to call him off.</summary>
    private static readonly string Elm = Staged.Text("elm") + "\n";

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
