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

    [Fact]
    public void Nothing_is_brought_twice_nor_by_the_first_chapter()
    {
        Assert.Equal(["MO0275"], Staged.Mistakes(Inn + Brings + "chapter 3 \"Night\"\n    brings Dora\n"));
        Assert.Equal(["MO0276"], Staged.Mistakes(Inn.Replace("starts day 1 12:00", "point of view Ann, Dora", StringComparison.Ordinal) + Brings + "    point of view Dora\n"));
        Assert.Equal(["MO0274"], Staged.Mistakes(Inn.Replace("starts day 1 12:00", "brings Ann", StringComparison.Ordinal)));
    }
}
