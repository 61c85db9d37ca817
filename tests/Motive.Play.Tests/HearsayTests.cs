using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>What somebody is told is weighed by whom they have it from, and by what they know themselves (D29a).</summary>
public sealed class HearsayTests
{
    /// <summary>Who took the ring: whoever is by sees it. Told is what the teller thinks, or something else.</summary>
    private const string Ring = """
        type place
        place Hall, Yard
        fact at(who: character): place
        fact thief: character
        fact ring_gone
        fact trust(of: character, by: character): 0..10 = 5
        character Ann, Ben
            at Hall
        character Cal, Dan
            at Yard
        character Eve
            at Yard
        action take(who: character)
            effects
                thief := who
                ring_gone
            consenting who
            observing x: at(x) = Hall
        action walk(who: character, to: place)
            effects at(who) := to
            consenting who
            observing x: x = who or at(x) = at(who) or at(x) = to
        action tell(who: character, to: character)
            requires who != to
            effects believes(to, thief) := believes(who, thief)
            consenting who
            observing x: x = who or x = to
            by word
        action lie(who: character, to: character, about: character)
            requires who != to
            effects believes(to, thief) := about
            consenting who
            observing x: x = who or x = to
            by word
        action send_word(who: character, to: character)
            requires who != to
            effects believes(to, at(who)) := at(who)
            consenting who
            observing x: x = who or x = to
            by letter
        action tell_where(who: character, to: character, whom: character)
            requires who != to
            effects believes(to, at(whom)) := believes(who, at(whom))
            consenting who
            observing x: x = who or x = to
            by word
        action accuse(who: character, to: character, whom: character)
            requires who != to
            effects believes(to, remembers take(whom))
            consenting who
            observing x: x = who or x = to
            by word
        chapter 1 "A ring"
            starts day 1 08:00
            goal remembers(Ann, take(Ann)) and remembers(Ann, take(Ben)) and remembers(Ann, take(Cal))

        """;

    [Fact]
    public void Ones_own_eyes_stand_above_words() => Assert.Equal("Ben", Thief("Ann", "take(Ben)", "lie(Cal, Ann, Dan)"));

    [Fact]
    public void Whoever_knows_nothing_better_believes_what_they_are_told() => Assert.Equal("Dan", Thief("Eve", "take(Ben)", "lie(Cal, Eve, Dan)"));

    [Fact]
    public void A_witness_stands_above_whoever_has_it_from_others()
    {
        Assert.Equal("Ben", Thief("Eve", "take(Ben)", "tell(Ann, Eve)", "lie(Cal, Dan, Cal)", "tell(Dan, Eve)"));
        Assert.Equal("Ben", Thief("Eve", "take(Ben)", "lie(Cal, Dan, Cal)", "tell(Dan, Eve)", "tell(Ann, Eve)"));
    }

    [Fact]
    public void Of_equal_sources_the_newer_stands() => Assert.Equal("Cal", Thief("Eve", "lie(Cal, Eve, Dan)", "lie(Dan, Eve, Cal)"));

    [Fact]
    public void A_liar_does_not_come_to_believe_the_lie() =>
        Assert.Equal("", Thief("Cal", "take(Ben)", "lie(Cal, Eve, Dan)", "tell(Eve, Dan)", "tell(Dan, Cal)"));

    [Fact]
    public void A_liar_can_still_be_told_something_else() => Assert.Equal("Ben", Thief("Cal", "take(Ben)", "lie(Cal, Eve, Dan)", "tell(Eve, Cal)", "tell(Ann, Cal)"));

    [Fact]
    public void Whoever_has_seen_it_later_is_believed()
    {
        Assert.Equal("Cal", Thief("Ann", "take(Ben)", "walk(Ann, Yard)", "walk(Eve, Hall)", "take(Cal)", "tell(Eve, Ann)"));
        Assert.Equal("Yard", Whereabouts("Eve", "Ben", "walk(Eve, Hall)", "walk(Eve, Yard)", "walk(Ben, Hall)", "walk(Ben, Yard)", "walk(Eve, Hall)", "walk(Ben, Yard)", "tell_where(Cal, Eve, Ben)"));
    }

