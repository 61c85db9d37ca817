using Motive.Minds.Feelings;
using Motive.Minds.Model.States;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Feelings;

/// <summary>What becomes of feelings in states: who knows of them, how they pass, and where they are not.</summary>
public sealed class FeltStateTests
{
    private readonly Village _village = new();

    private Model.Grounding.Act Hurt => _village.Act(_village.Hurt, _village.Ann, _village.Ben);

    [Fact]
    public void What_all_have_seen_all_know_to_be_felt_and_every_mind_stays_the_world()
    {
        StateId state = _village.Feel(_village.Engine.Initial, Hurt).State;

        Assert.Equal(3, _village.Level(state, _village.Ben, Emotion.Anger, _village.Ann));
        Assert.Equal(3, _village.Level(state, _village.Ben, Emotion.Anger, _village.Ann, _village.Cal, _village.Ann));
        Assert.All(CharacterId.Below(3), who => Assert.True(_village.Engine.States.HaveSameFacts(state, _village.Engine.States.Mind(state, who))));
    }

    /// <summary>Who is appraised, D20.</summary>
    [Fact]
    public void Whoever_saw_nothing_knows_of_no_feeling_and_the_others_know_that()
    {
        StateId unseen = _village.Engine.Apply(_village.Engine.Initial, _village.Act(_village.LookAway));
        StateId state = _village.Feel(unseen, Hurt).State;

        Assert.Equal(3, _village.Level(state, _village.Ben, Emotion.Anger, _village.Ann, _village.Ann));
        Assert.Equal(0, _village.Level(state, _village.Ben, Emotion.Anger, _village.Ann, _village.Cal));
        Assert.Equal(0, _village.Level(state, _village.Ben, Emotion.Anger, _village.Ann, _village.Ann, _village.Cal));
        Assert.Equal(0, _village.Level(state, _village.Cal, Emotion.Pity, _village.Ben));
    }

    [Fact]
    public void A_feeling_toward_nobody_in_particular_is_the_strongest_of_its_kind()
    {
        StateId once = _village.Feel(_village.Engine.Initial, Hurt).State;
        StateId twice = _village.Feel(once, _village.Act(_village.Spoil, _village.Cal, _village.Ben)).State;

        Assert.Equal(3, _village.Level(twice, _village.Ben, Emotion.Anger, null));
        Assert.Equal(2, _village.Level(twice, _village.Ben, Emotion.Anger, _village.Cal));
    }

    /// <summary>The end of D27.</summary>
    [Fact]
    public void What_is_felt_again_deepens_by_half_of_the_weaker()
    {
        StateId once = _village.Feel(_village.Engine.Initial, Hurt).State;
        StateId twice = _village.Feel(once, _village.Act(_village.Spoil, _village.Ann, _village.Ben)).State;

        Assert.Equal(4, _village.Level(twice, _village.Ben, Emotion.Anger, _village.Ann));
    }

    /// <summary>Joy loses a point at every full twenty minutes of the clock, gratitude at every ninety (D28).</summary>
    [Theory]
    [InlineData(1, 19, 3, 3)]
    [InlineData(19, 20, 2, 3)]
    [InlineData(1, 60, 0, 3)]
    [InlineData(1, 600, 0, 0)]
    [InlineData(89, 91, 3, 2)]
    public void Feelings_fade_by_the_clock_in_every_mind(int from, int to, int joy, int gratitude)
    {
        StateId felt = _village.Feel(_village.Engine.Initial, _village.Act(_village.Help, _village.Ann, _village.Ben)).State;
        StateId faded = new FeelingEngine(_village.Engine).Fade(felt, new StoryTime(from), new StoryTime(to));

        foreach (EntityId[] minds in new EntityId[][] { [], [_village.Ben], [_village.Cal, _village.Ann] })
        {
            Assert.Equal(joy, _village.Level(faded, _village.Ben, Emotion.Joy, null, minds));
            Assert.Equal(gratitude, _village.Level(faded, _village.Ben, Emotion.Gratitude, _village.Ann, minds));
        }

        Assert.True(_village.Engine.States.HaveSameFacts(faded, _village.Engine.States.Mind(faded, new CharacterId(0))));
    }

    [Fact]
    public void Fading_in_two_steps_is_fading_in_one()
    {
        FeelingEngine feelings = new(_village.Engine);
        StateId felt = _village.Feel(_village.Engine.Initial, Hurt).State;
        StateId middle = feelings.Fade(felt, new StoryTime(7), new StoryTime(33));

        Assert.Equal(feelings.Fade(felt, new StoryTime(7), new StoryTime(70)), feelings.Fade(middle, new StoryTime(33), new StoryTime(70)));
    }

    /// <summary>I9.</summary>
    [Fact]
    public void Nothing_is_felt_in_a_plan_so_nobody_acts_for_the_sake_of_a_feeling()
    {
        _village.Story.Want(_village.Ann, Feeling(It(_village.Ben), Emotion.Gratitude, It(_village.Ann)));
        ActionId thank = _village.Story.Action(
            "thank", [_village.Story.Character, _village.Story.Character], Yes, Do(Feel(Feeling(Slot(1), Emotion.Gratitude, Slot(0)), Number(4))), [Slot(0)]);
        Model.Grounding.Act help = _village.Act(_village.Help, _village.Ann, _village.Ben);
        StateId imagined = _village.Engine.Apply(_village.Engine.States.Mind(_village.Engine.Initial, new CharacterId(0)), help);

        Assert.Equal(0, _village.Level(imagined, _village.Ben, Emotion.Gratitude, _village.Ann));
        Assert.False(_village.Explained(_village.Ann, help));
        Assert.True(_village.Explained(_village.Ann, _village.Act(thank, _village.Ann, _village.Ben)));
    }

    [Fact]
    public void A_private_hope_is_known_to_its_owner_alone()
    {
        FeelingEngine feelings = new(_village.Engine);
        StateId hoping = feelings.Raise(_village.Engine.Initial, _village.Index(_village.Ann), Emotion.Hope, _village.Index(_village.Ben), 4);

        Assert.Equal(4, _village.Level(hoping, _village.Ann, Emotion.Hope, _village.Ben, _village.Ann));
        Assert.Equal(0, _village.Level(hoping, _village.Ann, Emotion.Hope, _village.Ben, _village.Cal));
        StateId gone = feelings.Lower(hoping, _village.Index(_village.Ann), Emotion.Hope, _village.Index(_village.Ben));
        Assert.Equal(_village.Engine.Initial, gone);
    }
}
