using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

public sealed class StoryPhrasesTests
{
    private static readonly CompilationResult Tea = Compiled.Tea();
    private static readonly Story Story = Tea.Story!;
    private static readonly StoryPhrases Phrases = new(Tea);

    [Theory]
    [InlineData("facade(Rarity) = 0", "[] facade(Rarity) = 0")]
    [InlineData("facade(Rarity) = 99", "[] facade(Rarity) = 10")]
    [InlineData("fond(Rarity, by Spike) = fond(Rarity, by Spike) - 1", "[] fond(Rarity, Spike) = 8")]
    [InlineData("startled(Spike)", "[] startled(Spike) = true")]
    [InlineData("not raining", "[] raining = false")]
    [InlineData("at(Spike) = nowhere", "[] at(Spike) = unknown")]
    [InlineData("believes(Rarity, raining)", "[Rarity] raining = true")]
    public void A_fact_is_set(string phrase, string expected) => Assert.Equal(expected, Print(Phrases.ParseFact(phrase)));

    [Theory]
    [InlineData("Rarity: fond(Rarity, by Spike) = 3", "[Rarity] fond(Rarity, Spike) = 3")]
    [InlineData("Rarity: believes(Spike, raining)", "[Rarity Spike] raining = true")]
    [InlineData("Rarity: not raining", "[Rarity] raining = false")]
    [InlineData("Spike: remembers scold(Rarity, _)", "[Spike] happened scold(0)(Rarity) = true")]
    public void A_belief_is_set(string phrase, string expected) => Assert.Equal(expected, Print(Phrases.ParseBelief(phrase)));

    [Fact]
    public void A_pattern_has_entities_and_gaps()
    {
        EventPattern pattern = Phrases.ParsePattern("order(Rarity, _, Tea)").Value!;
        Assert.Equal("order", Story[pattern.Action].Name);
        Assert.Equal(
            ["Rarity", null, "Tea"],
            pattern.Arguments.Select(argument => argument is Expression.Literal literal ? Story.Entities[literal.Value].Name : null));
    }

    [Fact]
    public void An_act_has_every_argument()
    {
        GroundAct act = Phrases.ParseAct("order(Rarity, drink Tea, helper Spike)").Value!;
        Assert.Equal("order(Rarity, Spike, Tea)", Wording.Action(Story, act.Action, act.Arguments.AsSpan()));
    }

    [Fact]
    public void A_condition_comes_with_the_size_of_its_frame()
    {
        PhraseResult<Expression> condition = Phrases.ParseCondition("some (x: pony) facade(x) = 0");
        Assert.Equal(1, condition.Slots);
        Assert.Equal("some($0: pony: (facade[$0] = 0))", ExpressionPrinter.Print(Story, condition.Value));
    }

    [Theory]
    [InlineData("fasade(Rarity) = 0", "MO0029", "fasade")]
    [InlineData("facade(Rarity) = 0 1", "MO0008", "1")]
    [InlineData("facade(Rarity)", "MO0050", "facade(Rarity)")]
    [InlineData("facade(Rarty) = 1", "MO0030", "Rarty")]
    [InlineData("facade(Rarity) = unknown", "MO0052", "unknown")]
    [InlineData("owes(favourite_of(Spike)) = Tea", "MO0073", "owes(favourite_of(Spike)) = Tea")]
    [InlineData("", "MO0008", "")]
    [InlineData("((((", "MO0008", "")]
    public void A_wrong_fact_is_marked_in_the_phrase(string phrase, string code, string words) =>
        AssertMarked(Phrases.ParseFact(phrase), phrase, code, words);

    [Theory]
    [InlineData("Boutique: raining", "MO0037", "Boutique")]
    [InlineData("Rarity raining", "MO0008", "raining")]
    public void A_wrong_belief_is_marked_in_the_phrase(string phrase, string code, string words) =>
        AssertMarked(Phrases.ParseBelief(phrase), phrase, code, words);

    [Theory]
    [InlineData("order(Rarity, _, Tea)", "MO0042", "_")]
    [InlineData("order(Rarity)", "MO0032", "order")]
    [InlineData("ordr(Rarity, Spike, Tea)", "MO0027", "ordr")]
    [InlineData("order(Rarity, Boutique, Tea)", "MO0035", "Boutique")]
    public void A_wrong_act_is_marked_in_the_phrase(string phrase, string code, string words) =>
        AssertMarked(Phrases.ParseAct(phrase), phrase, code, words);

    [Fact]
    public void A_phrase_cannot_ask_for_events_the_story_does_not_keep() =>
        AssertMarked(Phrases.ParseCondition("happened rain"), "happened rain", Mistakes.NotRemembered.Code, "rain");

    [Fact]
    public void Carets_stand_under_the_words_of_the_phrase()
    {
        PhraseResult<InitialFact> result = Phrases.ParseFact("fasade(Rarity) = 0");
        Assert.Equal(
            "phrase:1:1: error MO0029: No fact or change is called `fasade`. Did you mean `facade`?\n" +
            "    1 | fasade(Rarity) = 0\n" +
            "      | ^^^^^^",
            DiagnosticRenderer.Render(Assert.Single(result.Diagnostics), result.Files));
    }

    private static void AssertMarked<T>(PhraseResult<T> result, string phrase, string code, string words)
        where T : class
    {
        Assert.False(result.Succeeded);
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.Equal(words, phrase.Substring(diagnostic.Origin.Start, diagnostic.Origin.Length));
    }

    private static string Print(PhraseResult<InitialFact> result)
    {
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(item => DiagnosticRenderer.Render(item, result.Files))));
        InitialFact fact = result.Value!;
        string minds = string.Join(" ", fact.Minds.Select(mind => Story[mind].Name));
        return $"[{minds}] {Wording.Fact(Story, fact.Fact, fact.Arguments.AsSpan())} = {Wording.ValueOf(Story, fact.Fact, fact.Value)}";
    }
}
