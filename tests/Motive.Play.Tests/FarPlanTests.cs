using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>What is wanted draws people from further away than all that they could do can be looked at: the way there is looked for from what is wanted.</summary>
public sealed class FarPlanTests
{
    /// <summary>Rungs above one another, and as many toys as distract: whoever tries everything sees not even a third of the way.</summary>
    private static string Ladder(int rungs) => $$"""
        story "A Ladder"
        type toy
        toy Ball, Drum, Kite
        fact height: 0..{{rungs}}
        fact held: toy
        character Ann she
            wants 3 if height = {{rungs}} as "to look over the wall"
        action climb
            requires height < {{rungs}}
            effects height += 1
            consenting Ann
        action pick(what: toy)
            requires held = nobody
            effects held := what
            consenting Ann
        action put_down(what: toy)
            requires held = what
            effects held := nobody
            consenting Ann
        chapter 1 "Up"
            starts day 1 08:00
        """;

    [Theory]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(16)]
    public void A_ladder_is_climbed_to_the_top(int rungs) =>
        Assert.Equal(Enumerable.Repeat("climb", rungs), Staged.Of(Ladder(rungs)).Run().Acts);

    [Fact]
    public void Nobody_begins_what_is_longer_than_a_plan_may_be() => Assert.Empty(Staged.Of(Ladder(17)).Run().Acts);

    [Fact]
    public void Whoever_is_said_to_think_no_further_does_not() =>
        Assert.Empty(Staged.Of(Ladder(7).Replace("character Ann she", "character Ann she\n    thinking plan 6", StringComparison.Ordinal)).Run().Acts);

    /// <summary>The way through a house whose rooms lie in a row.</summary>
    private const string House = """
        type place
        type thing
        fact at(who: entity): place
        fact holds(who: character, what: thing)
        fact lies(what: thing): place
        fact next_to(a: place, b: place)
        fact closed(place)
        place Attic, Study, Hall, Kitchen, Yard, Well
        initially
            next_to(Attic, Study)
            next_to(Study, Attic)
            next_to(Study, Hall)
            next_to(Hall, Study)
            next_to(Hall, Kitchen)
            next_to(Kitchen, Hall)
            next_to(Kitchen, Yard)
            next_to(Yard, Kitchen)
            next_to(Yard, Well)
            next_to(Well, Yard)
        action go(who: character, to: place)
            requires next_to(at(who), to) and not closed(to)
            effects at(who) := to
            consenting who
        action fetch(who: character, what: thing)
            requires at(who) != nowhere and lies(what) = at(who)
            effects
                lies(what) := nowhere
                holds(who, what)
            consenting who
        action lay(who: character, what: thing)
            requires holds(who, what)
            effects
                lies(what) := at(who)
                not holds(who, what)
            consenting who
        """;

    /// <summary>Water is wanted in the attic; the yard is locked and its key hangs in the study.</summary>
    private const string Errand = $$"""
        story "An Errand"
        {{House}}
        thing Key, Bucket, Broom, Lamp
        initially
            lies(Key) = Study
            lies(Bucket) = Well
            lies(Broom) = Kitchen
            lies(Lamp) = Attic
            closed(Yard)
        action unlock(who: character, what: place)
            requires next_to(at(who), what) and closed(what) and holds(who, Key)
            effects not closed(what)
            consenting who
        character Ann she
            at Hall
            wants 4 if lies(Bucket) = Attic as "to have water upstairs"
        chapter 1 "Water"
            starts day 1 08:00
        """;

    private static readonly string[] ErrandDone =
    [
        "go(Ann, Study)", "fetch(Ann, Key)", "go(Ann, Hall)", "go(Ann, Kitchen)", "unlock(Ann, Yard)", "go(Ann, Yard)", "go(Ann, Well)", "fetch(Ann, Bucket)",
        "go(Ann, Yard)", "go(Ann, Kitchen)", "go(Ann, Hall)", "go(Ann, Study)", "go(Ann, Attic)", "lay(Ann, Bucket)",
    ];

    [Fact]
    public void Something_is_fetched_and_carried_after_a_detour_for_a_key() => Assert.Equal(ErrandDone, Staged.Of(Errand).Run().Acts);

    [Fact]
    public void The_first_act_has_the_whole_errand_for_its_reason()
    {
        Staged staged = Staged.Of(Errand).Run();
        Reason reason = staged.Reason("unlock(Ann, Yard)", "Ann");
        Assert.Equal(["to have water upstairs"], reason.Wants);
        Assert.Equal(ErrandDone.Length - 4, reason.Plan.Length);
    }

    [Fact]
    public void The_same_is_found_every_time_and_whatever_was_asked_before()
    {
        Assert.Equal(Staged.Of(Errand).Run().Events, Staged.Of(Errand).Run().Events);
        MindEngine engine = new(GroundStory.Ground(Staged.Of(Errand).Session.Story));
        Intentions asked = new(engine);
        asked.Consider(new CharacterId(0), engine.Initial, SessionSetup.DefaultThinking with { Expansions = 30 });
        asked.Consider(new CharacterId(0), engine.Apply(engine.Initial, engine.Story[engine.PossibleActs(engine.Initial)[0]]), SessionSetup.DefaultThinking);
        Motives after = asked.Consider(new CharacterId(0), engine.Initial, SessionSetup.DefaultThinking);
        Motives first = new Intentions(engine).Consider(new CharacterId(0), engine.Initial, SessionSetup.DefaultThinking);
        Assert.Equal(first.Plans.Select(plan => string.Join(' ', plan.Acts)), after.Plans.Select(plan => string.Join(' ', plan.Acts)));
        Assert.Equal(first.Expansions, after.Expansions);
    }

    /// <summary>Ben rows nobody over who has not brought him a pear, and the pear tree is at the other end of the house.</summary>
    private const string Ferry = $$"""
        story "A Ferry"
        {{House}}
        thing Pear, Broom
        place Island
        fact fed(character)
        initially
            lies(Pear) = Attic
            lies(Broom) = Hall
        action row(who: character, with: character)
            requires who = Ben and with != Ben and at(who) = Well and at(with) = Well and holds(with, Pear)
            effects
                at(with) := Island
                not holds(with, Pear)
                fed(who)
            consenting who, with
        character Ann she
            at Kitchen
            wants 4 if at(Ann) = Island as "to be on the island"
        character Ben he
            at Well
            thinking plan 2
            wants 2 if fed(Ben) as "to eat"
        chapter 1 "Over"
            starts day 1 08:00
        """;

    [Fact]
    public void Somebody_is_brought_what_they_agree_for()
    {
        string[] acts = [.. Staged.Of(Ferry).Run().Acts];
        Assert.Equal(
            ["go(Ann, Hall)", "go(Ann, Study)", "go(Ann, Attic)", "fetch(Ann, Pear)", "go(Ann, Study)", "go(Ann, Hall)", "go(Ann, Kitchen)", "go(Ann, Yard)", "go(Ann, Well)", "row(Ben, Ann)"],
            acts);
    }

    [Fact]
    public void Nobody_sets_out_to_somebody_who_will_not_agree() =>
        Assert.Empty(Staged.Of(Ferry.Replace("wants 2 if fed(Ben)", "wants 2 if not fed(Ben)", StringComparison.Ordinal)).Run().Acts);

    /// <summary>A short way over a bridge costs the only coin, which the mill at the end costs again; the long way round is free.</summary>
    private static string Bridge(bool ford) => $$"""
        story "A Bridge"
        type place
        type path
        fact at(who: entity): place
        fact coins: 0..1 = 1
        fact flour
        fact leads(from: place, to: place)
        place Home, Bank, Mill, Lane, Wood, Hill, Ford, Moor, Dell, Copse
        initially
            leads(Home, Bank)
            leads(Bank, Home)
            leads(Home, Lane)
            leads(Lane, Wood)
            leads(Wood, Hill)
            leads(Hill, Ford)
            leads(Ford, Moor)
            leads(Moor, Dell)
            leads(Dell, Copse)
            leads(Copse, Mill) = {{(ford ? "true" : "false")}}
        action go(to: place)
            requires leads(at(Ann), to)
            effects at(Ann) := to
            consenting Ann
        action cross
            requires at(Ann) = Bank and coins > 0
            effects
                at(Ann) := Mill
                coins -= 1
            consenting Ann
        action buy
            requires at(Ann) = Mill and coins > 0
            effects
                coins -= 1
                flour
            consenting Ann
        character Ann she
            at Home
            wants 5 if flour as "to have flour"
        chapter 1 "Flour"
            starts day 1 08:00
        """;

    [Fact]
    public void A_short_way_that_leads_nowhere_is_not_taken() => Assert.Equal(
        ["go(Lane)", "go(Wood)", "go(Hill)", "go(Ford)", "go(Moor)", "go(Dell)", "go(Copse)", "go(Mill)", "buy"], Staged.Of(Bridge(ford: true)).Run().Acts);

    [Fact]
    public void Nothing_is_begun_for_what_only_seems_possible() => Assert.Empty(Staged.Of(Bridge(ford: false)).Run().Acts);

    /// <summary>Two things are wanted, each far away; the nearer draws first, and the other is not forgotten.</summary>
    private const string TwoAims = $$"""
        story "Two Aims"
        {{House}}
        thing Crown, Sword
        initially
            lies(Crown) = Attic
            lies(Sword) = Well
        action hide(who: character, what: thing)
            requires holds(who, what) and at(who) = Hall
            effects
                not holds(who, what)
                hidden(what)
            consenting who
        fact hidden(thing)
        character Ann she
            at Yard
            wants
                4 if hidden(Crown) as "to hide the crown"
                3 if hidden(Sword) as "to hide the sword"
        chapter 1 "Hiding"
            starts day 1 08:00
        """;

    [Fact]
    public void Every_want_is_looked_to_and_not_only_the_nearest()
    {
        Staged staged = Staged.Of(TwoAims);
        MindEngine engine = new(GroundStory.Ground(staged.Session.Story));
        Motives motives = new Intentions(engine).Consider(new CharacterId(0), engine.Initial, SessionSetup.DefaultThinking);
        Assert.Equal([8, 6], motives.Plans.Where(plan => plan.Acts.Length > 5).Select(plan => plan.Acts.Length));
        Assert.Contains("hide(Ann, Sword)", staged.Run().Acts);
        Assert.Contains("hide(Ann, Crown)", staged.Acts);
    }

    /// <summary>Ben would open the gate of himself as soon as it is swept before it, but Ann sees nothing of that where she is and has not asked him.</summary>
    private static string Gate(string observing) => $$"""
        story "A Gate"
        {{House}}
        thing Broom
        fact swept: 0..6
        fact open
        fact out(character)
        initially
            closed(Yard)
        action sweep(who: character)
            requires who = Ann and swept < 6
            effects swept += 1
            consenting who
        action open_gate(who: character)
            requires who = Ben and swept = 6 and not open
            effects open
            consenting who
            observing x: {{observing}}
        action leave(who: character)
            requires who = Ann and open
            effects out(who)
            consenting who
        character Ann she
            at Hall
            wants 3 if out(Ann) as "to be out"
        character Ben he
            at Well
            thinking plan 1
            wants 3 if open as "to have it open"
        chapter 1 "Out"
            starts day 1 08:00
        """;

    [Fact]
    public void Nobody_sets_out_where_somebody_who_was_not_asked_would_have_to_act_unseen() => Assert.Empty(Staged.Of(Gate("x = Ben")).Run().Acts);

    [Fact]
    public void What_one_would_see_come_about_is_counted_on()
    {
        string[] acts = [.. Staged.Of(Gate("at(x) != nowhere")).Run().Acts];
        Assert.Equal([.. Enumerable.Repeat("sweep(Ann)", 6), "open_gate(Ben)", "leave(Ann)"], acts);
    }
}
