using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>What minds are spared: pictures deeper than a story or a person thinks, and acts of people who are not there and whom nobody has engaged.</summary>
public sealed class NearnessTests
{
    private static Staged Run(string text) => Staged.Of(text, (_, _) => new SessionSetup()).Run();

    /// <summary>Ann is hungry. Tom, out of sight, brings bread to whoever has called him. The fifth rule of D13.</summary>
    [Fact]
    public void Whom_a_plan_has_engaged_it_counts_on_unseen() => Assert.Equal(["call(Ann, Tom)", "bring(Tom)"], Run("""
        story "Bread"
        fact asked(who: character)
        fact bread
        character Ann she
            wants 5 if bread
        character Tom he
            wants 2 if asked(Tom) and bread
        action call(who: character, whom: character)
            requires who = Ann and whom = Tom and not asked(whom)
            effects asked(whom)
            consenting who
        action bring(who: character)
            requires who = Tom and not bread
            effects bread
            consenting who
            observing other: other = who
        chapter 1 "Supper"
            starts day 1 18:00
        """).Acts);

    /// <summary>Depth of pictures: D2.</summary>
    [Theory]
    [InlineData("thinking depth 1", 1)]
    [InlineData("", 2)]
    [InlineData("thinking depth 3", 3)]
    public void The_story_says_how_deep_pictures_are_kept(string thinking, int depth) =>
        Assert.Equal(depth, Run($"""
            story "Depth"
                {(thinking.Length == 0 ? "rating everyone" : thinking)}
            character Ann she
            chapter 1 "One"
                starts day 1 08:00
            """).Session.Setup.Thinking!.Value.Depth);

    [Fact]
    public void A_story_that_looks_three_minds_deep_is_kept_so_deep() =>
        Assert.Equal(3, Run("""
            story "Depth"
            fact lit
            character Ann, Ben, Cal
            action nod
                requires believes(Ann, believes(Ben, believes(Cal, lit)))
                effects lit
                consenting Ann
            chapter 1 "One"
                starts day 1 08:00
            """).Session.Setup.Thinking!.Value.Depth);

    /// <summary>Ann puts out the lamp where nobody sees it. Ben goes on believing that it is lit; whoever has no mind of their own does not.</summary>
    [Theory]
    [InlineData("thinking depth 0", false)]
    [InlineData("thinking depth 1", true)]
    public void Whoever_has_no_picture_of_their_own_believes_what_is_so(string thinking, bool believesLit)
    {
        Staged staged = Run($"""
            story "Lamp"
            fact lit
            character Ann she
                wants 1 if not lit
            character Ben he
                {thinking}
            initially
                lit
            action douse(who: character)
                requires who = Ann and lit
                effects not lit
                consenting who
                observing other: other = who
            chapter 1 "Night"
                starts day 1 22:00
            """);
        Assert.Equal(["douse(Ann)"], staged.Acts);
        Story story = staged.Session.Story;
        Assert.Equal(believesLit ? 1 : 0, staged.Session.Present.MindOf(Staged.Named(story, "Ben").Value).Read(story.Facts.Single(fact => fact.Name == "lit").Id, []));
    }

    [Fact]
    public void One_character_may_think_less_far_than_the_others()
    {
        Staged staged = Run("""
            story "Stairs"
            fact height(who: character): 0..3
            character Ann she
                wants 3 if height(Ann) = 3
            character Ben he
                thinking plan 2
                wants 3 if height(Ben) = 3
            action climb(who: character)
                requires height(who) < 3
                effects height(who) += 1
                consenting who
            chapter 1 "Up"
                starts day 1 08:00
            """);
        Assert.Equal(3, staged.Acts.Count(act => act == "climb(Ann)"));
        Assert.DoesNotContain("climb(Ben)", staged.Acts);
    }
}
