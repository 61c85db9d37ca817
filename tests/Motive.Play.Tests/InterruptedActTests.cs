using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>Whoever is spoken to in the midst of something long hears it out, answers, and goes on for the rest of its time (D30k).</summary>
public sealed class InterruptedActTests
{
    /// <summary>Ben mows for an hour. Ann comes to ask him for the key at ten past; he would tell her where it is, for her sake.</summary>
    private const string Meadow = """
        type place
        place Meadow, House
        fact at(who: character): place
        fact mown
        fact asked
        fact told
        fact hummed
        character Ann
            at House
        character Ben
            at Meadow
        wants of who: character
            5 if mown and who = Ben
            3 if asked and who = Ann
        action mow(who: character)
            requires who = Ben and not mown
            effects mown
            consenting who
            takes 60 minutes
        action walk(who: character)
            requires who = Ann and at(who) = House
            effects at(who) := Meadow
            consenting who
            takes 10 minutes
        action ask(who: character, other: character)
            requires who = Ann and other = Ben and at(who) = at(other) and not asked
            effects asked
            consenting who
            observing x: at(x) = at(who)
            takes 5 minutes
        action tell(who: character, other: character)
            requires who = Ben and other = Ann and asked and not told
            effects told
            consenting who
            takes 2 minutes
        action hum(who: character)
            requires who = Ben and asked and not hummed
            effects hummed
            consenting who
            takes 3 minutes
        chapter 1 "A morning"
            starts day 1 08:00

        """;

    [Fact]
    public void Who_is_spoken_to_answers_and_goes_on_for_the_rest_of_the_time() => Assert.Equal(
        ["08:10 walk(Ann)", "08:15 ask(Ann, Ben)", "08:17 tell(Ben, Ann)", "09:07 mow(Ben)"], Staged.Of(Meadow + Wanting("told")).Run().Events);

    [Fact]
    public void Who_has_nothing_to_answer_goes_on_at_once() => Assert.Equal(
        ["08:10 walk(Ann)", "08:15 ask(Ann, Ben)", "09:05 mow(Ben)"], Staged.Of(Meadow).Run().Events);

    /// <summary>To hum is no answer to anybody.</summary>
    [Fact]
    public void Only_what_is_addressed_to_who_spoke_comes_before() => Assert.Equal(
        ["08:10 walk(Ann)", "08:15 ask(Ann, Ben)", "09:05 mow(Ben)", "09:08 hum(Ben)"], Staged.Of(Meadow + Wanting("hummed")).Run().Events);

    /// <summary>What they do together stays as it was: both are about it, and hear what they are told meanwhile.</summary>
    [Fact]
    public void What_several_do_together_does_not_wait() => Assert.Contains("09:00 mow(Ben, Ann)", Staged.Of("""
        fact mown
        fact greeted
        character Ann, Ben, Cal
        wants of who: character
            5 if mown and who != Cal
            3 if greeted and who = Cal
        action mow(who: character, other: character)
            requires who = Ben and other = Ann and not mown
            effects mown
            consenting who, other
            takes 60 minutes
        action greet(who: character, other: character)
            requires who = Cal and other = Ben and not greeted
            effects greeted
            consenting who
            takes 5 minutes
        chapter 1 "A morning"
            starts day 1 08:00
        """).Run().Events);

    /// <summary>Twelve times, for ten minutes each, somebody has something to say to Ben, once before he begins; of what comes after, he stands still for an hour.</summary>
    [Fact]
    public void Nobody_is_kept_for_ever() => Assert.Equal("10:10 mow(Ben)", Staged.Of("""
        fact mown
        fact said: 0..12
        character Ann, Ben
        wants of who: character
            5 if mown and who = Ben
            1 * said if who = Ann
        action mow(who: character)
            requires who = Ben and not mown
            effects mown
            consenting who
            takes 60 minutes
        action chat(who: character, other: character)
            requires who = Ann and other = Ben and said < 12
            effects said += 1
            consenting who
            takes 10 minutes
        chapter 1 "A morning"
            starts day 1 08:00
        """).Run().Events.Single(line => line.EndsWith("mow(Ben)", StringComparison.Ordinal)));

    [Fact]
    public void Who_plays_somebody_speaks_to_them_as_anybody_does()
    {
        Staged staged = Staged.Played(Meadow + Wanting("told"), "Ann").Run().Do("walk(Ann)").Do("ask(Ann, Ben)").Wait();
        Assert.Equal(["08:10 walk(Ann)", "08:15 ask(Ann, Ben)", "08:17 tell(Ben, Ann)"], staged.Events.Take(3));
    }

    /// <summary>What is stopped before it is over has taken no more than that.</summary>
    [Fact]
    public void Who_breaks_off_gives_the_rest_of_the_time_back()
    {
        Staged staged = Staged.Of(Meadow + """
            happening noise at 08:12 daily unforeseen
                observing everyone
                effects asked
            """).Run();
        Assert.Equal(["08:10 walk(Ann)", "08:12 noise", "09:02 mow(Ben)"], staged.Events);
    }

    [Fact]
    public void It_is_the_same_run_by_minutes_and_when_it_is_made_again()
    {
        Staged staged = Staged.Of(Meadow + Wanting("told")).Run();
        Session again = staged.Session.FromBeginning();
        while (again.Step(new StepBounds { Until = again.Now.Plus(1) }) is not StepResult.Over)
        {
        }

        Assert.Equal(0, again.ThoughtOut);
        Assert.Equal(staged.Session.Chronicle.Select(record => (record.Ends, record.Action)), again.Chronicle.Select(record => (record.Ends, record.Action)));
        Staged slices = Staged.Of(Meadow + Wanting("told"));
        while (slices.Session.Step(new StepBounds { Until = slices.Session.Now.Plus(1) }) is not StepResult.Over)
        {
        }

        Assert.Equal(staged.Events, slices.Events);
        Assert.True(staged.Session.WriteRecollection().SequenceEqual(slices.Session.WriteRecollection()));
    }

    private static string Wanting(string fact) => $"""
        wants of who: character
            3 if {fact} and who = Ben

        """;
}
