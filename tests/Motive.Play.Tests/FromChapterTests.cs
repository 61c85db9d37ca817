using Motive.Play.Clock;
using Motive.Play.Sessions;

namespace Motive.Play.Tests;

/// <summary>What is declared in a file that comes with a chapter is not in the story before it (D8e).</summary>
public sealed class FromChapterTests
{
    /// <summary>Ann has the fiddle from the beginning, and would play it; by day there is work.</summary>
    private const string Barn = """
        type place
        place Barn, Field
        fact at(who: character): place
        fact mown
        fact tired(who: character)
        fact has_fiddle(who: character)
        character Ann
            at Barn
        character Ben
            at Barn
        wants of who: character
            3 if mown as "the hay in"
        action mow(who: character)
            requires not mown and not tired(who) and who = Ben
            effects
                mown
                tired(who)
            consenting who
            observing x: at(x) = at(who)
            takes 60 minutes
        initially has_fiddle(Ann)
        chapter 1 "Day"
            starts day 1 12:00
        chapter 2 "Evening"
            starts day 1 18:00

        """;

    private const string Dance = """
        fact dancing(who: character)
        fact lanterns
        fact bruised(who: character)
        character Dora
            at Field
        wants of who: character
            4 if dancing(who) as "to dance"
            -2 if bruised(who) as "whole feet"
        action play(who: character)
            requires has_fiddle(who) and not tired(who) and not dancing(who)
            effects
                for every x: character where at(x) = at(who)
                    dancing(x)
            consenting who
            observing x: at(x) = at(who)
            takes 10 minutes
        action come(who: character)
            requires at(who) = Field
            effects at(who) := Barn
            consenting who
            observing everyone
        trigger trodden(who: character, by: character)
            when mown and dancing(who) and dancing(by) and who != by and tired(by) and not bruised(who)
            effects bruised(who)
        happening dusk at 12:30 on day 1
            effects lanterns
        """;

    private static readonly Dictionary<string, string> Files = new() { ["dance.story"] = Dance };

    private const string Included = "include \"dance.story\"";

    [Fact]
    public void From_the_beginning_she_plays_at_noon_and_the_happening_comes()
    {
        IReadOnlyList<string> events = Staged.Of(Barn + Included, Files).Run().Events;
        Assert.Contains("12:10 play(Ann)", events);
        Assert.Contains("12:30 dusk", events);
    }

    [Fact]
    public void With_the_chapter_come_its_acts_wants_triggers_happenings_and_people()
    {
        Staged run = Staged.Of(Barn + Included + " from chapter 2", Files).Run();
        Assert.Equal("13:00 mow(Ben)", run.Events[0]);
        Assert.All(run.Session.Chronicle.Skip(1), one => Assert.Equal(2, one.Chapter));
        Assert.Contains("play(Ann)", run.Acts);
        Assert.Contains("come(Dora)", run.Acts);
        Assert.True(run.Holds("bruised(Ann)"));
        Assert.DoesNotContain("dusk", run.Acts);
    }

    [Fact]
    public void The_chapters_before_it_are_what_they_are_without_the_file()
    {
        Staged without = Staged.Of(Barn).Run();
        Staged with = Staged.Of(Barn + Included + " from chapter 2", Files).Run();
        Assert.Equal(without.Events, with.Session.Chronicle.Where(one => one.Chapter == 1).Select(one => $"{one.Ends.Clock} {with.NameOf(one)}"));
    }

    [Fact]
    public void What_only_later_rules_change_is_constant_and_cannot_be_stated_before()
    {
        Staged run = Staged.Of(Barn + Included + " from chapter 2", Files);
        run.Run(until: 10);
        Assert.Equal(ObstacleKind.NeverChanges, run.Session.ObstacleTo(new Intervention.State(run.Fact("dancing(Ben)"), []))?.Kind);
        Assert.Null(run.Session.ObstacleTo(new Intervention.State(run.Fact("tired(Ben)"), [])));
    }

    [Fact]
    public void What_is_stated_of_the_beginning_counts_in_every_chapter()
    {
        Staged run = Staged.Of(Barn + Included + " from chapter 2", Files, (phrases, _) => new SessionSetup { Changes = [phrases.ParseFact("dancing(Ann)").Value!] }).Run();
        Assert.DoesNotContain("play(Ann)", run.Acts);
        Assert.True(run.Holds("dancing(Ann)", run.Session.StateAfter(1)));
    }

    /// <summary>A file comes with what asks for it, and with the first of several.</summary>
    [Fact]
    public void A_file_comes_with_the_first_that_asks_for_it()
    {
        Dictionary<string, string> files = new(Files) { ["ball.story"] = Included };
        Assert.DoesNotContain("play(Ann)", OfTheFirst("include \"ball.story\" from chapter 2"));
        Assert.Contains("play(Ann)", OfTheFirst("include \"ball.story\" from chapter 2\n" + Included));
        Assert.Contains("play(Ann)", OfTheFirst(Included + " from chapter 2\ninclude \"ball.story\""));

        IEnumerable<string> OfTheFirst(string lines)
        {
            Staged run = Staged.Of(Barn + lines, files).Run();
            return run.Session.Chronicle.Where(one => one.Chapter == 1).Select(run.NameOf);
        }
    }

    [Fact]
    public void The_chapter_must_be_one_of_the_storys_and_not_its_first()
    {
        Assert.Equal(["MO0064"], Staged.Mistakes(Barn + Included + " from chapter 7", Files));
        Assert.Equal(["MO0277"], Staged.Mistakes(Barn + Included + " from chapter 1", Files));
        Assert.Equal(["MO0275"], Staged.Mistakes(Barn + "chapter 3 \"Night\"\n    brings Dora\n" + Included + " from chapter 2", Files));
    }
}
