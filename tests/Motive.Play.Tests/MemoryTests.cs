using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>What everybody learns, where from, and what of it they act upon.</summary>
public sealed class MemoryTests
{
    /// <summary>Ann breaks the vase before Ben's eyes; he tells Cid; she lies to Dot and writes to Eve; whoever knows of it knows that there are shards.</summary>
    public const string Village = """
        fact broken
        fact shards
        fact fond(of: character, by: character): 0..10 = 5
        rule liking(of: character, by: character) = fond(of, by by) - 5
        fact stage: 0..5
        fact swept
        character Ann, Ben, Cid, Dot, Eve
        trigger conclude
            when broken and not shards
            effects shards
        wants of who: character
            2 * stage if who = Ann and stage != 2
            5 if stage = 2 and who = Ben
            3 if swept and who = Cid
        action knock(who: character)
            as "knock over the vase"
            requires who = Ann and stage = 0
            effects
                broken
                stage := 1
            consenting who
            observing x: x = who or x = Ben
        action tell(who: character, other: character)
            requires who = Ben and other = Cid and stage = 1
            effects
                believes(other, broken)
                stage := 2
            consenting who
            observing x: x = who
            by word
        action deny(who: character, other: character)
            requires who = Ann and other = Dot and broken and stage >= 1
            effects
                believes(other, broken) := false
                believes(other, fond(who, by other)) := 9
                stage += 1
            consenting who
            observing x: x = who or x = Ben
            by word
        action write(who: character, other: character)
            requires who = Ann and other = Eve and broken and stage >= 2 and not happened write
            effects
                believes(other, broken)
                stage := 5
            consenting who
            observing x: x = who
            by letter
        action sweep(who: character)
            requires who = Cid and shards and not swept
            effects swept
            consenting who
        chapter 1 "Vase"
            starts day 1 08:00
        """;

    private static readonly Staged Played = Scene();

    /// <summary>Every way of learning in one run: forced, so that nothing here rests on who chooses what.</summary>
    private static Staged Scene() => Staged.Of(Village, (phrases, _) => new SessionSetup
    {
        Forced = ImmutableSortedDictionary<int, GroundAct>.Empty
            .Add(1, phrases.ParseAct("knock(Ann)").Value!)
            .Add(2, phrases.ParseAct("tell(Ben, Cid)").Value!)
            .Add(3, phrases.ParseAct("write(Ann, Eve)").Value!)
            .Add(4, phrases.ParseAct("deny(Ann, Dot)").Value!),
    }).Run();

    /// <summary>Sources, D29.</summary>
    [Theory]
    [InlineData("knock(Ann)", "Ann", "broken", SourceKind.Did)]
    [InlineData("knock(Ann)", "Ben", "broken", SourceKind.Saw)]
    [InlineData("tell(Ben, Cid)", "Cid", "broken", SourceKind.WasTold)]
    [InlineData("deny(Ann, Dot)", "Dot", "fond", SourceKind.WasLiedTo)]
    [InlineData("write(Ann, Eve)", "Eve", "broken", SourceKind.Read)]
    [InlineData("tell(Ben, Cid)", "Cid", "shards", SourceKind.Concluded)]
    public void A_belief_knows_where_it_comes_from(string act, string who, string fact, object source)
    {
        SourceKind kind = (SourceKind)source;
        Learnt learnt = Played.Learnt(act, who, fact);
        Assert.Equal(kind, learnt.Source.Kind);
        Assert.Equal(Played.Event(act).Number, learnt.Source.Event);
        if (kind is SourceKind.WasTold or SourceKind.WasLiedTo or SourceKind.Read)
            Assert.Equal(Played.Event(act).By[0], learnt.Source.Teller);
    }

    [Fact]
    public void What_never_changed_is_from_the_beginning()
    {
        FactId fond = Played.Session.Story.Facts.First(fact => fact.Name == "fond").Id;
        Assert.Equal(BeliefSource.Beginning, Played.Session.SourceOf(Played.Who("Cid"), fond, [Played.Who("Ann").Value, Played.Who("Cid").Value]));
    }

    [Fact]
    public void Who_neither_saw_nor_heard_of_it_learns_nothing() =>
        Assert.DoesNotContain(Played.Event("knock(Ann)").Learnt, learnt => learnt.Who == Played.Who("Eve") || learnt.Who == Played.Who("Dot"));

    /// <summary>What is on record, D18.</summary>
    [Fact]
    public void Reasons_name_wants_plan_and_beliefs_and_causes_are_earlier_events()
    {
        Occurrence sweep = Played.Event("sweep(Cid)");
        Reason reason = Played.Reason("sweep(Cid)", "Cid");
        Assert.Equal(3, reason.Gain);
        Assert.NotEmpty(Assert.Single(reason.Wants));
        Assert.Equal("sweep(Cid)", Played.Wording(Assert.Single(reason.Plan)));
        BeliefUsed belief = Assert.Single(reason.Believes, used => Played.Session.Story[used.Fact].Name == "shards");
        Assert.Equal(SourceKind.Concluded, belief.Source.Kind);
        Assert.Contains(Played.Event("tell(Ben, Cid)").Number, sweep.Causes);
        Assert.All(Played.Session.Chronicle, record => Assert.All(record.Causes, cause => Assert.InRange(cause, 1, record.Number - 1)));
    }

    [Fact]
    public void Feelings_fade_by_the_clock()
    {
        Staged staged = Staged.Of("""
            fact cross = true
            fact late = false
            character Ann
            wants of who: character
                1 if not cross
            action stub_toe(who: character)
                requires cross
                effects
                    not cross
                    feels(who, anger) := 10
                consenting who
            happening later at 20:00
                effects late
            chapter 1 "Day"
                starts day 1 08:00
            """);
        Session session = staged.Session;
        while (session.Chronicle.Count < 2 && !session.IsOver)
            session.Step();
        int ann = staged.Who("Ann").Value;
        Assert.Equal(10, session.StateAfter(1).ReadFeeling(ann, Emotion.Anger, null));
        Assert.True(session.StateBefore(2).ReadFeeling(ann, Emotion.Anger, null) < 5);
    }
}
