using System.Collections.Immutable;
using Motive.Play.Clock;

namespace Motive.Play.Tests;

/// <summary>How people have their beliefs can be asked in conditions, of them and in what others picture of them (D29b).</summary>
public sealed class SourceConditionTests
{
    /// <summary>Who broke the jug: whoever is in the kitchen sees it. Everything that can be asked of it, and of the door, is asked by the goal.</summary>
    private const string Jug = """
        type place
        place Kitchen, Yard
        fact at(who: character): place
        fact broken
        fact culprit: character
        fact open(what: place)
        fact rumour(of: character)
        fact through(who: character)
        news culprit, strike
        character Ann, Ben
            at Kitchen
        character Cal, Dan
            at Yard
        action break_jug(who: character)
            effects
                broken
                culprit := who
            consenting who
            observing x: at(x) = Kitchen
        action strike(who: character, whom: character)
            requires who != whom
            consenting who
            observing x: at(x) = at(who)
        action walk(who: character, to: place)
            requires at(who) != to
            effects at(who) := to
            consenting who
            observing x: x = who or at(x) = at(who) or at(x) = to
        action unbar(who: character)
            requires who = Cal
            effects open(Kitchen)
            consenting who
            observing x: x = who
        action pass(who: character)
            requires open(Kitchen) and not through(who)
            effects through(who)
            consenting who
            observing x: at(x) = at(who)
        action tell(who: character, to: character)
            requires who != to
            effects believes(to, culprit) := believes(who, culprit)
            consenting who
            observing x: x = who or x = to
            by word
        action lie(who: character, to: character, about: character)
            requires who != to
            effects believes(to, culprit) := about
            consenting who
            observing x: x = who or x = to
            by word
        action write_to(who: character, to: character)
            requires who != to
            effects believes(to, culprit) := believes(who, culprit)
            consenting who
            observing x: x = who or x = to
            by letter
        action name_source(who: character, to: character, of: character)
            requires who != to and believes(who, culprit, from of)
            effects believes(to, believes(who, culprit, from of))
            consenting who
            observing x: x = who or x = to
            by word
        action pass_on(who: character, to: character, of: character, what: news)
            requires who != to
            effects believes(to, value(what), from of) := believes(who, value(what))
            consenting who
            observing x: x = who or x = to
            by word
        action whisper(who: character, to: character, what: news)
            requires who != to
            effects believes(to, value(what)) := believes(who, value(what))
            consenting who
            observing x: x = who or x = to
            by word
        action say_open(who: character, to: character)
            requires who != to
            effects believes(to, open(Kitchen))
            consenting who
            observing x: x = who or x = to
            by word
        trigger gossip(x: character)
            when rumour(x) and culprit != x
            effects culprit := x
        action hint(who: character, to: character, of: character)
            requires who != to
            effects believes(to, rumour(of))
            consenting who
            observing x: x = who or x = to
            by word

        """;

    /// <summary>Nobody does this; that it asks is enough for what it asks to be kept.</summary>
    private const string Asking = """
        fact asked
        action wonder(who: character)
            requires
                believes(who, culprit, from Ann) or believes(who, culprit, by word) or believes(who, culprit, by letter) or believes(who, culprit, by sight) or
                    believes(who, culprit, by deed) or believes(who, open(Kitchen), by sight) or believes(who, open(Kitchen), from Ben) or
                    (some (what: news) believes(who, value(what), from Ben)) or believes(Ann, believes(who, culprit, from Dan)) or
                    remembers(who, strike(Ben, Ann), by sight) or remembers(who, strike(Ben, Ann), by deed)
            effects asked

        """;

    private const string ThroughTheDoor = """
        wants of who: character
            1 if who = Ann and through(who) as "to be through the door"

        """;

    private const string Chapter = """
        chapter 1 "A jug"
            starts day 1 08:00

        """;

