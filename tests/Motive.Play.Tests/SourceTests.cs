using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>A lie is a word that its teller did not believe; what is made of a word is concluded (D29).</summary>
public sealed class SourceTests
{
    private const string House = """
        fact broken
        fact told
        fact heard
        fact stones: 0..9 = 2
        fact thief: character
        character Ann, Ben, Cal, Dan
        initially
            thief = Dan
            believes(Ben, thief) = Cal
            believes(Ann, thief) = nobody
        chapter 1 "A house"
            starts day 1 08:00

        """;

    private const string Say = """
        action say(who: character)
            requires who = Ben
            effects
                told
                EFFECT
            consenting who
            observing x: x = who or x = Ann
            by word

        """;

    private const string Conclude = """
        trigger conclude
            when told and thief = Cal and believes(Ann, thief) = Cal
            effects thief := Dan

        """;

    [Theory]
    [InlineData("believes(Ann, thief) := Cal", SourceKind.WasTold)]
    [InlineData("believes(Ann, thief) := Dan", SourceKind.WasLiedTo)]
    [InlineData("believes(Ann, thief) := believes(Ben, thief)", SourceKind.WasTold)]
    [InlineData("believes(Ann, thief) := thief", SourceKind.WasTold)]
    public void A_word_is_a_lie_only_if_its_teller_believed_otherwise(string effect, object kind)
    {
        Learnt learnt = Learnt(House, effect, "thief");
        Assert.Equal((SourceKind)kind, learnt.Source.Kind);
        Assert.Equal("Ben", Named(learnt.Source.Teller));
    }

    /// <summary>"One more", he says, and she counts from what she has.</summary>
    [Theory]
    [InlineData("believes(Ann, stones := stones + 1)", "", SourceKind.WasLiedTo)]
    [InlineData("believes(Ann, stones := stones + 1)", "believes(Ben, stones) = 3\n    believes(Ben, believes(Ann, stones)) = 2\n    believes(Ann, stones) = 6", SourceKind.WasTold)]
    public void What_the_hearer_makes_of_a_word_by_what_they_have_is_meant_as_the_teller_thinks_they_will(string effect, string start, object kind) =>
        Assert.Equal((SourceKind)kind, Learnt(House + Start(start), effect, "stones").Source.Kind);

    /// <summary>The word is honest; what she makes of it is another thing.</summary>
    [Fact]
    public void What_is_made_of_an_honest_word_is_concluded_from_it()
    {
        Learnt learnt = Learnt(House + Conclude, "believes(Ann, thief) := Cal", "thief");
        Assert.Equal("Dan", Named(new EntityId(learnt.After)));
        Assert.Equal((SourceKind.Concluded, "Ben"), (learnt.Source.Kind, Named(learnt.Source.Teller)));
    }

    /// <summary>There are two. That there is at least one lets her guess one; that there are two leaves nothing to guess.</summary>
    [Theory]
    [InlineData("stones > 0", SourceKind.Guessed)]
    [InlineData("stones = 2", SourceKind.Concluded)]
    public void What_surprise_puts_right_is_concluded_and_what_it_does_not_is_guessed(string needed, object kind)
    {
        Staged staged = Staged.Of(House + Say.Replace("requires who = Ben", $"requires who = Ben and {needed}", StringComparison.Ordinal)
            .Replace("EFFECT", "heard", StringComparison.Ordinal) + Start("believes(Ann, stones) = 0"), Forced("say(Ben)")).Run();
        Assert.Equal((SourceKind)kind, staged.Learnt("say(Ben)", "Ann", "stones").Source.Kind);
        Assert.Equal(SourceKind.Saw, staged.Learnt("say(Ben)", "Ann", "heard").Source.Kind);
    }

    [Fact]
    public void What_one_sees_and_what_one_makes_of_it_are_two_things()
    {
        Staged staged = Staged.Of(House + Say.Replace("EFFECT", "broken", StringComparison.Ordinal) + """
            trigger hear
                when broken and not heard
                effects heard
            """, Forced("say(Ben)")).Run();
        Assert.Equal(SourceKind.Saw, staged.Learnt("say(Ben)", "Ann", "broken").Source.Kind);
        Assert.Equal(SourceKind.Concluded, staged.Learnt("say(Ben)", "Ann", "heard").Source.Kind);
    }

    /// <summary>Of two who say the same, one does not believe it.</summary>
    [Theory]
    [InlineData("Ben, Cal", "Dan", "Cal")]
    [InlineData("Cal, Ben", "Dan", "Cal")]
    [InlineData("Ben, Cal", "Cal", null)]
    public void Of_several_tellers_the_one_who_lies_is_named(string tellers, string believed, string? liar)
    {
        string text = House + $"""
            action say_it
                effects
                    told
                    believes(Ann, thief) := Cal
                consenting {tellers}
                by word
            """ + Start($"believes(Cal, thief) = {believed}");
        BeliefSource source = Staged.Of(text, Forced("say_it")).Run().Learnt("say_it", "Ann", "thief").Source;
        Assert.Equal((liar is null ? SourceKind.WasTold : SourceKind.WasLiedTo, liar ?? tellers.Split(',')[0]), (source.Kind, Named(source.Teller)));
    }

    private static string Start(string statements) => statements.Length == 0 ? "" : $"\ninitially\n    {statements}\n";

    private static Learnt Learnt(string text, string effect, string fact) =>
        Staged.Of(text + Say.Replace("EFFECT", effect, StringComparison.Ordinal), Forced("say(Ben)")).Run().Learnt("say(Ben)", "Ann", fact);

    private static Func<Language.StoryPhrases, Story, SessionSetup> Forced(string act) => (phrases, _) => new SessionSetup
    {
        Forced = ImmutableSortedDictionary<int, GroundAct>.Empty.Add(1, phrases.ParseAct(act).Value!),
    };

    private static string Named(EntityId? who) => who is EntityId known ? Staged.Of(House).Session.Story[known].Name : "nobody";
}
