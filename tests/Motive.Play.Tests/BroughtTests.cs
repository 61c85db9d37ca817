using Motive.Play.Clock.Snapshots;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Who and what a chapter brings is not in the story before it (D8e).</summary>
public sealed class BroughtTests
{
    /// <summary>Dora dances as gladly as Ben does, and the hall is as near as the yard. With the second chapter Ben has gone home.</summary>
    private const string Inn = """
        type place
        place Hall, Yard, Attic
        fact at(who: character): place
        fact danced(who: character)
        fact greeted(who: character)
        fact seen(what: place)
        fact evening
        fact candles
        character Ann
            at Hall
            wants
                3 if danced(Ann) as "to dance"
                2 if seen(Attic) as "to see the attic"
        character Ben
            at Hall
        character Dora
            at Hall
            wants
                5 if candles as "light"
                1 if danced(Dora) as "to dance"
        action walk(who: character, to: place)
            requires at(who) != to
            effects
                at(who) := to
                seen(to)
            consenting who
            observing x: x = who or at(x) = at(who) or at(x) = to
        action dance(who: character, with: character)
            requires who != with and at(who) = at(with) and with != Ann
            effects
                danced(who)
                danced(with)
            consenting who, with
            observing x: at(x) = at(who)
            takes 20 minutes
        action light(who: character)
            requires not candles
            effects candles
            consenting who
            observing everyone
        trigger greeting(who: character, whom: character)
            when evening and who != whom and at(who) = at(whom) and not greeted(whom)
            effects greeted(whom)
        happening bell at 12:10 on day 1
            effects evening
            observing everyone
        chapter 1 "Noon"
            starts day 1 12:00
        chapter 2 "Dusk"
            starts day 1 18:30

        """;

    /// <summary>The first chapter is over when it strikes.</summary>
    private const string Bells = "chapter 1 \"Noon\"\n    beat bells \"Bells\" when evening\n    until bells";

    private const string Brings = "    brings Dora, Attic\n";

    [Fact]
    public void Without_the_line_all_is_there_from_the_beginning() =>
        Assert.Equal(["bell", "dance(Ann, Dora)", "light(Dora)", "walk(Ann, Attic)"], Staged.Of(Inn).Run().Acts.Order(StringComparer.Ordinal));

    [Fact]
    public void Nobody_does_anything_with_what_is_still_to_come_and_then_they_do()
    {
        Staged run = Staged.Of(Inn + Brings).Run();
        Assert.Equal(["bell", "light(Dora)", "dance(Ann, Dora)", "walk(Ann, Attic)"], run.Acts.OrderBy(act => act[0] == 'b' ? 0 : act[0] == 'l' ? 1 : act[0] == 'd' ? 2 : 3));
        Assert.All(run.Session.Chronicle, one => Assert.Equal(one.Chapter == 2, one.Kind == OccurrenceKind.Act));
    }

    [Fact]
    public void They_learn_nothing_before_they_come_and_nothing_is_learnt_about_them()
    {
        Staged run = Staged.Of(Inn + Brings).Run();
        Occurrence bell = run.Session.Chronicle[0];
        Assert.Equal([run.Place("Ann"), run.Place("Ben")], bell.Seen);
        Assert.False(run.Holds("believes(Dora, evening)", run.Session.StateAfter(bell.Number)));
        Assert.True(run.Holds("greeted(Ann) and greeted(Ben) and not greeted(Dora)", run.Session.StateAfter(bell.Number)));
    }

    [Fact]
    public void What_triggers_find_when_they_come_sets_them_off()
    {
        Staged run = Staged.Of(Inn + Brings).Run();
        Assert.True(run.Holds("greeted(Dora)", run.Session.StateBefore(2)));
    }

    [Fact]
    public void A_run_that_is_made_again_from_either_chapter_is_the_same()
    {
        Staged run = Staged.Of(Inn + Brings).Run();
        Session again = run.Session.FromBeginning();
        List<SessionSnapshot> kept = [];
        do
        {
            if (again.CanBeKept)
                kept.Add(again.TakeSnapshot());
        }
        while (again.Step() is not StepResult.Over);
        Assert.Equal(run.Session.Chronicle.Select(run.NameOf), again.Chronicle.Select(run.NameOf));
        Assert.Equal([0, 1], kept.Select(one => one.Events > 1 ? 1 : 0).Distinct());
        foreach (SessionSnapshot one in kept)
        {
            Session other = again.ContinueFrom(one);
            while (other.Step() is not StepResult.Over)
            {
            }

            Assert.Equal(run.Session.Chronicle.Select(run.NameOf), other.Chronicle.Select(run.NameOf));
        }
    }

