using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling.Tests;

/// <summary>Walks are written as the steps they take: a line by its words, an act by its action's name, then what the walk came to.</summary>
public sealed class SceneWalkTests
{
    [Fact]
    public void Lines_and_narration_run_to_the_end() =>
        Assert.Equal("Where to? / Nobody spoke. / Finished", Walk([Line("Where to?"), Narrate("Nobody spoke.")]));

    [Fact]
    public void A_choice_stops_the_scene_and_says_who_chooses()
    {
        SceneWalk walk = Through([Line("Where to?"), Choose(Option(1, "Away.", Line("Away.")), Option(2, "Nowhere."))]);
        Assert.Equal(SceneOutcome.Waiting, walk.Outcome);
        Assert.Equal([1, 2], walk.Pending.Select(offered => offered.Choice.Id));
        Assert.All(walk.Pending, offered => Assert.Equal(Town.Spike.Value, offered.Chooser));
    }

    [Fact]
    public void A_choice_may_name_its_chooser()
    {
        SceneWalk walk = Through([Choose(Option(1, "Away.") with { Chooser = Town.Variable(1) })]);
        Assert.Equal(Town.Rarity.Value, walk.Pending.Single().Chooser);
    }

    [Fact]
    public void After_a_choice_its_body_runs_and_then_what_follows_the_group() =>
        Assert.Equal("[1] / Away. / So be it. / Finished", Walk(
            [Choose(Option(1, "Away.", Line("Away.")), Option(2, "Nowhere.")), Line("So be it.")], taken: [1]));

    [Fact]
    public void A_once_only_choice_is_gone_when_the_scene_comes_back_to_it_and_a_sticky_one_is_not()
    {
        ImmutableArray<SceneNode> body = [new SceneNode.Label("ask"), Line("Well?"),
            Choose(Option(1, "Once.", new SceneNode.Goto("ask")), Option(2, "Still.", new SceneNode.Goto("ask")) with { Sticky = true })];
        Assert.Equal([2], Through(body, taken: [1]).Pending.Select(offered => offered.Choice.Id));
        Assert.Equal([1, 2], Through(body, taken: [2]).Pending.Select(offered => offered.Choice.Id));
        Assert.Equal([2], Through(body, used: [1]).Pending.Select(offered => offered.Choice.Id));
        Assert.Equal(SceneOutcome.NotOffered, Through(body, taken: [1, 1]).Outcome);
    }

    [Fact]
    public void When_nothing_is_on_offer_the_scene_goes_on() =>
        Assert.Equal("So be it. / Finished", Walk([Choose(Option(1, "Away.")), Line("So be it.")], used: [1]));

    [Fact]
    public void A_condition_takes_a_choice_off_the_table()
    {
        SceneChoice tired = Option(1, "Yawn.") with { When = Town.Is(Town.Tired, Town.Variable(0), 3) };
        Assert.Equal(SceneOutcome.Finished, Through([Choose(tired)]).Outcome);
        Assert.Equal(SceneOutcome.Waiting, Through([Choose(tired)], state: TownState.Empty.With(Town.Tired, Town.Spike, 3)).Outcome);
    }

    [Fact]
    public void Branches_read_the_state()
    {
        SceneNode branch = new SceneNode.Branch(Town.Is(Town.Tired, Town.Variable(0), 3), [Line("Tired?")], [Line("Awake!")]);
        Assert.Equal("Awake! / End. / Finished", Walk([branch, Line("End.")]));
        Assert.Equal("Tired? / End. / Finished", Walk([branch, Line("End.")], state: TownState.Empty.With(Town.Tired, Town.Spike, 3)));
    }

    [Fact]
    public void Acts_are_reported_in_their_places() =>
        Assert.Equal("One. / talk(Rarity, Spike) / Two. / Finished", Walk(
            [Line("One."), new SceneNode.Do(Town.Talk, [Town.Variable(1), Town.Variable(0)]), Line("Two.")]));

    [Fact]
    public void A_jump_into_a_choice_goes_on_after_the_group_it_stands_in() =>
        Assert.Equal("In. / After. / Finished", Walk(
        [
            new SceneNode.Goto("inside"),
            Choose(Option(1, "Away.", Line("Skipped."), new SceneNode.Label("inside"), Line("In."))),
            Line("After."),
        ]));

    [Fact]
    public void A_circle_without_choices_ends_with_a_clear_word()
    {
        ImmutableArray<SceneNode> body = [new SceneNode.Label("round"), Line("And so on."), new SceneNode.Goto("round"), Line("Never.")];
        Assert.Equal("And so on. / Endless", Walk(body));
        Assert.Equal(SceneOutcome.NoSuchLabel, Through([new SceneNode.Goto("nowhere")]).Outcome);
    }

    [Fact]
    public void A_choice_that_was_taken_but_never_came_up_is_refused() =>
        Assert.Equal(SceneOutcome.NotOffered, Through([Line("One.")], taken: [7]).Outcome);

    [Fact]
    public void A_long_talk_with_many_choices_is_not_taken_for_a_circle()
    {
        ImmutableArray<SceneNode> body = [new SceneNode.Label("ask"), .. Enumerable.Repeat(Line("Hm."), 100),
            Choose(Option(2, "More.", new SceneNode.Goto("ask")) with { Sticky = true })];
        Assert.Equal(SceneOutcome.Waiting, Through(body, taken: [.. Enumerable.Repeat(2, 500)]).Outcome);
    }

    private static SceneNode.Line Line(string text) => new(Town.Variable(0), Prose.Plain(text));

    private static SceneNode.Narration Narrate(string text) => new(Prose.Plain(text));

    private static SceneNode.Choices Choose(params SceneChoice[] options) => new([.. options]);

    private static SceneChoice Option(int id, string text, params SceneNode[] body) =>
        new(id, false, null, null, true, Prose.Plain(text), [.. body]);

    private static SceneWalk Through(ImmutableArray<SceneNode> body, int[]? taken = null, int[]? used = null, TownState? state = null)
    {
        Story story = new Town().Scene(Town.Talk, [.. body]).Build();
        StagedScene staged = StagedScene.Find(story, Town.Talk, [Town.Spike.Value, Town.Rarity.Value], TownState.Empty)!;
        return SceneWalk.Through(story, staged, state ?? TownState.Empty, taken ?? [], (used ?? []).ToHashSet());
    }

    private static string Walk(ImmutableArray<SceneNode> body, int[]? taken = null, int[]? used = null, TownState? state = null)
    {
        Story story = new Town().Build();
        SceneWalk walk = Through(body, taken, used, state);
        IEnumerable<string> steps = walk.Steps.Select(step => step switch
        {
            SceneStep.Line line => ProseWriter.Label(story, line.Said.Text, TownState.Empty, []),
            SceneStep.Narration narration => ProseWriter.Label(story, narration.Told.Text, TownState.Empty, []),
            SceneStep.Chosen chosen => $"[{chosen.Choice.Id}]",
            SceneStep.Act act => Wording.Action(story, act.Ground.Action, act.Ground.Arguments.AsSpan()),
            _ => "?",
        });
        return string.Join(" / ", steps.Append(walk.Outcome.ToString()));
    }
}
