using System.Collections.Immutable;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Who is dead, gone, asleep or in a faint does nothing, and what others do hangs on what they believe of that (D8b).</summary>
public sealed class OutOfStoryTests
{
    private const string Inn = """
        type place
        place Hall, Yard
        fact at(who: character): place
        fact dead(who: character)
        fact asleep(who: character)
        fact danced(who: character)
        fact swept
        fact name_known(who: character)
        rule absent(who: character) = dead(who) as "{who} was dead"
        rule senseless(who: character) = asleep(who)
        character Ann
            at Hall
        character Ben
            at Hall
        character Cal
            at Yard
        action walk(who: character, to: place)
            requires at(who) != to
            effects at(who) := to
            consenting who
            observing x: x = who or at(x) = at(who) or at(x) = to
        action dance(who: character, with: character)
            requires who != with and at(who) = at(with)
            effects
                danced(who)
                danced(with)
            consenting who, with
            observing x: at(x) = at(who)
            takes 20 minutes
        action sweep(who: character)
            requires not swept
            effects swept
            consenting who
            observing x: at(x) = at(who)
            takes 60 minutes
        action poison(whom: character)
            effects dead(whom)
            observing x: x != whom and at(x) = at(whom)
        action doze(who: character)
            effects asleep(who)
            observing x: at(x) = at(who)
        action wake(whom: character)
            requires asleep(whom)
            effects not asleep(whom)
            observing x: at(x) = at(whom)
        action shout(what: character)
            effects
                name_known(what)
                believes(Ben, name_known(what))
                feels(Ben, joy) += 3
            observing everyone
        chapter 1 "An inn"
            starts day 1 08:00

        """;

    private const string Sweeps = "wants of who: character\n    3 if swept and who = Ben as \"order\"\n";
    private const string Dances = "wants of who: character\n    3 if danced(who) as \"to dance\"\n";

    [Fact]
    public void The_dead_do_nothing() => Assert.Equal(["poison(Ben)"], After(Sweeps, "poison(Ben)").Acts);

    [Fact]
    public void Whoever_is_asleep_does_nothing_until_they_are_awake()
    {
        Staged run = Begun(Sweeps, "doze(Ben)").Run(until: 0);
        run.Run(until: 30);
        run.Put(new Intervention.Do(run.Act("wake(Ben)")));
        Assert.Equal(["08:00 doze(Ben)", "08:30 wake(Ben)", "09:30 sweep(Ben)"], run.Run().Events);
    }

    [Fact]
    public void An_act_under_way_stops_when_its_doer_is_out_of_the_story()
    {
        Staged run = Begun(Sweeps);
        run.Run(until: 10);
        Assert.Single(run.Session.Underway);
        run.Put(new Intervention.Do(run.Act("poison(Ben)")));
        run.Run(until: 1);
        Assert.Empty(run.Session.Underway);
        Assert.Equal(["poison(Ben)"], run.Run().Acts);
    }

    [Fact]
    public void Whoever_is_asleep_sees_hears_and_feels_nothing()
    {
        Staged run = After("", "doze(Ben)", "shout(Cal)", "walk(Cal, Hall)");
        Assert.True(run.Holds("believes(Ann, name_known(Cal)) and not believes(Ben, name_known(Cal)) and believes(Ben, at(Cal)) = Yard"));
        Assert.True(run.Holds("feels(Ben, joy) = 0 and feels(Ann, joy) = 0 and not believes(Ann, believes(Ben, name_known(Cal)))"));
    }

    [Fact]
    public void Whoever_wakes_knows_it_and_sees_who_is_there()
    {
        Staged run = After("", "doze(Ben)", "walk(Cal, Hall)", "walk(Ann, Yard)", "wake(Ben)");
        Assert.True(run.Holds("believes(Ben, not asleep(Ben) and at(Cal) = Hall and at(Ann) = nowhere)"));
        Assert.True(run.Holds("believes(Cal, believes(Ben, not asleep(Ben) and at(Cal) = Hall))"));
        Assert.True(run.Holds("believes(Ann, asleep(Ben))"));
    }

