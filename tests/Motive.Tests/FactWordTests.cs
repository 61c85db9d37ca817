using Motive.Answers;
using Motive.Reading;

namespace Motive.Tests;

/// <summary>Beliefs in the words that a story gives its facts. Una does something because of what she believes.</summary>
public class FactWordTests
{
    [Theory]
    [InlineData("fact wet(who: character) as \"{who} was wet\"", "wet(Una)", "She knew that she was wet.")]
    [InlineData("fact wet(who: character) as \"{who} was wet\"", "wet(Tom)", "She had believed all along that Tom was wet.")]
    [InlineData("fact wet(who: character) as \"{who} was wet\"", "not wet(Tom)", "that Tom was not wet.")]
    [InlineData("fact wet(who: character) as \"{who} was wet\", not \"{who} had kept dry\"", "not wet(Una)", "that she had kept dry.")]
    [InlineData("fact wet(who: character) as \"{who} dripped\"", "not wet(Tom)", "that it was not so that Tom dripped.")]
    [InlineData("fact wet(who: character) as not \"{who} had kept dry\"", "wet(Tom)", "that it was not so that Tom had kept dry.")]
    [InlineData("fact wet(who: character) as \"{who's} coat was wet\"", "wet(Una)", "that her coat was wet.")]
    [InlineData("fact wet(who: character) as \"{who} was wet\"", "wet(Robin)", "that Robin was wet.")]
    [InlineData("fact thirst(who: character): 0..10 as 7.. \"{who} was parched\", 1.. \"{who} was thirsty\"", "thirst(Una) = 9", "that she was parched.")]
    [InlineData("fact thirst(who: character): 0..10 as 7.. \"{who} was parched\", 1.. \"{who} was thirsty\"", "thirst(Una) = 6", "that she was thirsty.")]
    [InlineData("fact thirst(who: character): 0..10 as 7.. \"{who} was parched\"", "thirst(Una) = 3", "that her thirst was 3.")]
    [InlineData("fact coins(who: character): 0..10 as \"{who} had {value} coins\"", "coins(Tom) = 3", "that Tom had three coins.")]
    [InlineData("fact home(who: character): place as \"{who} lived in {value}\", nowhere \"{who} lived nowhere\"", "home(Una) = Mill", "that she lived in the mill.")]
    [InlineData("fact home(who: character): place as Mill \"{who} was a miller\", \"{who} lived in {value}\"", "home(Una) = Mill", "that she was a miller.")]
    [InlineData("fact likes(who: character): character as \"{who} liked {value}\"", "likes(Tom) = Una", "that Tom liked her.")]
    [InlineData("fact likes(who: character): character as \"{who} liked {value}\"", "likes(Una) = Una", "that she liked herself.")]
    [InlineData("fact likes(who: character): character as \"{who} liked {value}\"", "likes(Tom) = Tom", "that Tom liked himself.")]
    [InlineData("fact safe(who: character) as \"in {Mill} {who} was safe\"", "safe(Una)", "that in the mill she was safe.")]
    [InlineData("fact raining as \"it was {if raining: raining|dry}\"", "raining", "that it was raining.")]
    public void A_belief_is_said_in_the_words_of_its_fact(string fact, string believed, string expected) =>
        Assert.Contains(expected, Answer(fact, believed), StringComparison.Ordinal);

    [Theory]
    [InlineData("as \"{who} lived in {value}\", nowhere \"{who} lived nowhere\"", "She came to believe that she lived nowhere.")]
    [InlineData("as \"{who} lived in {value}\"", "She came to believe that her home was nothing.")]
    public void What_is_unknown_has_a_phrase_of_its_own(string phrases, string expected)
    {
        StoryRun run = Fixtures.Watched(
            $"""
            story "Words"
            type place
            place Mill "the mill"
            fact home(who: character): place {phrases}
            character Una she
                home Mill
                wants
                    2 if home(Una) = nowhere as "to be off"
            action leave(who: character)
                requires home(who) != nowhere
                effects home(who) := nowhere
                consenting who
            chapter 1 "Day"
                beat GONE "Gone" when home(Una) = nowhere
                until GONE
            """);

        Assert.Contains(expected, Why.Explain(run.Session, 1, CharacterNames.Find(run.Story, "Una")).Paragraphs);
    }