    [Fact]
    public void What_somebody_says_of_themselves_is_as_new_as_can_be() =>
        Assert.Equal("Yard", Whereabouts("Ann", "Ben", "walk(Ben, Hall)", "walk(Ann, Yard)", "walk(Ann, Hall)", "walk(Ben, Yard)", "send_word(Ben, Ann)"));

    [Fact]
    public void Nobody_learns_of_their_own_deeds_by_rumour()
    {
        Assert.False(After("accuse(Cal, Ann, Ann)").Holds("remembers(Ann, take(Ann))"));
        Assert.True(After("accuse(Cal, Ann, Ben)").Holds("remembers(Ann, take(Ben))"));
    }

    /// <summary>Who is told what they then see knows it by their own eyes, and so against whoever says otherwise.</summary>
    [Fact]
    public void What_is_seen_after_it_was_told_is_known_by_sight()
    {
        Staged run = After("lie(Cal, Ann, Ben)", "take(Ben)", "lie(Cal, Ann, Dan)");
        Assert.True(run.Holds("believes(Ann, thief) = Ben"));
        Assert.Equal(SourceKind.Saw, run.Session.SourceOf(run.Who("Ann"), run.Session.Story.Facts.First(fact => fact.Name == "thief").Id, []).Kind);
    }

    [Fact]
    public void What_is_not_believed_is_on_record_and_moves_nobody()
    {
        Staged run = After("take(Ben)", "lie(Cal, Ann, Dan)");
        Unbelieved unbelieved = Assert.Single(run.Session.Chronicle[1].Unbelieved);
        Assert.Equal((run.Who("Ann"), DisbeliefReason.KnewBetter, SourceKind.Saw), (unbelieved.Who, unbelieved.Reason, unbelieved.Source.Kind));
        Assert.Empty(run.Session.Chronicle[1].Learnt.Where(learnt => learnt.Who == run.Who("Ann")));
        Assert.True(run.Holds("believes(Cal, believes(Ann, thief)) = Dan"));
    }

    [Fact]
    public void Whose_word_counts_for_nothing_is_not_believed()
    {
        string wary = "rule credence(of: character, by: character) = trust(of, by by) - 3\ninitially\n    trust(Cal, by Eve) = 2\n";
        Assert.Equal("", Thief("Eve", wary, "take(Ben)", "lie(Cal, Eve, Dan)"));
        Assert.Equal("Dan", Thief("Eve", wary, "take(Ben)", "lie(Dan, Eve, Dan)"));
    }

    /// <summary>Whoever lies reckons with not being believed, as far as they know whom they are trusted by.</summary>
    [Fact]
    public void Nobody_lies_to_whoever_they_think_will_not_believe_them()
    {
        string wary = "rule credence(of: character, by: character) = trust(of, by by) - 3\nwants of who: character\n    4 if who = Cal and believes(Eve, thief) = Dan as \"mischief\"\n";
        Assert.Equal(["lie(Cal, Eve, Dan)"], After(wary).Acts);
        Assert.Empty(After(wary + "initially\n    trust(Cal, by Eve) = 2\n").Acts);
        Assert.Equal(["lie(Cal, Eve, Dan)"], After(wary + "initially\n    trust(Cal, by Eve) = 2\n    believes(Cal, trust(Cal, by Eve)) = 5\n").Acts);
    }

    private static string Thief(string who, params string[] acts) => Named(After(acts), who, "thief");

    private static string Whereabouts(string who, string whom, params string[] acts) => Named(After(acts), who, $"at({whom})");

    /// <summary>What somebody believes that a fact is; nothing for nobody.</summary>
    private static string Named(Staged run, string who, string fact) =>
        new[] { "Ann", "Ben", "Cal", "Dan", "Eve", "Hall", "Yard" }.FirstOrDefault(name => run.Holds($"believes({who}, {fact}) = {name}")) ?? "";

    /// <summary>After acts that are made to happen, one after the other; what is no act is part of the story.</summary>
    private static Staged After(params string[] acts)
    {
        string[] made = [.. acts.Where(act => !act.Contains('\n', StringComparison.Ordinal))];
        return Staged.Of(Ring + string.Concat(acts.Except(made)), (phrases, _) => new SessionSetup
        {
            Forced = made.Select((act, index) => (index, phrases.ParseAct(act).Value!)).ToImmutableSortedDictionary(forced => forced.index + 1, forced => forced.Item2),
        }).Run();
    }
}
