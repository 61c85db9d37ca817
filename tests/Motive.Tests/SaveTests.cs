using Motive.Loading;
using Motive.Reading;
using Motive.Saves;

namespace Motive.Tests;

public class SaveTests
{
    [Fact]
    public void A_save_comes_back_to_the_same_prompt()
    {
        StoryRun run = Fixtures.Played("Ada", new RunRequest { Seed = 7, Set = ["fond(Ada, by Ben) = 2"], Forbid = ["blame(_, _)"] })
            .Choose("Walk to the hall").Choose("wait");

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
        StoryRun run = Fixtures.BenIsAsked().Choose("It was the wind.");

        string text = SaveFormat.Write(run, "");
        ResumedRun resumed = SaveReplay.Resume(Fixtures.Lamp, SaveFormat.Read(text));

        Assert.Contains("\"say\": \"It was the wind.\"", text, StringComparison.Ordinal);
        Assert.Equal(run.Acts(), resumed.Run.Acts());
    }

    [Fact]
    public void A_change_of_the_story_that_leaves_the_decisions_possible_is_only_reported()
    {
        StoryRun run = Fixtures.Played("Ada").Choose("Walk to the hall");

        ResumedRun resumed = SaveReplay.Resume(Fixtures.Load(Fixtures.LampText + "\n# another comment\n"), SaveFormat.Read(SaveFormat.Write(run, "")));

        Assert.True(resumed.StoryChanged);
        Assert.Equal(run.Acts(), resumed.Run.Acts());
    }

    [Fact]
    public void A_change_of_the_story_that_makes_a_decision_impossible_costs_what_follows_and_is_said()
    {
        StoryRun run = Fixtures.Played("Ada").Choose("Walk to the hall").Choose("Ask Ben about the lamp");
        string changed = Fixtures.LampText.Replace("and who != whom and not asked", "and who != whom and lit", StringComparison.Ordinal);

        ResumedRun resumed = SaveReplay.Resume(Fixtures.Load(changed), SaveFormat.Read(SaveFormat.Write(run, "")));

        Assert.Equal("Decision 2 of 2, to ask Ben about the lamp, cannot be made any more: it is not possible there. On offer are: Walk to the garden; Wait until something happens.", resumed.Lost);
        Assert.False(resumed.IsSameGame);
        Assert.Equal(["walk(Ada, Garden, Hall)"], resumed.Run.DecisionPhrases);
        Assert.True(resumed.Run.IsPlayersTurn);
    }

    [Fact]
    public void An_act_of_another_name_is_found_by_its_words_and_one_of_other_words_too_is_lost()
    {
        string save = SaveFormat.Write(Fixtures.Played("Ada").Choose("Walk to the hall"), "");

        ResumedRun found = SaveReplay.Resume(Fixtures.Load(Fixtures.LampText.Replace("walk(", "stroll(", StringComparison.Ordinal)), SaveFormat.Read(save));
        Assert.Null(found.Lost);
        Assert.Contains("Decision 1 of 1, to walk to the hall, is found: it is stroll(Ada, Garden, Hall) now.", found.Remarks);

        string other = Fixtures.LampText.Replace("walk(", "stroll(", StringComparison.Ordinal).Replace("\"walk to {to}\"", "\"stroll to {to}\"", StringComparison.Ordinal);
        ResumedRun lost = SaveReplay.Resume(Fixtures.Load(other), SaveFormat.Read(save));
        Assert.StartsWith("Decision 1 of 1, to walk to the hall, cannot be made any more: No action is called `walk`.", lost.Lost, StringComparison.Ordinal);
    }

    [Fact]
    public void Parameters_in_another_order_are_found_by_their_names()
    {
        string save = SaveFormat.Write(Fixtures.Played("Ada").Choose("Walk to the hall").Choose("Ask Ben about the lamp"), "");
        string changed = Fixtures.LampText.Replace("action ask(who: character, whom: character)", "action ask(whom: character, who: character)", StringComparison.Ordinal)
            .Replace("for ask(Ada, Ben)", "for ask(Ben, Ada)", StringComparison.Ordinal).Replace("tell ask(Ada, Ben)", "tell ask(Ben, Ada)", StringComparison.Ordinal);

        ResumedRun resumed = SaveReplay.Resume(Fixtures.Load(changed), SaveFormat.Read(save));

        Assert.Null(resumed.Lost);
        Assert.Equal(["walk(Ada, Garden, Hall)", "ask(Ben, Ada)"], resumed.Run.DecisionPhrases);
    }

