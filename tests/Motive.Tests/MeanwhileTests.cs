using System.Text.Json;

namespace Motive.Tests;

/// <summary>A reader whose character did not see how a chapter ended takes leave first, and is told then what decided it, from the eyes of whoever was there (T16, I11).</summary>
public sealed class MeanwhileTests
{
    /// <summary>Ann, who is played, walks to the sea. In the mill Dora finds the note that Cal has hidden, and goes away for good.</summary>
    private const string Mill = """
        story "The Note"
        type place
        fact at(who: character): place as "{who} was {value.where}"
        fact hidden
        fact found
        fact gone as "she was gone"
        place Lane "the lane"
        place Sea "the sea"
        place Mill "the mill"
        character Ann "Ann" she
            at Lane
        character Cal "Cal" he
            at Mill
        character Dora "Dora" she
            at Mill
        action walk(who: character, to: place)
            as "walk to {to}"
            requires who = Ann and at(who) != to
            effects at(who) := to
            consenting who
            observing x: at(x) = at(who) or at(x) = to
            takes 40 minutes
        action hide(who: character)
            as "hide the note"
            requires who = Cal and not hidden
            effects hidden
            consenting who
            observing x: at(x) = at(who)
            takes 5 minutes
        action find(who: character)
            as "find the note"
            requires who = Dora and hidden and not found
            effects found
            consenting who
            observing x: at(x) = at(who)
            takes 5 minutes
        action depart(who: character)
            as "go away for good"
            requires who = Dora and found and not gone
            effects gone
            consenting who
            observing x: at(x) = at(who)
            takes 5 minutes
        wants of who: character
            1 if hidden and who = Cal
            3 if gone and who = Dora
        tell walk(Ann, _) "Ann walked along in the wet grass."
        tell hide(_)
            from Cal "He pushed it under the flour bin."
            from Dora "Cal was at the flour bin, with his back to her."
        tell find(_) from Dora "It was under the flour bin, in his hand."
        chapter 1 "One"
            starts day 1 08:00
            ending away "Away" when gone
                "So that was that."
                from Dora "She did not take the lamp."

        """;

    private const string Depart = "tell depart(_) from Dora \"She put on her other hat.\"\n\n";

    private static string[] ToldAfterWalking(string story) => [.. Walked(story).Transcript.SkipWhile(passage => !passage.Text.StartsWith("Ann walked", StringComparison.Ordinal)).Select(passage => passage.Text)];

    private static StoryRun Walked(string story) => Fixtures.Played("Ann", story).Choose("Walk to the sea");

    [Fact]
    public void What_decided_the_end_is_told_after_the_leave_from_the_eyes_of_whoever_was_there()
    {
        string[] told = ToldAfterWalking(Mill + Depart);
        Assert.Equal(
            ["Ann walked along in the wet grass.", "* * *", "Cal was at the flour bin, with his back to her.", "It was under the flour bin, in his hand.", "She put on her other hat.", "She did not take the lamp."],
            [told[0], told[2], .. told[4..]]);
        Assert.Contains("Ann", told[1], StringComparison.Ordinal);
        Assert.Contains("twenty to nine", told[1], StringComparison.Ordinal);
        Assert.Contains("eanwhile", told[3], StringComparison.Ordinal);
        Assert.Contains("mill", told[3], StringComparison.Ordinal);
        Assert.Contains("eight", told[3], StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_story_has_no_words_for_is_said_plainly_where_it_decided_the_end() => Assert.Contains("Dora went away for good.", ToldAfterWalking(Mill));

    [Fact]
    public void Whoever_saw_it_is_told_nothing_twice()
    {
        StoryRun run = Fixtures.Played("Cal", Mill + Depart).Choose("Hide the note");
        while (!run.IsOver)
            run.Choose("wait");
        Assert.DoesNotContain("eanwhile", run.Text(), StringComparison.Ordinal);
        Assert.Single(run.Transcript, passage => passage.Text == "So that was that.");
    }

    /// <summary>Ann is at the mill while the note is hidden, and goes before it is found.</summary>
    [Fact]
    public void What_the_reader_saw_is_not_told_again()
    {
        string story = (Mill + Depart).Replace("at Lane", "at Mill", StringComparison.Ordinal).Replace("requires who = Dora and hidden", "requires who = Dora and hidden and at(Ann) = Sea", StringComparison.Ordinal);
        StoryRun run = Fixtures.Played("Ann", story);
        while (run.Events.Count < 1)
            run.Choose("wait");
        run.Choose("Walk to the sea");
        string text = run.Choose("wait").Text();
        Assert.True(run.IsOver);
        Assert.DoesNotContain("his back to her", text, StringComparison.Ordinal);
        Assert.Contains("It was under the flour bin", text, StringComparison.Ordinal);
        Assert.EndsWith("She did not take the lamp.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_same_when_it_is_taken_back_and_made_again_and_in_a_run_that_was_saved()
    {
        StoryRun run = Walked(Mill + Depart);
        string text = run.Text();
        string save = run.Save();
        Assert.True(run.Undo());
        Assert.Equal(text, run.Choose("Walk to the sea").Text());
        Assert.Equal(text, run.Loaded.Resume(SavedRun.Read(save)).Run.ToPrompt().Text());
    }

    [Fact]
    public void Which_event_decided_it_and_when_the_chapter_was_closed_is_on_record()
    {
        StoryRun run = Walked(Mill + Depart);
        StoryEnd end = Assert.Single(run.Ends);
        Assert.Equal(("away", "Away", 3, "day 1 08:40"), (end.End, end.Title, end.DecidedBy, end.Closed.ToString()));
        JsonElement waited = JsonDocument.Parse(ChronicleLines.End(run, end.End)).RootElement.GetProperty("waited");
        Assert.Equal("""{"decided":3,"day":1,"time":"08:40"}""", waited.GetRawText());
        Assert.DoesNotContain("waited", ChronicleLines.End(Fixtures.Watched(Mill + Depart), "away"), StringComparison.Ordinal);
    }
}
