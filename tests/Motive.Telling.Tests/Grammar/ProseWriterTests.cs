using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling.Tests;

public sealed class ProseWriterTests
{
    private static readonly Story Story = new Town().Build();

    [Theory]
    [InlineData(NameForm.Name, "Rarity", "Spike", "Boss", "the castle")]
    [InlineData(NameForm.Possessive, "Rarity’s", "Spike’s", "Boss’s", "the castle’s")]
    [InlineData(NameForm.Subject, "she", "he", "they", "it")]
    [InlineData(NameForm.Object, "her", "him", "them", "it")]
    [InlineData(NameForm.Determiner, "her", "his", "their", "its")]
    [InlineData(NameForm.PossessivePronoun, "hers", "his", "theirs", "its")]
    [InlineData(NameForm.Reflexive, "herself", "himself", "themselves", "itself")]
    public void Every_form_of_every_pronoun(object asked, string she, string he, string they, string it)
    {
        NameForm form = (NameForm)asked;
        Assert.Equal($"x {she}", Write(new("x "), Hole(Town.Rarity, form)));
        Assert.Equal($"x {he}", Write(new("x "), Hole(Town.Spike, form)));
        Assert.Equal($"x {they}", Write(new("x "), Hole(Town.Sandbar, form)));
        Assert.Equal($"x {it}", Write(new("x "), Hole(Town.Castle, form)));
    }

    [Fact]
    public void A_capital_is_written_where_it_was_asked_for() =>
        Assert.Equal("“Go,” She said.", Write(new("\"Go,\" "), Hole(Town.Rarity, NameForm.Subject, capital: true), new(" said.")));

    [Fact]
    public void Sentences_that_begin_with_a_hole_begin_with_a_capital()
    {
        Assert.Equal("The castle stood. It waited.", Write(Hole(Town.Castle, NameForm.Name), new(" stood. "), Hole(Town.Castle, NameForm.Subject), new(" waited.")));
        Assert.Equal("He sat.\n\nThe castle stood.", Write(new("He sat.\n\n"), Hole(Town.Castle, NameForm.Name), new(" stood.")));
        Assert.Equal("“The castle,” he said.", Write(new("\""), Hole(Town.Castle, NameForm.Name), new(",\" he said.")));
    }

    [Fact]
    public void A_tag_after_an_exclamation_stays_small() =>
        Assert.Equal("“Stop!” she said. “I… he left.”", Write(
            new("\"Stop!\" "), Hole(Town.Rarity, NameForm.Subject), new(" said. \"I... "), Hole(Town.Spike, NameForm.Subject), new(" left.\"")));

    [Fact]
    public void Verbs_agree_with_pronouns()
    {
        Assert.Equal("They are late.", Write(Hole(Town.Sandbar, NameForm.Subject), new(" "), Agreement(Town.Sandbar), new(" late.")));
        Assert.Equal("She is late.", Write(Hole(Town.Rarity, NameForm.Subject), new(" "), Agreement(Town.Rarity), new(" late.")));
    }

    /// <summary>A name goes by its own number: "Boss is", but "they are".</summary>
    [Fact]
    public void Verbs_go_by_the_mention_they_stand_beside()
    {
        Assert.Equal("Boss is late.", Write(Hole(Town.Sandbar, NameForm.Name), new(" "), Agreement(Town.Sandbar), new(" late.")));
        Assert.Equal("They sat. Boss, late, is sorry.", Write(
            Hole(Town.Sandbar, NameForm.Subject), new(" sat. "), Hole(Town.Sandbar, NameForm.Name), new(", late, "), Agreement(Town.Sandbar), new(" sorry.")));
        Assert.Equal("Boss sat. Why are they late?", Write(
            Hole(Town.Sandbar, NameForm.Name), new(" sat. Why "), Agreement(Town.Sandbar), new(" "), Hole(Town.Sandbar, NameForm.Subject), new(" late?")));
    }