    /// <summary>Dora goes with the second chapter, and comes again with the third. In between nobody dances with her, though she stands in the hall, and she sees nothing.</summary>
    [Fact]
    public void Whoever_is_left_behind_is_out_of_it_until_a_chapter_brings_them()
    {
        string held = Inn.Replace("requires who != with and", "requires lanterns and who != with and", StringComparison.Ordinal).Replace("requires not candles", "requires evening and not candles", StringComparison.Ordinal)
            .Replace("fact candles", "fact candles\nfact lanterns", StringComparison.Ordinal).Replace("chapter 1 \"Noon\"", Bells, StringComparison.Ordinal)
            + "    leaves Dora\nchapter 3 \"Night\"\n    starts day 1 22:00\n    brings Dora\nhappening lamps at 18:40 on day 1\n    effects lanterns\n    observing everyone\n";
        Staged run = Staged.Of(held).Run();
        Assert.DoesNotContain(run.Session.Chronicle, one => one.Chapter == 2 && run.NameOf(one).Contains("Dora", StringComparison.Ordinal));
        Occurrence lamps = run.Event("lamps");
        Assert.Equal(2, lamps.Chapter);
        Assert.False(run.Holds("believes(Dora, lanterns)", run.Session.StateAfter(lamps.Number)));
        Assert.True(run.Holds("believes(Dora, evening)", run.Session.StateAfter(lamps.Number)));
        Assert.Contains(run.Session.Chronicle, one => one.Chapter == 3 && run.NameOf(one) == "light(Dora)");
        Assert.Contains(Staged.Of(held.Replace("    leaves Dora\n", "", StringComparison.Ordinal).Replace("    brings Dora\n", "", StringComparison.Ordinal)).Run().Session.Chronicle, one => one.Chapter == 2 && one.By.Any(who => run.Who("Dora") == who));
    }

    /// <summary>She has begun to walk when the chapter is over; it is left with her.</summary>
    /// <summary>Ben and Dora are never there together: there is no act of theirs to number, nor a trigger; with either of them by themselves there are.</summary>
    [Fact]
    public void What_can_be_in_no_chapter_takes_no_room()
    {
        string[] apart = Numbered(Inn + "    brings Dora\n    leaves Ben\n");
        string[] together = Numbered(Inn + "    brings Dora\n");
        Assert.Equal(["dance(Ben, Dora)", "dance(Dora, Ben)", "greeting(Ben, Dora)", "greeting(Dora, Ben)"], together.Except(apart).Order(StringComparer.Ordinal));
        Assert.Empty(apart.Except(together));

        static string[] Numbered(string text)
        {
            Session session = Staged.Of(text).Session;
            return [.. session.Ground.Acts.Select(act => act.ToString()), .. session.Ground.Triggers.Select(trigger => trigger.Name)];
        }
    }

    [Fact]
    public void What_they_are_about_is_dropped()
    {
        string slow = Inn.Replace("observing x: x = who or at(x) = at(who) or at(x) = to", "observing x: x = who or at(x) = at(who) or at(x) = to\n    takes 300 minutes", StringComparison.Ordinal)
            .Replace("5 if candles as \"light\"", "5 if at(Dora) = Yard as \"air\"", StringComparison.Ordinal);
        string ends = slow.Replace("chapter 1 \"Noon\"", Bells, StringComparison.Ordinal).Replace("starts day 1 18:30", "starts day 1 12:20", StringComparison.Ordinal);
        Assert.Contains("walk(Dora, Yard)", Staged.Of(ends).Run().Acts);
        Staged run = Staged.Of(ends + "    leaves Dora\n").Run();
        Assert.DoesNotContain("walk(Dora, Yard)", run.Acts);
        Assert.True(run.Holds("at(Dora) = Hall"));
    }

    [Fact]
    public void Nobody_leaves_who_is_not_there_nor_is_told_through_after()
    {
        Assert.Equal(["MO0278"], Staged.Mistakes(Inn.Replace("starts day 1 12:00", "leaves Ann", StringComparison.Ordinal)));
        Assert.Equal(["MO0278"], Staged.Mistakes(Inn + "    leaves Dora\nchapter 3 \"Night\"\n    leaves Dora\n"));
        Assert.Equal(["MO0279"], Staged.Mistakes(Inn + "    leaves Dora\n    point of view Ann, Dora\n"));
        Assert.Empty(Staged.Mistakes(Inn + "    leaves Dora\nchapter 3 \"Night\"\n    brings Dora\n    point of view Dora\n"));
    }

    [Fact]
    public void Nothing_is_brought_twice_nor_by_the_first_chapter()
    {
        Assert.Equal(["MO0275"], Staged.Mistakes(Inn + Brings + "chapter 3 \"Night\"\n    brings Dora\n"));
        Assert.Equal(["MO0276"], Staged.Mistakes(Inn.Replace("starts day 1 12:00", "point of view Ann, Dora", StringComparison.Ordinal) + Brings + "    point of view Dora\n"));
        Assert.Equal(["MO0274"], Staged.Mistakes(Inn.Replace("starts day 1 12:00", "brings Ann", StringComparison.Ordinal)));
    }
}
