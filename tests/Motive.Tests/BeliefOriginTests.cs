using Motive.Answers;
using Motive.Characters;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

/// <summary>Where people have what they believe from, as it is told and handed out: by whom, by which way, and when.</summary>
public class BeliefOriginTests
{
    /// <summary>Ann looks at the leak that she knows of, tells Ben, writes to Cal, who goes to look, and leads Dan on; Eve has had it from Ben by word before it all begins.</summary>
    private const string Boat = """
        story "The Boat"
        fact leaking as "the boat was leaking", not "the boat was tight"
        fact sold as "the boat was sold", not "the boat was not sold"
        fact step: 0..9
        fact ashore(who: character)
        character Ann "Ann" she
            wants
                step as "to get on"
        character Ben "Ben" he
        character Cal "Cal" he
        character Dan "Dan" he
        character Eve "Eve" she
            wants
                1 if believes(Eve, sold, from Ben) and believes(Eve, sold, by word) as "to have it from somebody"
        initially
            private leaking to Ann
            leaking
            believes(Eve, sold, from Ben)
        action look(who: character)
            as "look at the leak"
            requires who = Ann and step = 0
            effects
                step := 1
            consenting who
            observing x: x = who
        action tell(who: character, whom: character)
            as "tell {whom} of the leak"
            requires who = Ann and whom = Ben and step = 1
            effects
                step := 2
                believes(whom, leaking)
            consenting who
            observing x: x = who or x = whom
            by word
        action write_to(who: character, whom: character)
            as "write to {whom}"
            requires who = Ann and whom = Cal and step = 2
            effects
                step := 3
                believes(whom, leaking)
            consenting who
            observing x: x = who
            by letter
        action lead_on(who: character, whom: character)
            as "say to {whom} that the boat is sold"
            requires who = Ann and whom = Dan and step = 3
            effects
                step := 4
                believes(whom, sold)
            consenting who
            observing x: x = who or x = whom
            by word
        action bail(who: character)
            as "bail the boat in front of them"
            requires who = Ann and step = 4 and leaking
            effects step := 5
            consenting who
            observing x: x = who or x = Ben
        chapter 1 "Noon"
            starts day 1 12:00

        """;

    [Theory]
    [InlineData("Ann", 1, "step", "did #1")]
    [InlineData("Ann", 1, "leaking", "beginning")]
    [InlineData("Ben", 2, "leaking", "told by Ann #2")]
    [InlineData("Cal", 3, "leaking", "read from Ann #3")]
    [InlineData("Dan", 4, "sold", "lied to by Ann #4")]
    [InlineData("Eve", 4, "sold", "beginning")]
    public void Each_belief_says_by_whom_and_by_which_event(string who, int after, string fact, string from) =>
        Assert.Equal(from, Held(who, after, fact).From);

    /// <summary>He saw her bail: from then on he has it by his own eyes. What was so before is told as it was.</summary>
    [Fact]
    public void Who_has_seen_what_they_had_been_told_has_it_by_their_own_eyes_from_then_on()
    {
        Assert.Equal("saw #5", Held("Ben", 5, "leaking").From);
        Assert.Equal("told by Ann #2", Held("Ben", 4, "leaking").From);
    }

    [Fact]
    public void The_origin_has_the_way_the_person_and_the_time_apart()
    {
        BeliefOrigin origin = Held("Cal", 3, "leaking").Source!;

        Assert.Equal(("read", "Ann", 3), (origin.How, origin.Who, origin.Event));
        Assert.Equal(Run().Events[2].Ended, origin.At);
        Assert.Equal(("beginning", null, null, null), Held("Eve", 3, "leaking").Source is BeliefOrigin first ? (first.How, first.Who, first.Event, first.At?.Time) : default);
    }

    /// <summary>The story asks how Eve has it, so that she keeps it: from whom, and by which way.</summary>
    [Fact]
    public void How_somebody_has_it_as_they_keep_it_themselves_is_handed_out_where_the_story_asks_that()
    {
        BeliefAccount account = Held("Eve", 4, "sold").Account!;

        Assert.Equal("Ben", account.From);
        Assert.Equal(["word"], account.By);
        Assert.Null(Held("Dan", 3, "leaking").Account);
    }

    [Fact]
    public void A_letter_is_told_with_who_wrote_it() =>
        Assert.Contains("He had it from Ann in a letter, at 12:0", State("Cal", 3), StringComparison.Ordinal);

    [Fact]
    public void What_was_so_at_first_is_told_with_how_they_have_it() =>
        Assert.Contains("She had believed all along, from Ben by word, that the boat was sold", State("Eve", 4), StringComparison.Ordinal);

    [Fact]
    public void What_was_seen_after_it_was_told_is_told_as_seen()
    {
        Assert.Contains("Ann had told him (#2) that the boat was leaking", State("Ben", 4), StringComparison.Ordinal);
        Assert.Contains("He had seen, at 12:0", State("Ben", 5), StringComparison.Ordinal);
        Assert.DoesNotContain("Ann had told him (#2) that the boat was leaking", State("Ben", 5), StringComparison.Ordinal);
    }

    private static HeldBelief Held(string who, int after, string fact) => Run().Mind(who, after).Believes.Single(belief => belief.Fact == fact);

    private static string State(string who, int after) =>
        string.Join("\n", MindState.Describe(Run().Session, after, CharacterNames.Find(Fixtures.Load(Boat).Story, who)).Paragraphs);

    private static StoryRun Run()
    {
        StoryRun run = new(Fixtures.Load(Boat), new RunRequest());
        while (run.Events.Count < 5 && run.Next().Kind is not StepKind.Over)
        {
        }

        return run;
    }
}
