using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>What a fact is said with: which text has which values.</summary>
public sealed class FactPhraseTests
{
    private const string World = "type place\nplace Mill, Ford\ncharacter Una she\n";

    [Theory]
    [InlineData("fact wet(who: character) as \"{who} was wet\"", "1: [$0] was wet")]
    [InlineData("fact wet(who: character) as \"{who} was wet\", not \"{who.she} had kept dry\"", "1: [$0] was wet / 0: [$0] had kept dry")]
    [InlineData("fact wet(who: character) = true as not \"{who} had kept dry\"", "0: [$0] had kept dry")]
    [InlineData("fact wet(who: character) as unknown \"nobody had felt {who's} coat\", \"{who} was wet\"", "unknown: nobody had felt [$0] coat / 1: [$0] was wet")]
    [InlineData("fact dusk as \"the sun had set\"", "1: the sun had set")]
    [InlineData("fact mood: -5..5 = 1 as 3.. \"a\", ..-2 \"b\", 0 \"c\", -1..2 \"d\"", "3..5: a / -5..-2: b / 0: c / -1..2: d")]
    [InlineData("fact coins(who: character): 0..9 as \"{who} had {value}\", unknown \"who knew\"", "0..9: [$0] had [$1] / unknown: who knew")]
    [InlineData("fact at(who: entity): place as Ford \"{who} was wading\", \"{who} was at {value}\"", "Ford: [$0] was wading / any: [$0] was at [$1]")]
    [InlineData("fact at(who: entity): place = Mill as nowhere \"{who} was gone\"", "unknown: [$0] was gone")]
    [InlineData("fact worth(value: place): 0..9 as \"{value} was worth it\"", "0..9: [$0] was worth it")]
    public void A_phrase_has_the_values_of_its_case(string fact, string expected)
    {
        Story story = Compiled.Story(World + fact);
        FactDefinition definition = story.Facts[0];
        Assert.Equal(expected, string.Join(" / ", definition.Phrases.Select(phrase => $"{Values(story, definition, phrase)}: {Text(phrase.Text)}")));
    }

    [Fact]
    public void Phrases_may_stand_in_lines_of_their_own()
    {
        Story story = Compiled.Story(World + "fact mood(who: character): 0..9 as 7.. \"{who} was merry\",   # high\n    ..2 \"{who} was low\",\n    \"{who} was calm\"\n");
        Assert.Equal(3, story.Facts[0].Phrases.Length);
    }

    [Fact]
    public void The_first_phrase_that_has_the_value_is_taken()
    {
        FactDefinition fact = Compiled.Story(World + "fact mood: 0..9 as 7.. \"high\", 3..8 \"middling\"").Facts[0];
        Assert.Equal(["-", "middling", "high", "high"], ((int[])[2, 3, 7, 9]).Select(value => fact.PhraseFor(value) is { } phrase ? Text(phrase.Text) : "-"));
        Assert.Null(fact.PhraseFor(Value.Unknown));
    }

    [Theory]
    [InlineData("rule soaked(who: character) = wet(who) as \"{who} was soaked\", not \"{who} was dry\"", "1: [$0] was soaked / 0: [$0] was dry")]
    [InlineData("rule rain = count (x: character) wet(x) as 0 \"nobody was wet\", \"{value} were wet\"", "0..0: nobody was wet / 0..1: [$0] were wet")]
    [InlineData("rule refuge(who: character) = if wet(who) then Mill else nowhere as Mill \"the mill was open to {who}\", \"{who} had {value}\"", "0..0: the mill was open to [$0] / 0..2147483647: [$0] had [$1]")]
    public void A_rule_is_said_as_a_fact_is(string rule, string expected)
    {
        Story story = Compiled.Story(World + "fact wet(who: character)\n" + rule);
        Assert.Equal(expected, string.Join(" / ", story.Rules[0].Phrases.Select(phrase => $"{(phrase.Minimum == phrase.Maximum && phrase.Maximum == Value.True ? "1" : phrase.Minimum == phrase.Maximum && story.Rules[0].Domain is Domain.Boolean ? "0" : $"{phrase.Minimum}..{phrase.Maximum}")}: {Text(phrase.Text)}")));
    }

    [Fact]
    public void A_fact_without_phrases_has_none() => Assert.Empty(Compiled.Story("fact dusk").Facts[0].Phrases);

    private static string Values(Story story, FactDefinition fact, FactPhrase phrase) => (fact.Domain, phrase.Minimum, phrase.Maximum) switch
    {
        (_, Value.Unknown, Value.Unknown) => "unknown",
        (Domain.Entities, 0, int.MaxValue) => "any",
        (Domain.Entities, int entity, _) => story.Entities[entity].Name,
        (_, int low, int high) when low == high => $"{low}",
        (_, int low, int high) => $"{low}..{high}",
    };

    private static string Text(Prose text) => string.Concat(text.Segments.Select(segment => segment switch
    {
        ProseSegment.Literal literal => literal.Text,
        ProseSegment.Hole { Expression: Expression.Variable variable } => $"[${variable.Slot}]",
        _ => "?",
    }));
}