    /// <summary>Ben takes Ann to be in the yard. She wakes him by ringing, which says nothing of where anybody is, and thinks of one act at a time.</summary>
    [Fact]
    public void Somebody_is_woken_for_what_they_see_when_they_wake()
    {
        const string Bell = """
            wants of who: character
                3 if who = Ann and believes(Ben, at(Ann) = Hall) as "to be known to be there"
            action ring(who: character, whom: character)
                requires asleep(whom) and who != whom
                effects not asleep(whom)
                consenting who
                takes 1 minutes
            initially
                asleep(Ben)
                believes(Ben, at(Ann)) := Yard
                believes(Ann, believes(Ben, at(Ann))) := Yard

            """;
        Assert.Equal(["ring(Ann, Ben)"], Staged.Of(Inn + Bell, (_, _) => new SessionSetup { Thinking = new IntentionLimits(1, 1, 100, 6) }).Run().Acts);
    }

    [Fact]
    public void Whoever_knows_of_a_death_counts_on_the_dead_no_more() => Assert.Equal(["poison(Ben)"], After(Dances.Replace("danced(who)", "danced(who) and who = Ann", StringComparison.Ordinal), "poison(Ben)").Acts);

    /// <summary>Cal does not see that Ben dies. He goes to dance with him, tries, and finds out.</summary>
    [Fact]
    public void Whoever_does_not_know_of_a_death_counts_on_the_dead_until_they_find_out()
    {
        Staged run = After(Dances.Replace("danced(who)", "danced(who) and who != Ann", StringComparison.Ordinal), "poison(Ben)");
        Assert.Equal(["poison(Ben)", "walk(Cal, Hall)", "dance(Cal, Ben)"], run.Acts.Take(3));
        Assert.Equal(OccurrenceKind.Attempt, run.Session.Chronicle[2].Kind);
        Assert.True(run.Holds("believes(Cal, dead(Ben)) and not danced(Cal)"));
    }

    [Fact]
    public void Whoever_is_seen_to_act_was_not_dead()
    {
        Staged run = After("initially\n    believes(Ann, dead(Ben))\n", "sweep(Ben)");
        Assert.True(run.Holds("not believes(Ann, dead(Ben)) and believes(Ann, swept)"));
    }

    [Fact]
    public void A_player_who_is_out_of_the_story_is_not_asked_and_the_story_goes_on()
    {
        Staged run = Staged.Played(Inn + Sweeps, "Ann").Run();
        run.Put(new Intervention.Do(run.Act("poison(Ann)")));
        run.Run();
        Assert.True(run.Session.IsOver);
        Assert.Equal(["poison(Ann)", "sweep(Ben)"], run.Acts);
    }

    [Fact]
    public void A_player_who_is_asleep_is_asked_when_they_are_awake()
    {
        Staged run = Staged.Played(Inn, "Ann").Run();
        run.Put(new Intervention.Do(run.Act("doze(Ann)")));
        run.Run(until: 5);
        Assert.Null(run.Session.Turn);
        run.Put(new Intervention.Do(run.Act("wake(Ann)")));
        run.Run();
        Assert.Equal(run.Who("Ann"), run.Session.Turn);
    }

    [Fact]
    public void A_rule_of_another_shape_is_refused()
    {
        foreach (string rule in new[] { "rule absent(who: place) = true", "rule absent = true", "rule senseless(who: character) = 3" })
            Assert.Contains(Diagnostics("type place\nplace Hall\n" + rule + "\n"), code => code == "MO0190");
    }

    private static IEnumerable<string> Diagnostics(string text) => Staged.Mistakes(text);

    private static Staged Begun(string wants, params string[] acts) => Staged.Of(Inn + wants, (phrases, _) => new SessionSetup
    {
        Unending = true,
        Forced = acts.Select((act, index) => (index, phrases.ParseAct(act).Value!)).ToImmutableSortedDictionary(forced => forced.index + 1, forced => forced.Item2),
    });

    /// <summary>What follows by itself after acts that are made to happen.</summary>
    private static Staged After(string more, params string[] acts) => Staged.Of(Inn + more, (phrases, _) => new SessionSetup
    {
        Forced = acts.Select((act, index) => (index, phrases.ParseAct(act).Value!)).ToImmutableSortedDictionary(forced => forced.index + 1, forced => forced.Item2),
    }).Run();
}
