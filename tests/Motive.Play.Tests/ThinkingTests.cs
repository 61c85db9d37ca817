using Motive.Minds.Reasons.Intentions;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Play.Tests;

/// <summary>How far people think is set by whoever runs the story, else by the story, else as it is ordinary; and it is said where it was not far enough.</summary>
public sealed class ThinkingTests
{
    private const int Steps = 6;

    /// <summary>Ann wants to be at the top of a stair, and a step is good for nothing in itself.</summary>
    private static string Stair(string thinking = "") => $$"""
        story "A Stair"
            {{(thinking.Length == 0 ? "rating everyone" : thinking)}}
        fact height: 0..{{Steps}}
        character Ann she
            wants 3 if height = {{Steps}}
        action climb
            requires height < {{Steps}}
            effects height += 1
            consenting Ann
        chapter 1 "Up"
            starts day 1 08:00
        """;

    private static Staged With(string text, IntentionLimits? thinking = null) => Staged.Of(text, (_, _) => new SessionSetup { Thinking = thinking }).Run();

    [Theory]
    [InlineData("", Steps)]
    [InlineData("thinking plan 5", 0)]
    [InlineData("thinking plan 6", Steps)]
    [InlineData("thinking plan 6, thorough 1", Steps)]
    [InlineData("thinking plan 5, thorough 50", 0)]
    [InlineData("thinking plan 6, states 3", 0)]
    public void The_story_sets_it(string thinking, int acts) => Assert.Equal(acts, With(Stair(thinking)).Acts.Count);

    [Fact]
    public void The_word_of_whoever_runs_it_goes_before_the_storys()
    {
        Assert.Equal(Steps, With(Stair("thinking plan 2"), SessionSetup.DefaultThinking with { Plan = Steps }).Acts.Count);
        Assert.Empty(With(Stair("thinking plan 6"), SessionSetup.DefaultThinking with { Plan = 5 }).Acts);
    }

    [Fact]
    public void A_session_says_how_far_they_think_in_it()
    {
        Assert.Equal(SessionSetup.DefaultThinking, With(Stair()).Session.Setup.Thinking);
        Assert.Equal(SessionSetup.DefaultThinking with { Plan = 7, Expansions = 9 }, With(Stair("thinking states 9, plan 7")).Session.Setup.Thinking);
    }

    [Theory]
    [InlineData(0, 1, 100, 6)]
    [InlineData(51, 1, 100, 6)]
    [InlineData(5, 5, 100, 6)]
    [InlineData(5, 1, 0, 6)]
    [InlineData(5, 1, 100, 1001)]
    public void What_is_out_of_bounds_is_refused(int plan, int minds, int states, int plans) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => With(Stair(), new IntentionLimits(plan, minds, states, plans)));

    [Fact]
    public void Too_few_states_are_said_of_whom_and_when_first()
    {
        ThinkingCut cut = Assert.Single(With(Stair("thinking plan 6, states 3")).Session.ThinkingCuts);
        Assert.Equal((ThinkingLimit.States, "day 1 08:00", 0), (cut.Limit, cut.First.ToString(), cut.After));
        Assert.True(cut.Times >= 1);
    }

    [Fact]
    public void A_plan_just_as_long_as_may_be_is_said_with_its_reason()
    {
        Staged staged = With(Stair("thinking plan 6"));
        Assert.Equal([ThinkingLimit.Plan], staged.Session.Chronicle[0].Because[0].Limits);
        Assert.Empty(staged.Session.Chronicle[1].Because[0].Limits);
    }

    [Fact]
    public void Nothing_is_said_where_nothing_was_left_out() => Assert.Empty(With(Stair("thinking plan 7")).Session.ThinkingCuts);

    /// <summary>Ben would lend the key so as to be paid, and is paid for it only when she has been out: that is further than she thinks for him.</summary>
    private static string Errand(string thinking) => $$"""
        story "A Key"
            {{thinking}}
        fact key(who: character)
        fact paid
        fact out
        character Ann she
            wants 5 if out
        character Ben he
            key
            wants 3 if paid
        action lend(from: character, to: character)
            requires from = Ben and to = Ann and key(from)
            effects
                key(to)
                not key(from)
            consenting from, to
        action pay(from: character, to: character)
            requires from = Ann and to = Ben and out and not paid
            effects paid
            consenting to
        action leave(who: character)
            requires who = Ann and key(who) and not out
            effects out
            consenting who
        chapter 1 "Out"
            starts day 1 08:00
        """;

    [Fact]
    public void Whose_reasons_lie_too_deep_is_seen_with_one_mind_more()
    {
        Staged shallow = With(Errand("thinking minds 1"));
        Staged deep = With(Errand("thinking minds 2"));
        Assert.Empty(shallow.Acts);
        Assert.Contains(shallow.Session.ThinkingCuts, cut => cut.Limit == ThinkingLimit.Minds);
        Assert.Contains("lend(Ben, Ann)", deep.Acts);
    }
}
