using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;

namespace Motive.Tests;

public class SceneTests
{
    [Fact]
    public void A_player_chooses_what_their_character_says()
    {
        StoryRun run = Fixtures.BenIsAsked();

        Assert.Equal(["\u201CIt was me.\u201D", "\u201CIt was the wind.\u201D"], run.Options.Select(option => option.Label));
        Assert.Contains("What happened to the lamp?", run.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("pieces lay between", run.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_choice_asks_for_happens_right_after_as_an_event_of_its_own()
    {
        StoryRun run = Fixtures.BenIsAsked().Choose("It was the wind.");

        Assert.Equal(["walk(Ada, Garden, Hall)", "ask(Ada, Ben)", "blame(Ben, Ada)"], run.Acts().Take(3));
        Assert.Single(run.Session.Chronicle[1].SceneChoices);
        Assert.True(run.Session.Chronicle[2].OutOfCharacter);
        Assert.Equal(run.Session.Chronicle[1].Ends, run.Session.Chronicle[2].Ends);
    }

    [Theory]
    [InlineData("It was me.", "“It was me")]
    [InlineData("It was the wind.", "“It was the wind")]
    public void What_somebody_chose_to_say_is_told_as_their_speech(string choice, string told) =>
        Assert.Contains(told, Fixtures.BenIsAsked().Choose(choice).Text(), StringComparison.Ordinal);

    [Fact]
    public void A_choice_may_say_what_saying_it_comes_to()
    {
        string text = Fixtures.LampText.Replace("* Ben \"It was the wind.\"", "* Ben \"It was the wind.\" as \"lie to {Ada}\" if at(Ben) = Hall", StringComparison.Ordinal);
        StoryRun run = Fixtures.BenIsAsked(text);

        Assert.Equal([null, "lie to Ada"], run.Options.Select(option => option.Reason));
        Assert.DoesNotContain("lie to Ada", run.Choose("It was the wind.").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_in_brackets_is_offered_without_them_and_not_said()
    {
        string text = Fixtures.LampText.Replace("* Ben \"It was the wind.\"", "* Ben \"[Look at the window.]\"", StringComparison.Ordinal);
        StoryRun run = Fixtures.BenIsAsked(text);

        run.Choose("Look at the window");

        Assert.DoesNotContain("Look at the window", run.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_scene_is_told_twice()
    {
        StoryRun run = Fixtures.BenIsAsked().Choose("It was me.");

        Assert.Single(run.Transcript, passage => passage.Text.Contains("What happened to the lamp?", StringComparison.Ordinal));
        Assert.Single(run.Transcript, passage => passage.Text.Contains("pieces lay between", StringComparison.Ordinal));
    }

    [Fact]
    public void Somebody_nobody_plays_says_what_they_have_a_reason_for_whatever_the_seed()
    {
        for (ulong seed = 1; seed <= 8; seed++)
            Assert.Contains("admit(Ben, Ada)", Fixtures.Watched(new RunRequest { Seed = seed }).Acts());
    }

    [Fact]
    public void In_a_scene_one_can_only_say_what_is_on_offer()
    {
        StoryRun run = Fixtures.BenIsAsked();

        Assert.Throws<InvalidOperationException>(() => run.Decide(new Decision.Wait()));
        Assert.Throws<InvalidOperationException>(() => run.Decide(new Decision.SceneChoice(12345)));
        Assert.True(run.IsPlayersTurn);
    }

    [Fact]
    public void Undo_returns_into_a_scene()
    {
        StoryRun run = Fixtures.BenIsAsked();
        string text = run.Text();
        run.Choose("It was the wind.");

        run.Undo();

        Assert.Equal(text, run.Text());
        Assert.Equal(2, run.Options.Length);
    }

    [Fact]
    public void What_is_forbidden_does_not_happen_in_a_scene_either()
    {
        StoryRun run = Fixtures.Watched(new RunRequest { Forbid = ["admit(_, _)"] });

        Assert.DoesNotContain("admit(Ben, Ada)", run.Acts());
    }
}
