using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>The sample story as data.</summary>
public sealed class StoryTests
{
    private static readonly Story Tea = Compiled.Tea().Story!;

    [Fact]
    public void The_header_is_kept()
    {
        Assert.Equal("Tea for Two", Tea.Title);
        Assert.Equal("A quarrel over a cup of tea.\n\nIt is soon over.", Tea.About);
        Assert.Equal([("a quarrel", NoteDegree.Mention), ("shouting", NoteDegree.Depicted)], Tea.Notes.Select(note => (note.Text, note.Degree)));
    }

    [Fact]
    public void Entities_know_all_their_types_and_types_all_their_members()
    {
        Entity rarity = Tea.Entities[0];
        Assert.Equal(["entity", "character", "pony", "unicorn", "caster"], rarity.Types.Select(type => Tea[type].Name));
        Assert.Equal(("Rarity Belle", Pronouns.She, new CharacterId(0), "refined"), (rarity.Display, rarity.Pronouns, rarity.AsCharacter, rarity.Voice));
        Assert.Equal(["Rarity", "Spike"], Tea[Tea.CharacterType].Members.Select(member => Tea[member].Name));
        Assert.Equal([(150, 80, 3)], [(rarity.Temperament.Percent(Emotion.Anger), rarity.Temperament.Percent(Emotion.Joy), rarity.Temperament.Word("honest"))]);
    }

    [Fact]
    public void Facts_have_domains_and_defaults()
    {
        Assert.Equal(new Domain.Integer(-5, 5), Fact("mood").Domain);
        Assert.Equal(-1, Fact("mood").Default);
        Assert.Equal(Value.Unknown, Fact("at").Default);
        Assert.Equal("at", Tea[Tea.Location!.Value].Name);
        Assert.Equal("(fond[$0 $1] - 5)", ExpressionPrinter.Print(Tea, Tea.Liking));
    }

    [Fact]
    public void Initial_statements_read_the_ones_before_them() => Assert.Equal(
        [
            "[] at(Rarity) = Boutique", "[] facade(Rarity) = 9", "[] startled(Rarity) = true", "[] startled(Rarity) = false",
            "[] fond(Rarity, Spike) = 9", "[Rarity] fond(Spike, Rarity) = 9", "[Rarity Spike] facade(Rarity) = 2", "[] at(Spike) = Boutique",
            "[] fond(Spike, Rarity) = 7", "[Rarity Spike] facade(Rarity) = 2",
        ],
        Tea.Initial.Select(Print));

    [Fact]
    public void An_initial_loop_sets_one_fact_for_each()
    {
        Story story = Compiled.Story(
            "fact f(a: character, b: character): 0..9\ncharacter A, B, C\n" +
            "initially\n    f(A, B) = 4\n    for every x: character where x != A\n        f(x, A) = f(A, B) + 1\n        believes(x, f(x, A)) = f(x, A)\n");
        Assert.Equal(
            ["[] f(A, B) = 4", "[] f(B, A) = 5", "[B] f(B, A) = 0", "[] f(C, A) = 5", "[C] f(C, A) = 0"],
            story.Initial.Select(fact => $"[{string.Join(" ", fact.Minds.Select(mind => story[mind].Name))}] " +
                $"{Wording.Fact(story, fact.Fact, fact.Arguments.AsSpan())} = {fact.Value}"));
    }

    [Fact]
    public void Actions_carry_everything_that_was_written()
    {
        ActionDefinition order = Tea.Actions[0];
        Assert.Equal("ask <$1 Name> for <$2 Name>", ExpressionPrinter.Print(Tea, order.Label));
        Assert.Equal(["harsh", "proud"], order.Manners);
        Assert.Equal(Channel.Word, order.Channel);
        Assert.Equal("((at[$3] = at[$0]) and (at[$3] != unknown))", ExpressionPrinter.Print(Tea, order.Observing.Condition));
        Assert.Equal("90", ExpressionPrinter.Print(Tea, Tea.Actions.Single(action => action.Name == "rain").Duration));
        ActionDefinition goodbye = Tea.Actions.Single(action => action.Name == "say_goodbye");
        Assert.Equal("(fond[$0 $1] max 1)", ExpressionPrinter.Print(Tea, goodbye.Duration));
        Assert.Equal("say goodbye <$1 Name>", ExpressionPrinter.Print(Tea, goodbye.Label));
    }

    [Fact]
    public void Wants_say_whose_they_are() => Assert.Equal(
        [
            ("character", "Rarity", 1, "to be liked", false), ("character", "Rarity", 1, "3 if fond(Rarity, by Spike) >= 6", true),
            ("character", "Spike", 1, "-2 if owes(Spike) != nothing", true), ("pony", null, 1, "to be oneself", false),
            (null, null, 1, "2 if some (a: pony) fond(Spike, by a) = 10", true),
        ],
        Tea.Wants.Select(want => (
            want.Whose is { } type ? Tea[type].Name : null, want.Only is { } only ? Tea[only].Name : null, want.Slots, want.Label,
            want.Condition is not null)));

