using Motive.Reasons;

namespace Motive.Tests;

/// <summary>What if: one thing is otherwise when an event is decided, and the run goes on from there.</summary>
public class SupposingTests
{
    private const string Story = """
        story "The Gate"
        type place
        fact at(who: character): place
        fact open as "the gate was open", not "the gate was shut"
        fact looked(who: character)
        fact home(who: character)
        place Road "the road" as "on the road"
        place Yard "the yard" as "in the yard"
        initially
            open
        character Ann "Ann" she
            at Road
            wants
                5 if at(Ann) = Yard as "to be in the yard"
                2 if looked(Ann) as "to look about"
        character Ben "Ben" he
            at Yard
            wants
                3 if at(Ann) = Yard as "to have Ann there"
        action enter(who: character)
            as "go into the yard"
            requires who = Ann and at(who) = Road and open
            effects at(who) := Yard
            consenting who
            observing everyone
        action look(who: character)
            as "look over the wall"
            requires who = Ann and at(who) = Road and not looked(who)
            takes 60 minutes
            effects looked(who)
            consenting who
            observing everyone
        action shut(who: character)
            as "shut the gate"
            requires who = Ben and open
            effects not open
            consenting who
            observing everyone
        tell enter(who) "{who} went in."
        tell look(who) "{who} looked over the wall."
        chapter 1 "Morning"
            starts day 1 08:00

        """;

    [Fact]
    public void A_belief_that_the_deed_hung_on_is_offered_with_what_changes_it()
    {
        StoryRun run = Watched();
        Supposition belief = Assert.Single(run.SuppositionsAt(1), found => found?.Change == "believe Ann: not open")!;
        Assert.Equal("Ann had believed that the gate was shut", belief.Text);
    }

    /// <summary>What needs no thinking comes first, so that there is something to choose while the rest is looked for.</summary>
    [Fact]
    public void They_are_given_as_they_are_tried_and_what_makes_no_difference_is_none()
    {
        StoryRun run = Watched();
        Supposition?[] tried = [.. run.SuppositionsAt(1)];
        Assert.Equal("begin look(Ann)", tried[0]!.Change);
        Assert.Equal(tried.OfType<Supposition>().Select(found => found.Change), tried.OfType<Supposition>().Select(found => found.Change).Distinct());
        Assert.Equal("begin look(Ann)", run.SuppositionsAt(1).First()!.Change);
    }

    [Fact]
    public void What_is_supposed_comes_out_otherwise_and_leaves_the_run_as_it_was()
    {
        StoryRun run = Watched();
        string[] before = [.. run.Events.Select(happened => happened.Phrase)];
        Assert.StartsWith("enter(Ann)", before[0], StringComparison.Ordinal);
        StoryRun other = Ended(run.ForkSupposing(1, "believe Ann: not open", byThemselves: true));
        Assert.Contains(other.Events, happened => happened.Phrase.StartsWith("look(Ann)", StringComparison.Ordinal));
        Parting parting = run.PartingFrom(other);
        Assert.Equal(1, parting.Here);
        Assert.StartsWith("look(Ann)", other.Events[parting.There - 1].Phrase, StringComparison.Ordinal);
        Assert.Equal(before, run.Events.Select(happened => happened.Phrase));
    }

    [Fact]
    public void What_it_led_to_is_what_one_line_has_and_the_other_has_not()
    {
        StoryRun run = Watched();
        LineDifference found = run.DifferenceFrom(Ended(run.ForkSupposing(1, "believe Ann: not open", byThemselves: true)));
        Assert.Equal(("enter(Ann)", "look(Ann)"), (found.Was?.Phrase, found.Instead?.Phrase));
        Assert.DoesNotContain(found.Gained, gained => found.Lost.Any(lost => lost.Phrase == gained.Phrase));
        Assert.Contains(found.Gained, gained => gained is { Phrase: "look(Ann)", Text: "Ann looked over the wall" });
        Assert.Contains(found.Facts, fact => fact is { Fact: "looked(Ann)", Was.IsTrue: false, Instead.IsTrue: true });
        Assert.True(found is { AreOver: true, IsNone: false, Relations.IsEmpty: true });
        Assert.True(run.DifferenceFrom(Ended(run.ForkSupposing(1, "believe Ann: open", byThemselves: true))) is { IsNone: true, Lost.IsEmpty: true, Gained.IsEmpty: true, Facts.IsEmpty: true, Beliefs.IsEmpty: true });
    }

    [Fact]
    public void Another_deed_in_its_place_is_offered_and_done()
    {
        StoryRun run = Watched();
        Supposition deed = Assert.Single(run.SuppositionsAt(1), found => found?.Change == "begin look(Ann)")!;
        Assert.Equal("Ann had chosen to look over the wall instead", deed.Text);
        StoryRun other = Ended(run.ForkSupposing(1, deed.Change, byThemselves: true));
        Assert.Equal(1, run.PartingFrom(other).Here);
        Assert.Equal(["look(Ann)", "enter(Ann)"], other.Events.Select(happened => happened.Phrase));
    }

    [Fact]
    public void Whoever_is_played_goes_on_of_their_own_accord_or_is_asked()
    {
        StoryRun run = Fixtures.Load(Story).Begin(new RunRequest { Seed = 1, Player = "Ann" }).ToPrompt().Choose("Go into the yard");
        Assert.True(Ended(run.ForkSupposing(1, "believe Ann: not open", byThemselves: true)).IsOver);
        StoryRun asked = run.ForkSupposing(1, "believe Ann: not open", byThemselves: false).ToPrompt();
        Assert.Equal("Ann", asked.Turn);
        Assert.DoesNotContain(asked.Options, option => option.Phrase == "enter(Ann)");
        Assert.Contains("believe Ann: not open", asked.Save(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_truth_that_is_not_known_is_put_in_kept_and_read_again()
    {
        StoryRun run = Ended(Fixtures.Load(Story.Replace("            open\n", "            open\n            believes(Ben, open) = unknown\n", StringComparison.Ordinal)).Begin(new RunRequest { Seed = 1 }));
        StoryRun other = run.ForkSupposing(1, "believe Ann: open = unknown", byThemselves: true);
        string save = Ended(other).Save();
        Assert.Contains("believe Ann: open = unknown", save, StringComparison.Ordinal);
        Assert.Equal(other.Events.Select(happened => happened.Phrase), Ended(run.Loaded.Resume(SavedRun.Read(save)).Run).Events.Select(happened => happened.Phrase));
    }

    [Fact]
    public void What_nobody_decided_and_what_means_nothing_is_said()
    {
        StoryRun run = Watched();
        Assert.Throws<ArgumentOutOfRangeException>(() => run.SuppositionsAt(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => run.SuppositionsAt(run.Events.Count + 1));
        Assert.Contains("upside", Assert.Throws<RequestException>(() => run.ForkSupposing(1, "believe Ann: upside(Ann)", byThemselves: true)).Message, StringComparison.Ordinal);
        StoryRun same = Ended(run.ForkSupposing(1, "believe Ann: open", byThemselves: true));
        Parting parting = run.PartingFrom(same);
        Assert.Equal(run.Events.Count + 1, parting.Here);
    }

    private static StoryRun Watched() => Ended(Fixtures.Load(Story).Begin(new RunRequest { Seed = 1 }));

    private static StoryRun Ended(StoryRun run)
    {
        while (!run.IsOver)
            run.Next();
        return run;
    }
}
