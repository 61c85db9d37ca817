using Motive.Loading;
using Motive.Reading;

namespace Motive.Tests;

public class RequestTests
{
    [Fact]
    public void A_changed_fact_holds_from_the_first_moment()
    {
        StoryRun run = Fixtures.Watched(new RunRequest { Set = ["at(Ada) = Hall"] });

        Assert.Equal("ask(Ada, Ben)", run.Acts()[0]);
    }

    [Fact]
    public void A_changed_belief_changes_what_somebody_does_and_not_the_world()
    {
        StoryRun run = Fixtures.Watched(new RunRequest { Believe = ["Ada: at(Ben) = nowhere"] });

        Assert.DoesNotContain("ask(Ada, Ben)", run.Acts());
    }

    [Fact]
    public void A_forced_act_happens_as_the_event_it_was_given()
    {
        StoryRun run = Fixtures.Watched(new RunRequest { Forced = [new ForcedAct(2, "walk(Ada, Hall, Garden)")] });

        Assert.Equal("walk(Ada, Hall, Garden)", run.Acts()[1]);
        Assert.True(run.Session.Chronicle[1].OutOfCharacter);
    }

    [Theory]
    [InlineData("facade(Ada) = 3", "facade")]
    [InlineData("at(Ada) =", "Expected")]
    public void What_the_story_does_not_know_is_said_in_one_line_with_the_place(string phrase, string expected)
    {
        RequestException wrong = Assert.Throws<RequestException>(() => new StoryRun(Fixtures.Lamp, new RunRequest { Set = [phrase] }));

        Assert.Equal(RequestPart.Set, wrong.Part);
        Assert.StartsWith($"\"{phrase}\": ", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(expected, wrong.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', wrong.Message);
        Assert.Contains("^", wrong.Details, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_past_its_bounds_is_said_with_what_is_stored_instead()
    {
        LoadedStory loaded = StoryLoader.Load("b.story", "story \"B\"\nfact warmth: 0..10\ncharacter Ada she\nchapter 1 \"One\"\n", _ => null).Story!;
        StoryRun run = new(loaded, new RunRequest { Set = ["warmth = 80"], Believe = ["Ada: warmth = 3"] });

        Assert.Equal(["\"warmth = 80\": 80 is outside `warmth`, which is 0..10; the bound is stored instead."], run.Warnings);
    }

    [Fact]
    public void Nobody_can_play_somebody_who_is_not_there()
    {
        RequestException wrong = Assert.Throws<RequestException>(() => new StoryRun(Fixtures.Lamp, new RunRequest { Player = "Zoe" }));

        Assert.Contains("There are Ada, Ben", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_acts_cannot_be_one_event()
    {
        RunRequest request = new() { Forced = [new ForcedAct(1, "light(Ada)"), new ForcedAct(1, "light(Ada)")] };

        Assert.Throws<RequestException>(() => new StoryRun(Fixtures.Lamp, request));
    }
}