    [Fact]
    public void A_corrected_title_is_only_said_and_another_story_is_refused_by_it()
    {
        string save = SaveFormat.Write(Fixtures.Played("Ada").Choose("Walk to the hall"), "");

        ResumedRun corrected = SaveReplay.Resume(Fixtures.Load(Fixtures.LampText.Replace("The Lamp", "The Lantern", StringComparison.Ordinal)), SaveFormat.Read(save));
        Assert.True(corrected.IsSameGame);
        Assert.Contains("The save is of \"The Lamp\"; the story is called \"The Lantern\" now.", corrected.Remarks);

        string other = Fixtures.LampText.Replace("The Lamp", "The Vase", StringComparison.Ordinal).Replace("requires who = Ada and at(who)", "requires who = Ben and at(who)", StringComparison.Ordinal);
        Assert.Contains("\"The Lamp\"", Assert.Throws<SaveException>(() => SaveReplay.Resume(Fixtures.Load(other), SaveFormat.Read(save))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_played_character_of_another_name_is_found_by_the_display_name_or_asked_for()
    {
        string save = SaveFormat.Write(Fixtures.Played("Ada", new RunRequest { Set = ["fond(Ada, by Ben) = 2"] }).Choose("Walk to the hall"), "");
        LoadedStory renamed = Fixtures.Load(Fixtures.LampText.Replace("Ada", "Ida", StringComparison.Ordinal));
        LoadedStory called = Fixtures.Load(Fixtures.LampText.Replace("Ada", "Ida", StringComparison.Ordinal).Replace("\"Ida\"", "\"Ada\"", StringComparison.Ordinal));

        Assert.Equal(["walk(Ida, Garden, Hall)"], SaveReplay.Resume(called, SaveFormat.Read(save)).Run.DecisionPhrases);
        Assert.Equal(["walk(Ida, Garden, Hall)"], SaveReplay.Resume(renamed, SaveFormat.Read(save), "ida").Run.DecisionPhrases);
        Assert.Contains("say with --as NAME who it is", Assert.Throws<SaveException>(() => SaveReplay.Resume(renamed, SaveFormat.Read(save))).Message, StringComparison.Ordinal);
    }

    /// <summary>Everything can still be decided, and yet it is another past: she has not met him.</summary>
    [Fact]
    public void A_past_that_comes_out_otherwise_is_said_with_where_it_parts()
    {
        StoryRun run = Fixtures.Played("Ada").Choose("Walk to the hall").Choose("wait").Choose("wait");
        string changed = Fixtures.LampText.Replace("takes distance(from, to) minutes", "takes 9 minutes", StringComparison.Ordinal);

        ResumedRun resumed = SaveReplay.Resume(Fixtures.Load(changed), SaveFormat.Read(SaveFormat.Write(run, "")));

        Assert.Null(resumed.Lost);
        Assert.StartsWith("What came about is not what was saved: it agrees for 0 of ", resumed.OtherPast, StringComparison.Ordinal);
        Assert.EndsWith("and is another past by decision 2 of 3, to wait until something happens. The story has changed since.", resumed.OtherPast, StringComparison.Ordinal);
        Assert.False(resumed.IsSameGame);
    }

    [Fact]
    public void What_came_of_the_last_decision_counts_too()
    {
        StoryRun run = Fixtures.Played("Ada").Choose("Walk to the hall");
        string changed = Fixtures.LampText.Replace("takes distance(from, to) minutes", "takes 9 minutes", StringComparison.Ordinal);

        Assert.Contains("where it was left", SaveReplay.Resume(Fixtures.Load(changed), SaveFormat.Read(SaveFormat.Write(run, ""))).OtherPast, StringComparison.Ordinal);
    }

    /// <summary>Made by the program that wrote format 1.</summary>
    [Fact]
    public void A_save_of_format_1_is_gone_on_from_and_said_to_be_old()
    {
        SavedRun saved = SaveFormat.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Stories", "lamp", "ben-format-1.json")));

        ResumedRun resumed = SaveReplay.Resume(Fixtures.Lamp, saved);

        Assert.True(resumed.IsSameGame);
        Assert.Contains("format 1", Assert.Single(resumed.Remarks), StringComparison.Ordinal);
        Assert.Equal(["wait", "wait", "say It was the wind."], resumed.Run.DecisionPhrases.Take(3));
        Assert.Contains("blame(Ben, Ada)", resumed.Run.Acts());
        Assert.Contains("\"format\": 5", SaveFormat.Write(resumed.Run, ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"seed\": 7", "\"sede\": 7", "no seed")]
    [InlineData("\"seed\": 7", "\"sede\": 7", "Is it meant to be \"seed\"?")]
    [InlineData("  \"seed\": 7,\n", "", "no seed")]
    [InlineData("  \"free\": true,\n", "", "no free")]
    [InlineData("  \"player\": \"Ada\",\n", "", "no player")]
    [InlineData("\"format\": 5", "\"format\": 7", "has format 7")]
    public void What_a_save_cannot_be_played_without_is_named(string from, string to, string said)
    {
        string save = SaveFormat.Write(Fixtures.Played("Ada", new RunRequest { Seed = 7, Free = true }).Choose("Walk to the hall"), "");

        Assert.Contains(said, Assert.Throws<SaveException>(() => SaveFormat.Read(save.Replace(from, to, StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"seed\": 7", "\"seed\": 8", "has been edited")]
    [InlineData("\"free\": true", "\"free\": false", "has been edited")]
    [InlineData("\"engine\"", "\"engin\"", "a key \"engin\", which means nothing and is not read. Is it meant to be \"engine\"?")]
    [InlineData("\"seed\": 7", "\"seed\": 7, \"seed\": 7", "\"seed\" twice")]
    [InlineData("\"words\"", "\"wordz\"", "a key \"wordz\"")]
    public void What_was_changed_by_hand_is_said(string from, string to, string said)
    {
        string save = SaveFormat.Write(Fixtures.Played("Ada", new RunRequest { Seed = 7, Free = true }).Choose("Walk to the hall"), "");

        Assert.Contains(SaveFormat.Read(save.Replace(from, to, StringComparison.Ordinal)).Remarks, remark => remark.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void However_a_save_is_cut_off_it_is_refused_in_one_line()
    {
        string save = SaveFormat.Write(Fixtures.Played("Ada").Choose("Walk to the hall"), "").TrimEnd();
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
    [InlineData("{\"format\":2,\"story\":\"\\ud800\",\"fingerprint\":\"y\",\"seed\":1,\"free\":false,\"decisions\":[]}")]
    [InlineData("{\"format\":2,\"story\":\"x\",\"fingerprint\":\"y\",\"seed\":1,\"free\":false,\"player\":\"z\",\"decisions\":[{\"do\":\"\\udc00\"}]}")]
    [InlineData("{\"format\":2,\"story\":\"x\",\"\\ud800\":1,\"fingerprint\":\"y\",\"seed\":1,\"free\":false,\"decisions\":[]}")]
    [InlineData("{\"format\":4,\"story\":\"x\",\"fingerprint\":\"y\",\"decisions\":[]}")]
    [InlineData("{\"format\":2,\"story\":\"x\",\"fingerprint\":\"y\",\"decisions\":[]}")]
    [InlineData("{\"format\":2,\"story\":\"x\",\"fingerprint\":\"y\",\"seed\":1,\"free\":false,\"player\":\"z\",\"decisions\":[\"wait\"]}")]
    [InlineData("{\"format\":2,\"story\":\"x\",\"fingerprint\":\"y\",\"seed\":1,\"free\":false,\"player\":\"z\",\"decisions\":[{\"do\":1}]}")]
    [InlineData("{\"format\":2,\"story\":\"x\",\"fingerprint\":\"y\",\"seed\":1,\"free\":false,\"player\":\"z\",\"decisions\":[{}]}")]
    public void What_is_no_save_of_this_format_is_refused(string text) => Assert.Throws<SaveException>(() => SaveFormat.Read(text));

    [Fact]
    public void A_save_with_half_a_character_is_damaged()
    {
        SaveException problem = Assert.Throws<SaveException>(() => SaveFormat.Read("{\"story\":\"\uD800\"}"));

        Assert.StartsWith("the save is damaged", problem.Message, StringComparison.Ordinal);
    }
}
