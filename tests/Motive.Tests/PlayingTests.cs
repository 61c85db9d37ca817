using Motive.Characters;
using Motive.Outlines;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

public class PlayingTests
{
    [Fact]
    public void Options_are_written_out_with_what_they_are_good_for()
    {
        StoryRun run = Fixtures.Played("Ada");

        PlayerOption walk = Assert.Single(run.Options, option => option.Kind == OptionKind.Act);
        Assert.Equal("Walk to the hall", walk.Label);
        Assert.Equal("because you want to ask Ben about the lamp", walk.Reason);
        Assert.Equal("walk(Ada, Garden, Hall)", walk.Phrase);
    }

    [Fact]
    public void What_there_is_no_motive_for_comes_last_and_is_in_character_where_it_harms_nobody()
    {
        StoryRun run = Fixtures.Played("Ada").Choose("Walk to the hall");

        Assert.Equal(["Ask Ben about the lamp", "Walk to the garden", "Wait until something happens"], run.Options.Select(option => option.Label));
        Assert.All(run.Options, option => Assert.False(option.OutOfCharacter));
        Assert.Equal((OptionGroup.Go, 4, true, false), (run.Options[1].Group, run.Options[1].Minutes, run.Options[1].Undoes, run.Options[1].Foremost));
    }

    [Fact]
    public void A_wait_in_which_nothing_is_told_says_until_when()
    {
        StoryRun run = Fixtures.Played("Ada");
        Assert.Null(run.Lull);

        run.Choose("wait");

        Assert.Equal(StoryTime.At(1, 9, 30), run.Session.Now);
        Assert.Equal("Nothing happens until half past nine in the morning.", run.Lull);
        Assert.Null(run.Choose("Walk to the hall").Lull);
    }

    [Fact]
    public void Undo_stands_at_the_prompt_before_the_last_decision_as_if_it_had_never_been()
    {
        StoryRun run = Fixtures.Played("Ada").Choose("Walk to the hall");
        string text = run.Text();
        string[] labels = [.. run.Options.Select(option => option.Label)];
        run.Choose("Ask Ben about the lamp");

        Assert.True(run.Undo());

        Assert.Equal(text, run.Text());
        Assert.Equal(labels, run.Options.Select(option => option.Label));
        Assert.Equal(["walk(Ada, Garden, Hall)"], run.DecisionPhrases);
    }

    [Fact]
    public void Undo_goes_back_to_the_start_and_no_further()
    {
        StoryRun run = Fixtures.Played("Ada").Choose("Walk to the hall");

        Assert.True(run.Undo());
        Assert.False(run.Undo());
    }

    [Fact]
    public void The_same_decisions_give_the_same_chronicle_and_text()
    {
        StoryRun first = Fixtures.Played("Ada").Choose("Walk to the hall").Choose("wait");
        StoryRun second = Fixtures.Played("Ada").Choose("Walk to the hall").Choose("wait");

        Assert.Equal(first.Acts(), second.Acts());
        Assert.Equal(first.Text(), second.Text());
    }

    [Fact]
    public void What_is_not_on_offer_cannot_be_decided()
    {
        StoryRun run = Fixtures.Played("Ada");
        Decision.Do late = new(run.Loaded.Phrases.ParseAct("thank(Ada, Ben)").Value!);

        Assert.Throws<InvalidOperationException>(() => run.Decide(late));
        Assert.Empty(run.DecisionPhrases);
        Assert.Throws<InvalidOperationException>(() => run.Decide(new Decision.SceneChoice(0)));
    }

    [Fact]
    public void The_cast_is_seen_with_the_players_eyes_and_in_words()
    {
        StoryRun run = Fixtures.Played("Ada", new RunRequest { Believe = ["Ada: at(Ben) = Garden", "Ada: fond(Ada, by Ben) = 10"] });

        CastMember ben = Assert.Single(run.Cast());

        Assert.Equal(["Here, with you.", "You do not mind him.", "You believe that he is very fond of you."], ben.Sentences);
    }

    [Fact]
    public void The_map_shows_ways_and_who_is_believed_where()
    {
        StoryRun run = Fixtures.Played("Ada");

        MapPlace hall = run.Map()[0];

        Assert.Equal("Hall", hall.Name);
        Assert.Equal("the hall", hall.Display);
        Assert.Equal(["Ben"], hall.People);
        Assert.Equal(new MapWay("Garden", 4), Assert.Single(hall.Ways));
        Assert.False(hall.IsHere);
    }
}