    [Fact]
    public void Somebody_who_goes_by_they_has_the_verb_of_they() => Assert.Contains(
        "They knew that they were wet.", Answer("fact wet(who: character) as \"{who} was wet\"", "wet(Una)", "they"), StringComparison.Ordinal);

    [Fact]
    public void What_was_never_so_and_nobody_said_goes_without_saying()
    {
        const string Fact = "fact wet(who: character) as \"{who} was wet\"";

        Assert.DoesNotContain("wet", Answer(Fact, "not wet(Tom)", said: false), StringComparison.Ordinal);
        Assert.Contains("wet", Answer(Fact, "not wet(Tom)", said: true), StringComparison.Ordinal);
    }

    /// <summary>Whole answers, as a reader has them.</summary>
    [Fact]
    public void A_reader_is_told_who_said_it_and_what_was_wrong()
    {
        StoryRun run = Fixtures.Watched(
            """
            story "Noon"
            fact thirsty(who: character) as "{who} was thirsty"
            fact full(who: character) as "{who's} jug was full"
            character Una she
                wants
                    4 if not thirsty(Tom) as "Tom to have a drink"
            character Tom he
                thirsty
                believes full(Una)
                wants
                    5 if not thirsty(Tom) as "something to drink"
            initially
                believes(Una, thirsty(Tom)) = false
                believes(Tom, believes(Una, thirsty(Tom))) = false
            action hint(who: character, whom: character)
                as "hint to {whom} that {who.she} would drink"
                requires who = Tom and whom = Una and thirsty(who) and believes(who, full(whom)) and not believes(whom, thirsty(who))
                effects believes(whom, thirsty(who)) := true
                consenting who
                by word
            action fill(who: character)
                as "fill {who.their} jug"
                requires who = Una and not full(who)
                effects full(who)
                consenting who
            action pour(who: character, whom: character)
                as "pour {whom} a cup"
                requires who = Una and whom = Tom and full(who) and thirsty(whom)
                effects not thirsty(whom)
                consenting who
            chapter 1 "Noon"
                beat DRUNK "He drinks" when not thirsty(Tom)
                until DRUNK
            """);

        Assert.Equal(
            """
            #1, day 1 08:01: Tom chose to hint to Una that he would drink.
            Tom wanted something to drink, and expected this to make things much better for him. His plan was to hint to Una that he would drink, then for Una to pour him a cup. He knew that he was thirsty. He had believed all along that Una’s jug was full, in which he was mistaken.
            #2, day 1 08:02: Una chose to fill her jug.
            Una wanted Tom to have a drink, and expected this to make things much better for her. Her plan was to fill her jug, then to pour Tom a cup. She knew that her jug was not full. Tom had told her (#1) that he was thirsty.
            #3, day 1 08:03: Una chose to pour Tom a cup.
            Una wanted Tom to have a drink, and expected this to make things much better for her. Tom had told her (#1) that he was thirsty. She knew from her own doing, at 08:02 (#2), that her jug was full.
            """.ReplaceLineEndings("\n"),
            string.Join("\n", ((int[])[1, 2, 3]).SelectMany(number => Why.Explain(run.Session, number, null).Paragraphs)));
    }

    private static string Answer(string fact, string believed, string pronouns = "she", bool said = true)
    {
        string initially = said ? $"initially\n    {believed}" : "";
        StoryRun run = Fixtures.Watched(
            $"""
            story "Words"
            type place
            place Mill "the mill"
            fact done
            {fact}
            character Una {pronouns}
                wants
                    2 if done as "to have it done"
            character Tom he
            character Robin they
            {initially}
            action unsettle
                effects {believed.Replace(" = ", " := ", StringComparison.Ordinal)}
            action work(who: character)
                requires who = Una and not done and {believed}
                effects done
                consenting who
            chapter 1 "Day"
                beat DONE "Done" when done
                until DONE
            """);
        return string.Join("\n", Why.Explain(run.Session, run.NumberOf("work"), null).Paragraphs);
    }
}
