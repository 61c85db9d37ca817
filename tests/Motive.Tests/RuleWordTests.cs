using Motive.Answers;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;

namespace Motive.Tests;

/// <summary>Rules with words of their own: by them it is said what is in the way, at a prompt and in the telling, and what made an act possible, where somebody asks why.</summary>
public class RuleWordTests
{
    private const string Chapel = """
        story "The Chapel"
        type place
        fact at(who: character): place as "{who} was {value.where}"
        fact said(who: character)
        place Chapel "the chapel" as "in the chapel"
        place Garden "the garden" as "in the garden"
        character Ida "Ida" she
            at Chapel
            wants
                4 if said(Ida) as "to say it aloud"
        character Jon "Jon" he
            at Garden
        rule beside(a: character, b: character) = at(a) = at(b) and a != b
        rule alone(who: character) = not some (x: character) beside(x, who) as "{who} was alone", not "{who} had company"
        rule people(spot: place) = count (x: character where at(x) = spot) as 0 "there was nobody in {spot}", 1 "there was somebody in {spot}",
            "there were {value} people in {spot}"
        rule ready(who: character) = alone(who) and not said(who) as "{who} was ready"
        action pray(who: character)
            as "pray aloud"
            requires who = Ida and alone(who) and not said(who)
            effects said(who)
            consenting who
            takes 10 minutes
        chapter 1 "Morning"
            starts day 1 08:00

        """;

    private const string Visit = """
        wants of who: character
            3 if at(Jon) = Chapel and who = Jon as "company"
        action visit(who: character)
            requires who = Jon and at(who) != Chapel
            effects at(who) := Chapel
            consenting who
            takes 5 minutes

        """;

    private static readonly string Unknowing = Chapel.Replace("at Garden\n", "at Chapel\n", StringComparison.Ordinal) + """
        initially
            believes(Ida, at(Jon)) = Garden

        """;

    [Fact]
    public void What_came_between_is_said_in_the_words_of_the_rule() => Assert.Equal(
        "You could no longer pray aloud: you had company.", Fixtures.Played("Ida", Chapel + Visit).Choose("Pray aloud").Setback);

    [Fact]
    public void A_rule_that_is_a_number_is_said_with_it() => Assert.Equal(
        "You could no longer pray aloud: there were two people in the chapel.",
        Fixtures.Played("Ida", Chapel.Replace("alone(who) and not said(who)\n    effects", "people(Chapel) < 2 and not said(who)\n    effects", StringComparison.Ordinal) + Visit).Choose("Pray aloud").Setback);

    [Fact]
    public void Without_words_for_the_rule_the_facts_are_said() => Assert.Equal(
        "You could no longer pray aloud: Jon was in the chapel.", Fixtures.Played("Ida", WithoutWords(Chapel) + Visit).Choose("Pray aloud").Setback);

    [Fact]
    public void What_was_tried_is_told_in_the_words_of_the_rule() =>
        Assert.Equal("Ida tried to pray aloud, but she had company.", Fixtures.Watched(Unknowing).Transcript[^1].Text);

    [Fact]
    public void What_is_denied_without_words_for_it_is_the_words_denied() => Assert.Equal(
        "You could no longer pray aloud: you were not alone.",
        Fixtures.Played("Ida", Chapel.Replace(", not \"{who} had company\"", "", StringComparison.Ordinal) + Visit).Choose("Pray aloud").Setback);

    /// <summary>What is inside of the rule that the act asks for has words too; its own come first.</summary>
    [Fact]
    public void Of_rules_within_rules_the_one_that_is_written_there_is_said() => Assert.Equal(
        "You could no longer pray aloud: you were not ready.",
        Fixtures.Played("Ida", Chapel.Replace("alone(who) and not said(who)\n    effects", "ready(who)\n    effects", StringComparison.Ordinal) + Visit).Choose("Pray aloud").Setback);

    [Fact]
    public void Why_says_which_rules_made_it_possible()
    {
        StoryRun run = Fixtures.Watched(Chapel);
        string answer = string.Join("\n", Why.Explain(run.Session, run.NumberOf("pray"), null).Paragraphs);
        Assert.Contains("As she saw it, she was alone.", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Why_says_nothing_of_rules_without_words()
    {
        StoryRun run = Fixtures.Watched(WithoutWords(Chapel));
        Assert.DoesNotContain("As she saw it", string.Join("\n", Why.Explain(run.Session, run.NumberOf("pray"), null).Paragraphs), StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_cannot_be_made_is_refused_by_the_name_of_the_rule()
    {
        StoryRun run = Fixtures.Played("Ida", Chapel.Replace("at Garden\n", "at Chapel\n", StringComparison.Ordinal));
        Decision.Do pray = new(run.Loaded.Phrases.ParseAct("pray(Ida)").Value!);
        Assert.Contains("pray(Ida) is not possible now: Ida believes not alone(Ida). ", Assert.Throws<InvalidOperationException>(() => run.Decide(pray)).Message, StringComparison.Ordinal);
    }

    private static string WithoutWords(string story) => story.Replace(" as \"{who} was alone\", not \"{who} had company\"", "", StringComparison.Ordinal);
}