    [Fact]
    public void Whoever_did_it_has_it_by_deed_and_whoever_was_by_has_it_by_sight()
    {
        Staged after = After("break_jug(Ben)");
        Holds(after, "believes(Ben, culprit, by deed)", "believes(Ann, culprit, by sight)");
        HoldNot(after, "believes(Ben, culprit, by sight)", "believes(Ann, culprit, by deed)", "believes(Ann, culprit, by word)", "believes(Cal, culprit, by sight)", "believes(Ann, culprit, from Ben)");
    }

    [Fact]
    public void Whoever_is_told_has_it_from_whoever_told_them()
    {
        Staged after = After("break_jug(Ben)", "tell(Ann, Cal)", "write_to(Ann, Dan)");
        Holds(after, "believes(Cal, culprit, from Ann)", "believes(Cal, culprit, by word)", "source(Cal, culprit) = Ann", "believes(Cal, culprit = Ben, from Ann)");
        Holds(after, "believes(Dan, culprit, by letter)", "believes(Dan, culprit, from Ann)");
        HoldNot(after, "believes(Cal, culprit, from Ben)", "believes(Cal, culprit = Ann, from Ann)", "believes(Dan, culprit, by word)", "source(Ben, culprit) = Ann");
    }

    [Fact]
    public void The_one_who_tells_knows_that_they_have_it_from_them()
    {
        Staged after = After("break_jug(Ben)", "tell(Ann, Cal)");
        Holds(after, "believes(Ann, believes(Cal, culprit, from Ann))");
        HoldNot(after, "believes(Ben, believes(Cal, culprit, from Ann))");
    }

    [Fact]
    public void What_one_has_seen_one_does_not_have_from_whoever_says_it_too()
    {
        Staged after = After("break_jug(Ben)", "tell(Ben, Ann)");
        Holds(after, "believes(Ann, culprit, by sight)", "source(Ann, culprit) = nobody");
    }

    [Fact]
    public void What_is_told_and_not_believed_nobody_has_from_whoever_told_it()
    {
        Staged after = After("break_jug(Ben)", "lie(Cal, Ann, Dan)");
        Holds(after, "believes(Ann, culprit = Ben, by sight)");
        HoldNot(after, "believes(Ann, culprit, from Cal)");
        Holds(after, "believes(Cal, believes(Ann, culprit = Dan, from Cal))");
    }

    [Fact]
    public void Whoever_sees_it_after_having_been_told_has_it_by_sight() =>
        Holds(After("lie(Cal, Ann, Ben)", "break_jug(Ben)"), "believes(Ann, culprit, by sight)", "source(Ann, culprit) = nobody");

    [Fact]
    public void Whoever_is_told_otherwise_has_it_from_the_new_teller() =>
        Holds(After("lie(Cal, Dan, Ben)", "lie(Ann, Dan, Cal)"), "believes(Dan, culprit, from Ann)");

    [Fact]
    public void Whoever_is_told_the_same_again_has_it_from_the_first() =>
        Holds(After("lie(Cal, Dan, Ben)", "lie(Ann, Dan, Ben)"), "believes(Dan, culprit, from Cal)");

    [Fact]
    public void What_an_act_needs_is_known_by_sight_to_whoever_sees_it()
    {
        string[] acts = ["unbar(Cal)", "say_open(Ben, Ann)", "pass(Ben)"];
        Holds(After(acts[..2]), "believes(Ann, open(Kitchen), from Ben)");
        Holds(After(acts), "believes(Ann, open(Kitchen), by sight)");
        HoldNot(After(acts), "believes(Ann, open(Kitchen), from Ben)");
    }

    [Fact]
    public void What_is_put_right_by_trying_is_known_by_sight()
    {
        Staged after = After(ThroughTheDoor, "say_open(Ben, Ann)");
        Assert.Equal(["say_open(Ben, Ann)", "pass(Ann)"], after.Acts);
        Holds(after, "believes(Ann, not open(Kitchen), by sight)");
    }

    [Fact]
    public void What_somebody_makes_of_it_themselves_they_have_from_nobody()
    {
        Staged after = After("lie(Cal, Dan, Ben)", "hint(Cal, Dan, Ann)");
        Holds(after, "believes(Dan, culprit = Ann)", "source(Dan, culprit) = nobody");
        HoldNot(after, "believes(Dan, culprit, by word)");
    }

