using Motive.Answers;

namespace Motive.Tests;

/// <summary>What a reader is told whose character comes with a later chapter, and how such a run is kept (D8e).</summary>
public sealed class BroughtWordTests
{
    private const string Camp = """
        story "The Camp"
        type place
        place Tent "the tent" as "in the tent"
        place Ridge "the ridge" as "on the ridge"
        fact at(who: character): place
        fact fire_lit
        fact tea_made
        fact alone(who: character)
        character Una she
            at Tent
            wants
                2 if fire_lit as "to be warm"
                -1 if alone(Una) as "company"
        character Wim he
            at Tent
            wants
                2 if tea_made as "to have tea"
        action light_fire(who: character)
            requires not fire_lit and who = Una
            effects fire_lit
            consenting who
            observing x: at(x) = at(who)
            takes 20 minutes
        action make_tea(who: character)
            requires not tea_made and who != Una
            effects tea_made
            consenting who
            observing x: at(x) = at(who)
            takes 10 minutes
        trigger by_oneself(who: character)
            when every (x: character where x != who) at(x) != at(who) and not alone(who)
            effects alone(who)
        tell light_fire(who) "{who} lit a fire."
        tell make_tea(who) when alone(Una) "{who} made tea, though Una had been alone."
        tell make_tea(who) "{who} made tea."
        chapter 1 "Morning"
            starts day 1 08:00
            opening "It was cold."
        chapter 2 "Noon"
            starts day 1 12:00
            brings Wim
            opening "The sun came out."
        """;

    [Fact]
    public void Until_they_come_it_is_told_as_to_one_who_watches_and_then_to_them()
    {
        StoryRun run = Fixtures.Played("Wim", Camp);
        Next(run);
        Assert.Equal(
            "Wim comes into it later. Until then it is told as to one who watches.\nMorning\nIt was cold.\nUna lit a fire.\nNoon\nThe sun came out.",
            run.Text().Trim());
        Assert.Equal("because you want to have tea", run.Options[0].Reason);
    }

    [Fact]
    public void One_can_be_whoever_a_later_chapter_is_told_through_that_brings_them()
    {
        LoadedStory story = Fixtures.Load(Camp.Replace("    opening \"It was cold.\"", "    opening \"It was cold.\"\n    point of view Una", StringComparison.Ordinal) + "\n    point of view Una, Wim\n");
        Assert.Equal([("Una", null), ("Wim", "comes with chapter 2")], story.Outline.TitlePage.Roles.Select(role => (role.Name, role.Comes)));
    }

    /// <summary>Una is played; the second chapter is told through Wim alone, the third through her again (D30s).</summary>
    [Fact]
    public void In_a_chapter_of_others_a_player_is_not_asked_and_watches()
    {
        string story = Camp.Replace("brings Wim", "point of view Wim", StringComparison.Ordinal) + "\nchapter 3 \"Night\"\n    starts day 1 20:00\n";
        StoryRun run = Fixtures.Played("Una", story);
        while (run.IsPlayersTurn && run.Session.Chapter!.Number == 1)
            run.Choose("wait");
        Assert.Contains("Una has no part in this chapter. It is told as to one who watches.\nNoon\nThe sun came out.\nUna lit a fire.", run.Text(), StringComparison.Ordinal);
        Assert.Equal(3, run.Session.Chapter!.Number);
        Assert.True(run.IsPlayersTurn);
        StoryRun again = run.Loaded.Resume(SavedRun.Read(run.Save())).Run;
        Assert.True(again.IsPlayersTurn);
        Assert.Equal(run.Options.Select(option => option.Phrase), again.Options.Select(option => option.Phrase));
    }

    /// <summary>Who has not come is none of those who are asked about: Una is alone, whoever is in the same place by the beginning.</summary>
    [Fact]
    public void What_is_asked_of_all_is_asked_of_those_who_have_come()
    {
        StoryRun run = Fixtures.Load(Camp).Begin(new RunRequest());
        while (!run.IsOver)
            run.Next();
        Assert.Contains("made tea, though Una had been alone.", run.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("alone", Run(Camp.Replace("    brings Wim\n", "", StringComparison.Ordinal)).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_of_any_moment_goes_on_as_the_run_did()
    {
        string whole = Run(Camp).Text();
        StoryRun run = Fixtures.Load(Camp).Begin(new RunRequest());
        int saves = 0;
        while (!run.IsOver)
        {
            run.Next();
            SavedRun saved = SavedRun.Read(run.Save());
            foreach (SavedRun kept in (SavedRun[])[saved, saved with { Concluded = null }])
            {
                StoryRun again = run.Loaded.Resume(kept).Run;
                while (!again.IsOver)
                    again.Next();
                Assert.Equal(whole, again.Text());
            }

            saves++;
        }

        Assert.True(saves > 4);
    }

    /// <summary>Sleep comes with the second chapter, and with it the rule that nobody does anything in it. In the first nobody speaks of being awake, and what is told there is what is told without it.</summary>
    [Fact]
    public void Nobody_gives_a_reason_or_is_told_of_by_what_comes_with_a_later_chapter()
    {
        const string Night = """
            fact asleep(who: character)
            rule senseless(who: character) = asleep(who) as "{who} was asleep", not "{who} was awake"
            tell light_fire(who) when not asleep(who) "{who} lit a fire, wide awake."
            opening at Tent "It was night in the tent."
            happening midnight at 13:00
                effects asleep(Wim)
            """;
        string included = Camp.Replace("type place", "include \"night.story\" from chapter 2\ntype place", StringComparison.Ordinal);
        StoryRun run = Begin(included);
        Next(run);
        Assert.Equal(Run(Camp).Text(), run.Text());
        Assert.DoesNotContain("awake", string.Join("\n", Why.Explain(run.Session, 1, null).Paragraphs), StringComparison.Ordinal);
        StoryRun throughout = Begin(included.Replace(" from chapter 2", "", StringComparison.Ordinal));
        Next(throughout);
        Assert.Contains("Una lit a fire, wide awake.", throughout.Text(), StringComparison.Ordinal);
        Assert.Contains("she was awake", string.Join("\n", Why.Explain(throughout.Session, 1, null).Paragraphs), StringComparison.Ordinal);

        static StoryRun Begin(string text) => StoryLoader.Load("test.story", text, _ => Night).Story!.Begin(new RunRequest());
    }

    private static StoryRun Run(string story)
    {
        StoryRun run = Fixtures.Load(story).Begin(new RunRequest());
        Next(run);
        return run;
    }

    private static void Next(StoryRun run)
    {
        while (!run.IsOver && !run.IsPlayersTurn)
            run.Next();
    }
}
