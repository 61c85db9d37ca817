using Motive.Answers;
using Motive.Reading;
using Motive.Recording;
using Motive.Saves;

namespace Motive.Tests;

/// <summary>What was tried and could not be done, as it is told, asked about, recorded and saved.</summary>
public class AttemptWordTests
{
    private static readonly string House = Fixtures.TextOf("house");

    private static readonly string Cellar = House + Fixtures.TextOf("cellar");

    [Fact]
    public void An_attempt_that_the_story_has_no_words_for_is_told_in_a_sentence() =>
        Assert.Equal("Ann tried to enter the cellar, but it was locked.", Fixtures.Watched(Cellar).Transcript[^1].Text);

    [Fact]
    public void Who_was_named_is_not_named_again() => Assert.Equal(
        "Ann tried to comfort Ben, but nothing weighed on him.",
        Fixtures.Watched(House + """
            wants of who: character
                -1 * sorrow(Ben) if who = Ann
            action comfort(who: character, other: character)
                as "comfort {other}"
                requires who != other and at(who) = at(other) and sorrow(other) >= 3
                effects sorrow(other) -= 3
                consenting who
            initially
                believes(Ann, sorrow(Ben)) = 6
            """).Transcript[^1].Text);

    [Fact]
    public void What_has_no_phrase_is_left_out() => Assert.Equal(
        "Ann tried to enter the cellar, and could not.",
        Fixtures.Watched(Cellar.Replace(" as \"{spot} was locked\", not \"{spot} was open\"", "", StringComparison.Ordinal)).Transcript[^1].Text);

    [Fact]
    public void A_story_may_have_its_own_words_for_an_attempt()
    {
        StoryRun run = Fixtures.Watched(Cellar + """

            tell attempt enter(who, room) "{who} rattled at {room}, which was nothing to {room.it}."
            """);
        Assert.Equal("Ann rattled at the cellar, which was nothing to it.", run.Transcript[^1].Text);
    }

    [Fact]
    public void Why_says_that_it_was_tried_and_later_that_it_was_found_out_by_trying()
    {
        StoryRun run = Fixtures.Watched(Cellar);
        string tried = string.Join("\n", Why.Explain(run.Session, 1, null).Paragraphs);
        Assert.StartsWith("#1, day 1 08:01: Ann tried to enter the cellar, and could not.\nAnn wanted to be in the cellar", tried, StringComparison.Ordinal);
        Assert.Contains("She came to believe that the cellar was locked.", tried, StringComparison.Ordinal);
        Assert.Contains(
            "She had found out by trying, at 08:01 (#1), that the cellar was locked.", string.Join("\n", Why.Explain(run.Session, 2, null).Paragraphs), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_line_says_that_it_was_an_attempt_and_later_ones_that_it_was_found_out_so()
    {
        StoryRun run = Fixtures.Watched(Cellar);
        string[] lines = [.. run.Session.Chronicle.Select(occurrence => ChronicleLines.Event(run.Session, occurrence, ""))];
        Assert.Contains("\"attempt\":true", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"from\":\"tried #1\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_attempt_of_a_player_is_saved_made_again_and_taken_back()
    {
        StoryRun run = Fixtures.Played("Ann", Cellar);
        string[] before = [.. run.Options.Select(option => option.Label)];
        run.Choose("Enter the cellar");

        ResumedRun resumed = SaveReplay.Resume(run.Loaded, SaveFormat.Read(SaveFormat.Write(run, "")));

        Assert.Equal(run.Text(), resumed.Run.Text());
        Assert.Equal(run.Options.Select(option => option.Label), resumed.Run.Options.Select(option => option.Label));
        Assert.True(resumed.Run.Undo());
        Assert.Equal(before, resumed.Run.Options.Select(option => option.Label));
    }
}