    [Fact]
    public void One_can_say_from_whom_one_has_it()
    {
        Staged after = After("break_jug(Ben)", "tell(Ann, Dan)", "name_source(Dan, Cal, Ann)");
        Holds(after, "believes(Cal, believes(Dan, culprit, from Ann))");
        HoldNot(After("break_jug(Ben)", "tell(Ann, Dan)"), "believes(Cal, believes(Dan, culprit, from Ann))");
    }

    [Fact]
    public void A_story_says_itself_from_whom_somebody_has_it()
    {
        Holds(After("break_jug(Ben)", "pass_on(Ann, Cal, Dan, culprit)"), "believes(Cal, culprit = Ben, from Dan)");
        Holds(After("break_jug(Ben)", "pass_on(Ben, Ann, Dan, culprit)"), "believes(Ann, culprit = Ben, by sight)");
    }

    [Fact]
    public void Deeds_are_had_from_somebody_too()
    {
        Staged after = After("strike(Ben, Ann)", "whisper(Ann, Cal, strike(Ben, Ann))");
        Holds(after, "remembers(Cal, strike(Ben, Ann), from Ann)", "remembers(Ann, strike(Ben, Ann), by sight)", "remembers(Ben, strike(Ben, Ann), by deed)");
        Holds(after, "source(Cal, happened strike(Ben, Ann)) = Ann");
    }

    [Fact]
    public void News_is_had_from_somebody_whatever_it_is_about()
    {
        string asking = "count (what: news) believes(Cal, value(what), from Ann)";
        Holds(After("break_jug(Ben)", "strike(Ben, Ann)", "whisper(Ann, Cal, culprit)", "whisper(Ann, Cal, strike(Ben, Ann))"), $"({asking}) = 2");
        HoldNot(After("break_jug(Ben)"), $"({asking}) = 2");
        Holds(After("break_jug(Ben)"), "every (what: news) not believes(Cal, value(what), from Ann)");
    }

    [Fact]
    public void In_the_beginning_it_is_as_it_is_stated()
    {
        string stated = """
            initially
                believes(Cal, culprit, from Dan) = Ann
                believes(Ann, believes(Cal, culprit, from Ben))

            """;
        Staged after = After(stated);
        Holds(after, "believes(Cal, culprit = Ann, from Dan)", "believes(Ann, believes(Cal, culprit, from Ben))", "source(Dan, culprit) = nobody");
    }

    [Fact]
    public void The_answers_are_the_same_where_only_the_telling_asks()
    {
        const string Goal = "    goal (believes(Cal, culprit, from Ann) and believes(Ann, culprit, by sight)) or (believes(Ben, culprit, by deed) and believes(Ann, open(Kitchen), by sight))\n";
        Staged after = Run(Jug + ThroughTheDoor + Chapter + Goal, ["break_jug(Ben)", "tell(Ann, Cal)", "say_open(Ben, Ann)"]);
        Holds(after, "believes(Cal, culprit, from Ann)", "believes(Ann, culprit, by sight)", "believes(Ben, culprit, by deed)", "believes(Ann, not open(Kitchen), by sight)");
    }

    private static void Holds(Staged after, params string[] conditions) => Assert.All(conditions, condition => Assert.True(after.Holds(condition), condition));

    private static void HoldNot(Staged after, params string[] conditions) => Assert.All(conditions, condition => Assert.False(after.Holds(condition), condition));

    /// <summary>After acts that are made to happen, one after the other; what is no act is part of the story.</summary>
    private static Staged After(params string[] acts)
    {
        string[] made = [.. acts.Where(act => !act.Contains('\n', StringComparison.Ordinal))];
        return Run(Jug + Asking + string.Concat(acts.Except(made)) + Chapter, made);
    }

    private static Staged Run(string story, string[] acts) => Staged.Of(story, (phrases, _) => new SessionSetup
    {
        Forced = acts.Select((act, index) => (index, phrases.ParseAct(act).Value!)).ToImmutableSortedDictionary(forced => forced.index + 1, forced => forced.Item2),
    }).Run();
}
