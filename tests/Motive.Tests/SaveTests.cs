using Motive.Reading;
using Motive.Saves;

namespace Motive.Tests;

public class SaveTests
{
    [Fact]
    public void A_save_comes_back_to_the_same_prompt()
    {
        StoryRun run = Fixtures.Played("Ada", new RunRequest { Seed = 7, Set = ["fond(Ada, by Ben) = 2"], Forbid = ["blame(_, _)"] })
            .Decide("Walk to the hall").Decide("wait");

        ResumedRun resumed = SaveReplay.Resume(Fixtures.Lamp, SaveFormat.Read(SaveFormat.Write(run, "somewhere")));

        Assert.False(resumed.StoryChanged);
        Assert.Equal(run.Acts(), resumed.Run.Acts());
        Assert.Equal(run.Text(), resumed.Run.Text());
        Assert.Equal(run.Options.Select(option => option.Label), resumed.Run.Options.Select(option => option.Label));
        Assert.Equal(SaveFormat.Write(run, "x"), SaveFormat.Write(resumed.Run, "x"));
    }

    [Fact]
    public void What_was_said_is_kept_in_its_own_words()
    {
        StoryRun run = Fixtures.BenIsAsked().Decide("It was the wind.");

        string text = SaveFormat.Write(run, "");
        ResumedRun resumed = SaveReplay.Resume(Fixtures.Lamp, SaveFormat.Read(text));

        Assert.Contains("\"say It was the wind.\"", text, StringComparison.Ordinal);
        Assert.Equal(run.Acts(), resumed.Run.Acts());
    }

    [Fact]
    public void A_change_of_the_story_that_leaves_the_decisions_possible_is_only_reported()
    {
        StoryRun run = Fixtures.Played("Ada").Decide("Walk to the hall");

        ResumedRun resumed = SaveReplay.Resume(Fixtures.Load(Fixtures.LampText + "\n# another comment\n"), SaveFormat.Read(SaveFormat.Write(run, "")));

        Assert.True(resumed.StoryChanged);
        Assert.Equal(run.Acts(), resumed.Run.Acts());
    }

    [Fact]
    public void A_change_of_the_story_that_makes_a_decision_impossible_names_it()
    {
        StoryRun run = Fixtures.Played("Ada").Decide("Walk to the hall").Decide("Ask Ben about the lamp");
        string changed = Fixtures.LampText.Replace("and who != whom and not asked", "and who != whom and lit", StringComparison.Ordinal);

        SaveException problem = Assert.Throws<SaveException>(
            () => SaveReplay.Resume(Fixtures.Load(changed), SaveFormat.Read(SaveFormat.Write(run, ""))));

        Assert.StartsWith("decision 2 of 2, ask(Ada, Ben), is not possible there. The story has changed", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_the_story_no_longer_knows_is_named_with_its_decision()
    {
        string save = SaveFormat.Write(Fixtures.Played("Ada").Decide("Walk to the hall"), "").Replace("walk(", "stroll(", StringComparison.Ordinal);

        SaveException problem = Assert.Throws<SaveException>(() => SaveReplay.Resume(Fixtures.Lamp, SaveFormat.Read(save)));

        Assert.StartsWith("decision 1 of 1, stroll(Ada, Garden, Hall), means nothing there.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_of_another_story_is_refused_by_its_title()
    {
        string save = SaveFormat.Write(Fixtures.Played("Ada"), "").Replace("The Lamp", "The Vase", StringComparison.Ordinal);

        Assert.Contains("\"The Vase\"", Assert.Throws<SaveException>(() => SaveReplay.Resume(Fixtures.Lamp, SaveFormat.Read(save))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void However_a_save_is_cut_off_it_is_refused_in_one_line()
    {
        string save = SaveFormat.Write(Fixtures.Played("Ada").Decide("Walk to the hall"), "").TrimEnd();
        for (int length = 0; length < save.Length; length++)
        {
            SaveException problem = Assert.Throws<SaveException>(() => SaveFormat.Read(save[..length]));
            Assert.DoesNotContain('\n', problem.Message);
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1, 2]")]
    [InlineData("{\"format\":1,\"story\":\"x\",\"fingerprint\":\"y\",\"decisions\":[null]}")]
    [InlineData("{\"format\":1,\"story\":\"x\",\"fingerprint\":\"y\",\"decisions\":[],\"forced\":[null]}")]
    [InlineData("{\"format\":1,\"story\":\"x\",\"fingerprint\":\"y\",\"decisions\":[],\"set\":[null]}")]
    [InlineData("{\"format\":2,\"story\":\"x\",\"fingerprint\":\"y\",\"decisions\":[]}")]
    public void What_is_no_save_of_this_format_is_refused(string text) => Assert.Throws<SaveException>(() => SaveFormat.Read(text));

    [Fact]
    public void A_save_with_half_a_character_is_damaged()
    {
        SaveException problem = Assert.Throws<SaveException>(() => SaveFormat.Read("{\"story\":\"\uD800\"}"));

        Assert.StartsWith("the save is damaged", problem.Message, StringComparison.Ordinal);
    }
}
