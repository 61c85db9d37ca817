using Motive.World;

namespace Motive.Play.Tests;

/// <summary>A reason names what a plan rests on, wherever in the plan that decides (D18).</summary>
public sealed class PlanBeliefTests
{
    private const string Shed = """
        type place
        type thing
        fact at(who: entity): place
        fact has(who: character, what: thing)
        fact told
        fact fenced(spot: place)
        place Yard, Shed, Loft
        thing Saw
            at Loft
        character Ann she
            at Yard
            wants
                5 if has(Ann, Saw) as "the saw"
        character Ben he
            at Yard
            wants
                2 if told as "to have said it"
        initially
            believes(Ann, at(Saw)) = nowhere
        action tell
            requires not told
            effects
                told
                believes(Ann, at(Saw)) := Shed
            consenting Ben
            by word
        action go(who: character, to: place)
            requires who = Ann and at(who) != to
            effects at(who) := to
            consenting who
        action take(who: character, what: thing)
            requires at(who) = at(what) and not fenced(at(what))
            effects
                has(who, what)
                at(what) := nowhere
            consenting who
        action fence(spot: place)
            effects fenced(spot)
        chapter 1 "A yard"
            starts day 1 08:00
        """;

    /// <summary>What a later act asks of a feeling is no belief, and is not named.</summary>
    [Fact]
    public void A_later_act_may_ask_that_nothing_is_felt()
    {
        const string stage = """
            type place
            fact at(who: entity): place
            fact sung(who: character)
            place Yard, Stage
            character Ann she
                at Yard
                wants
                    5 if sung(Ann) as "to have sung"
            action go(who: character, to: place)
                requires at(who) != to
                effects at(who) := to
                consenting who
            action sing(who: character)
                requires at(who) = Stage and feels(who, fear) < 3
                effects sung(who)
                consenting who
            chapter 1 "An evening"
                starts day 1 20:00
            """;
        Assert.Equal([0, 1], Staged.Seeded(stage, 1).Run().Reason("go(Ann, Stage)", "Ann").Believes.Select(belief => belief.Fact.Value));
    }

    [Fact]
    public void Why_she_goes_there_is_what_she_was_told_of_it()
    {
        BeliefUsed[] beliefs = [.. Staged.Seeded(Shed, 1).Run().Reason("go(Ann, Shed)", "Ann").Believes];
        BeliefUsed told = Assert.Single(beliefs, belief => belief.Source.Event > 0);
        Assert.Equal(SourceKind.WasLiedTo, told.Source.Kind);
        Assert.Equal(["at", "at"], beliefs.Select(belief => NameOf(belief)).Where(name => name == "at"));
        Assert.DoesNotContain("fenced", beliefs.Select(NameOf));
    }

    /// <summary>That she will be there, and have it, is the plan's own doing.</summary>
    [Fact]
    public void What_the_plan_brings_about_is_not_among_what_it_rests_on()
    {
        BeliefUsed[] beliefs = [.. Staged.Seeded(Shed, 1).Run().Reason("go(Ann, Shed)", "Ann").Believes];
        Assert.Equal(beliefs.Length, beliefs.Select(belief => (belief.Fact, string.Join(',', belief.Arguments))).Distinct().Count());
        Assert.Contains(beliefs, belief => NameOf(belief) == "at" && belief.Value == Yard(Staged.Seeded(Shed, 1)));
    }

    private static string NameOf(BeliefUsed belief) => Staged.Seeded(Shed, 1).Session.Story[belief.Fact].Name;

    private static int Yard(Staged staged) => staged.Session.Story.Entities.First(entity => entity.Name == "Yard").Id.Value;
}