    [Fact]
    public void A_sentence_begins_after_an_exclamation_too() =>
        Assert.Equal("Stop! The castle shook. “Oh! The castle!”", Write(
            new("Stop! "), Hole(Town.Castle, NameForm.Name), new(" shook. \u201cOh! "), Hole(Town.Castle, NameForm.Name), new("!\u201d")));

    [Theory]
    [InlineData(0, "no bits")]
    [InlineData(4, "four bits")]
    [InlineData(21, "twenty-one bits")]
    [InlineData(40, "forty bits")]
    [InlineData(100, "a hundred bits")]
    [InlineData(250, "250 bits")]
    [InlineData(-3, "minus three bits")]
    public void Numbers_are_words_to_a_hundred(int number, string text) =>
        Assert.Equal("x " + text, Write(new("x "), new(Number(number)), new(" bits")));

    [Fact]
    public void The_unknown_entity_is_nobody() =>
        Assert.Equal("x nobody", Write(new("x "), new(new ProseSegment.Hole(new Expression.Literal(Value.Unknown), NameForm.Name, true, false))));

    [Fact]
    public void Conditionals_read_the_state_and_leave_no_gap_behind()
    {
        Prose prose = new([
            new ProseSegment.Literal("He sat "),
            new ProseSegment.Conditional(Town.Is(Town.Tired, Town.The(Town.Spike), 3), Prose.Plain("down"), Prose.Empty),
            new ProseSegment.Literal("."),
        ]);
        Assert.Equal("He sat.", new ProseWriter(Story, new Chance(1)).Write(prose, TownState.Empty, [], default));
        Assert.Equal("He sat down.", new ProseWriter(Story, new Chance(1)).Write(prose, TownState.Empty.With(Town.Tired, Town.Spike, 3), [], default));
    }

    [Fact]
    public void Alternatives_come_round_only_after_all_others()
    {
        Prose prose = new([new ProseSegment.Alternatives([Prose.Plain("a"), Prose.Plain("b"), Prose.Plain("c")])]);
        ProseWriter writer = new(Story, new Chance(5));
        string[] written = [.. Enumerable.Range(0, 9).Select(_ => writer.Write(prose, TownState.Empty, [], default))];
        Assert.Equal(["a", "b", "c"], written[..3].Order());
        Assert.Equal(written[..3], written[3..6]);
        Assert.Equal(written[..3], written[6..]);
    }

    [Fact]
    public void Alternatives_of_two_places_do_not_share_their_memory()
    {
        Prose prose = new([new ProseSegment.Alternatives([Prose.Plain("a"), Prose.Plain("b")])]);
        ProseWriter writer = new(Story, new Chance(5));
        string first = writer.Write(prose, TownState.Empty, [], new TextPlace(TextKind.Passage, 1));
        writer.Write(prose, TownState.Empty, [], new TextPlace(TextKind.Passage, 2));
        Assert.NotEqual(first, writer.Write(prose, TownState.Empty, [], new TextPlace(TextKind.Passage, 1)));
    }

    [Fact]
    public void A_label_takes_the_first_alternative_and_no_capital()
    {
        Prose prose = new([
            new ProseSegment.Hole(Town.The(Town.Castle), NameForm.Name, true, false),
            new ProseSegment.Alternatives([Prose.Plain(" a"), Prose.Plain(" b")]),
        ]);
        Assert.Equal("the castle a", ProseWriter.Label(Story, prose, TownState.Empty, []));
    }

    private static string Write(params Piece[] pieces) =>
        new ProseWriter(Story, new Chance(1)).Write(new Prose([.. pieces.Select(piece => piece.Segment)]), TownState.Empty, [], default);

    private static Piece Hole(EntityId who, NameForm form, bool capital = false) =>
        new(new ProseSegment.Hole(Town.The(who), form, true, capital));

    private static Piece Agreement(EntityId who) => new(new ProseSegment.Agreement(Town.The(who), "is", "are"));

    private static ProseSegment.Hole Number(int number) => new(new Expression.Literal(number), NameForm.Name, false, false);

    private sealed record Piece(ProseSegment Segment)
    {
        public Piece(string text)
            : this(new ProseSegment.Literal(text))
        {
        }
    }
}