    [Fact]
    public void Tell_rules_have_ids_in_story_order_and_their_specificity()
    {
        Assert.Equal(Enumerable.Range(0, Tea.Tells.Length), Tea.Tells.Select(tell => tell.Id));
        Assert.Equal([12, 11, 9, 8, 0], Tea.Tells.Select(tell => tell.Specificity));
        Assert.Equal([7, 0], Tea.Openings.Select(opening => opening.Specificity));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7], [.. Tea.Tells.SelectMany(tell => tell.Passages).Concat(Tea.Openings.SelectMany(item => item.Passages)).Select(item => item.Id)]);
        Assert.True(Tea.Tells[1] is { Once: true, Before: true });
        Assert.Equal("$0", ExpressionPrinter.Print(Tea, Tea.Tells[0].From));
    }

    [Fact]
    public void Adjacent_choices_are_offered_together()
    {
        Scene scene = Assert.Single(Tea.Scenes);
        Assert.Equal("Line Narration Label Choices Branch", string.Join(" ", scene.Body.Select(node => node.GetType().Name)));
        SceneNode.Choices choices = Assert.IsType<SceneNode.Choices>(scene.Body[3]);
        Assert.Equal([(0, false), (1, false), (2, true)], choices.Options.Select(option => (option.Id, option.Sticky)));
        Assert.Equal(
            [("I don't know.", true), ("Stay?", true), ("Say nothing.", false)],
            choices.Options.Select(option => (Assert.IsType<ProseSegment.Literal>(Assert.Single(option.Text.Segments)).Text, option.Spoken)));
        Assert.Equal("I am leaving. It's late, <$0 Name>. Do not look at me.", ExpressionPrinter.Print(Tea, Assert.IsType<SceneNode.Line>(scene.Body[0]).Text));
    }

    [Fact]
    public void Chapters_have_beats_and_endings()
    {
        Chapter first = Tea.Chapters[0];
        Assert.Equal(("day 1 07:30", "P2", "day 1 07:30"), (first.Starts.ToString(), first.Until, Tea.Chapters[1].Starts.ToString()));
        Assert.Equal([("P1", ""), ("P2", "P1")], first.Beats.Select(beat => (beat.Id, string.Join(",", beat.After))));
        Assert.Equal(
            [(null, 0, "And she was gone."), ("Spike", 3, "The stairs were empty.")], Assert.Single(first.Endings).Closings.Select(Closing));
        Assert.Equal(("Spike", 2, "He heard of it later."), Closing(Assert.Single(first.Closings)));
        Assert.Empty(Assert.Single(Tea.Chapters[1].Endings).Closings);

        static (string? From, int Specificity, string Text) Closing(ClosingRule rule) =>
            (rule.From is { } who ? Tea[who].Name : null, rule.Specificity, ExpressionPrinter.Print(Tea, Assert.Single(rule.Passages).Text));
    }

    [Fact]
    public void Tests_keep_what_they_change_and_expect()
    {
        StoryTest test = Assert.Single(Tea.Tests);
        Assert.Equal(["[] facade(Rarity) = 0", "[Rarity] favourite_of(Spike) = Rarity"], test.Given.Select(Print));
        Assert.Equal(
            [(ExpectationKind.Never, "P2", (int?)1), (ExpectationKind.Sometime, "P1", null), (ExpectationKind.Always, null, null)],
            test.Expectations.Select(item => (item.Kind, item.Beat, item.Chapter)));
        Assert.Equal([3], test.Seeds);
    }

    [Fact]
    public void Origins_point_at_the_words()
    {
        CompilationResult result = Compiled.Tea();
        Origin origin = Tea.Actions[1].Origin;
        Assert.Equal("scold", result.Files[origin.File].Text.Substring(origin.Start, origin.Length));
        Origin rarity = Tea.Entities[0].Origin;
        Assert.Equal(("cast.story", "Rarity"), (result.Files[rarity.File].Path, result.Files[rarity.File].Text.Substring(rarity.Start, rarity.Length)));
    }

    private static FactDefinition Fact(string name) => Tea.Facts.Single(fact => fact.Name == name);

    private static string Print(InitialFact fact) =>
        $"[{string.Join(" ", fact.Minds.Select(mind => Tea[mind].Name))}] {Wording.Fact(Tea, fact.Fact, fact.Arguments.AsSpan())} = {Wording.ValueOf(Tea, fact.Fact, fact.Value)}";
}
