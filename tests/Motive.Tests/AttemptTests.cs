using Motive.Answers;
using Motive.Reading;
using Motive.Recording;
using Motive.Saves;

namespace Motive.Tests;

/// <summary>What was tried and could not be done, as it is told, asked about, recorded and saved.</summary>
public class AttemptTests
{
    private const string Ann = """
        story "The Cellar"
        type place
        fact at(who: character): place as "{who} was {value.where}", nowhere "there was no telling where {who} might be"
        fact locked(spot: place) as "{spot} was locked", not "{spot} was open"
        fact sorrow(who: character): 0..10 as 3.. "{who} had a sorrow", "nothing weighed on {who}"
        fact called(character)
        place Hall "the hall"
        place Cellar "the cellar"
        character Ann "Ann" she
            at Hall
        character Ben "Ben" he
            at Hall
        initially
            locked(Cellar)
            for every x: character
                believes(x, locked(Cellar)) = false
            believes(Ann, sorrow(Ben)) = 6
        action enter(who: character, room: place)
            as "enter {room}"
            requires at(who) != room and not locked(room)
            effects at(who) := room
            consenting who
        action comfort(who: character, other: character)
            as "comfort {other}"
            requires who != other and at(who) = at(other) and sorrow(other) >= 3
            effects sorrow(other) -= 3
            consenting who
        action call(who: character)
            as "call for the key"
            requires locked(Cellar) and not called(who)
            effects called(who)
            consenting who
        tell enter(_, _) "It was dark down there."
        chapter 1 "A house"
            starts day 1 08:00

        """;

    private const string Cellar = Ann + """
        wants of who: character
            3 if at(who) = Cellar and who = Ann as "to be in the cellar"
            1 if called(who) and who = Ann as "to have help"
        """;

    [Fact]
    public void An_attempt_that_the_story_has_no_words_for_is_told_in_a_sentence() =>
        Assert.Equal("Ann tried to enter the cellar, but it was locked.", Watched(Cellar).Transcript[^1].Text);

    [Fact]
    public void Who_was_named_is_not_named_again() => Assert.Equal(
        "Ann tried to comfort Ben, but nothing weighed on him.",
        Watched(Ann + "wants of who: character\n    -1 * sorrow(Ben) if who = Ann\n").Transcript[^1].Text);

    [Fact]
    public void What_has_no_phrase_is_left_out() => Assert.Equal(
        "Ann tried to enter the cellar, and could not.",
        Watched(Cellar.Replace(" as \"{spot} was locked\", not \"{spot} was open\"", "", StringComparison.Ordinal)).Transcript[^1].Text);

    [Fact]
    public void A_story_may_have_its_own_words_for_an_attempt()
    {
        StoryRun run = Watched(Cellar + """

            tell attempt enter(who, room) "{who} rattled at {room}, which was nothing to {room.it}."
            """);
        Assert.Equal("Ann rattled at the cellar, which was nothing to it.", run.Transcript[^1].Text);
    }

    [Fact]
    public void Why_says_that_it_was_tried_and_later_that_it_was_found_out_by_trying()
    {
        StoryRun run = Watched(Cellar);
        string tried = string.Join("\n", Why.Of(run.Session, 1, null).Paragraphs);
        Assert.StartsWith("#1, day 1 08:01: Ann tried to enter the cellar, and could not.\nAnn wanted to be in the cellar", tried, StringComparison.Ordinal);
        Assert.Contains("She came to believe that the cellar was locked.", tried, StringComparison.Ordinal);
        Assert.Contains(
            "She had found out by trying, at 08:01 (#1), that the cellar was locked.", string.Join("\n", Why.Of(run.Session, 2, null).Paragraphs), StringComparison.Ordinal);
    }

    [Fact]
    public void Its_line_says_that_it_was_an_attempt()
    {
        StoryRun run = Watched(Cellar);
        string[] lines = [.. run.Session.Chronicle.Select(occurrence => ChronicleLines.Event(run.Story, occurrence, ""))];
        Assert.Contains("\"action\":\"enter\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"attempt\":true", lines[0], StringComparison.Ordinal);
        Assert.Contains("\"attempt\":false", lines[1], StringComparison.Ordinal);
        Assert.Contains("\"from\":\"tried #1\"", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_attempt_of_a_player_is_saved_made_again_and_taken_back()
    {
        StoryRun run = new StoryRun(Fixtures.Load(Cellar), new RunRequest { Player = "Ann" }).ToPrompt();
        string[] before = [.. run.Options.Select(option => option.Label)];
        run.Decide("Enter the cellar");
        Assert.DoesNotContain("Enter the cellar", run.Options.Select(option => option.Label));

        ResumedRun resumed = SaveReplay.Resume(run.Loaded, SaveFormat.Read(SaveFormat.Write(run, "")));

        Assert.Equal(run.Text(), resumed.Run.Text());
        Assert.Equal(run.Options.Select(option => option.Label), resumed.Run.Options.Select(option => option.Label));
        Assert.True(resumed.Run.Undo());
        Assert.Equal(before, resumed.Run.Options.Select(option => option.Label));
    }

    private static StoryRun Watched(string text)
    {
        StoryRun run = new(Fixtures.Load(text), new RunRequest());
        while (!run.Session.IsOver)
            run.Next();
        return run;
    }
}
