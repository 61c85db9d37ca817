using Motive.Minds.Feelings;
using Motive.Minds.Model.States;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Feelings;

/// <summary>Who feels what about a deed.</summary>
public sealed class AppraisalTests
{
    private readonly Village _village = new();

    private Model.Grounding.Act Help => _village.Act(_village.Help, _village.Ann, _village.Ben);

    private Model.Grounding.Act Hurt => _village.Act(_village.Hurt, _village.Ann, _village.Ben);

    /// <summary>One's own fortune (D22) and the deed of another (D24).</summary>
    [Fact]
    public void Whoever_is_helped_is_glad_and_thanks_the_helper() =>
        Assert.Equal("Admiration Ann 3, Gratitude Ann 3, Joy 3", _village.FeltBy(_village.Ben, Help));

    /// <summary>One's own fortune (D22) and the deed of another (D24).</summary>
    [Fact]
    public void Whoever_is_hurt_suffers_and_is_angry_with_the_doer() =>
        Assert.Equal("Anger Ann 3, Distress 3, Reproach Ann 3", _village.FeltBy(_village.Ben, Hurt));

    /// <summary>One's own deed (D23) and the fortune of another (D25).</summary>
    [Fact]
    public void Whoever_helps_is_proud() => Assert.Equal("HappyFor Ben 3, Pride Ben 3", _village.FeltBy(_village.Ann, Help));

    /// <summary>One's own deed (D23) and the fortune of another (D25).</summary>
    [Fact]
    public void Whoever_hurts_is_ashamed() => Assert.Equal("Pity Ben 3, Shame Ben 3", _village.FeltBy(_village.Ann, Hurt));

    [Fact]
    public void Whoever_hurts_themselves_too_is_sorry() => Assert.Equal(
        "Distress 2, Pity Ben 2, Remorse Ben 2, Shame Ben 2", _village.FeltBy(_village.Ann, _village.Act(_village.Spoil, _village.Ann, _village.Ben)));

    /// <summary>The deed (D24) and the fortune (D25) of others.</summary>
    [Fact]
    public void Whoever_looks_on_judges_the_doer_and_feels_with_the_other()
    {
        Assert.Equal("Admiration Ann 3, HappyFor Ben 3", _village.FeltBy(_village.Cal, Help));
        Assert.Equal("Pity Ben 3, Reproach Ann 3", _village.FeltBy(_village.Cal, Hurt));
    }

    /// <summary>Caring, D21.</summary>
    [Fact]
    public void Onlookers_feel_only_with_those_they_like_and_as_much_as_they_do()
    {
        _village.Likes(by: _village.Cal, of: _village.Ben, 5);

        Assert.Equal("Pity Ben 2, Reproach Ann 2", _village.FeltBy(_village.Cal, Hurt));
        Assert.Equal("", _village.FeltBy(_village.Cal, _village.Act(_village.Hurt, _village.Ben, _village.Ann)));
        Assert.Equal("", _village.FeltBy(_village.Ann, Hurt));
    }

    /// <summary>One's own deed, D23.</summary>
    [Fact]
    public void Remorse_is_for_the_hurt_that_one_cares_of_and_not_for_ones_own_loss()
    {
        _village.Likes(by: _village.Ben, of: _village.Ann, 5);

        Assert.Equal("Distress 2", _village.FeltBy(_village.Ann, _village.Act(_village.Spoil, _village.Ann, _village.Ben)));
        Assert.Equal("Distress 2, Pity Ann 1, Remorse Ann 1, Shame Ann 1", _village.FeltBy(_village.Ben, _village.Act(_village.Spoil, _village.Ben, _village.Ann)));
    }

    /// <summary>Having provoked it, D26.</summary>
    [Fact]
    public void Whoever_provoked_a_deed_is_sorry_for_the_hurt_they_did()
    {
        PastEvent spoilt = _village.Happened(_village.Engine.Initial, _village.Act(_village.Spoil, _village.Ben, _village.Ann));
        Provocation[] spoiling = [new Provocation([_village.Index(_village.Ben)], [spoilt])];

        Assert.Equal("Anger Ann 3, Distress 3, Remorse Ann 2, Reproach Ann 3, Shame Ann 2", _village.FeltBy(_village.Ben, spoilt.After, Hurt, provocations: spoiling));
        Assert.Equal("Pity Ben 3, Reproach Ann 3", _village.FeltBy(_village.Cal, spoilt.After, Hurt, provocations: spoiling));
    }

    [Fact]
    public void Whoever_did_not_see_what_led_from_their_deed_to_another_does_not_know_that_they_provoked_it()
    {
        Model.Grounding.Act lookAway = _village.Act(_village.LookAway);
        PastEvent away = _village.Happened(_village.Engine.Initial, lookAway);
        PastEvent spoilt = _village.Happened(_village.Engine.Initial, _village.Act(_village.Spoil, _village.Cal, _village.Ann));
        PastEvent told = _village.Happened(away.After, _village.Act(_village.Hurt, _village.Ben, _village.Ann));
        Model.Grounding.Act revenge = _village.Act(_village.Spoil, _village.Ann, _village.Ben);
        string Felt(params PastEvent[] chain) => string.Join(", ", _village
            .Feel(spoilt.After, revenge, provocations: [new Provocation([_village.Index(_village.Cal)], [.. chain])]).Felt
            .Where(felt => felt.Who == _village.Cal && felt.Emotion == Emotion.Remorse).Select(felt => felt.Level));

        Assert.Equal("2", Felt(spoilt));
        Assert.Equal("", Felt(spoilt, told));
    }

    /// <summary>Strength, D27.</summary>
    [Fact]
    public void Temperament_scales_each_emotion_by_itself()
    {
        _village.Story.Inclined(_village.Ben, Emotion.Distress, 200);
        _village.Story.Inclined(_village.Ben, Emotion.Anger, 0);
        _village.Story.Inclined(_village.Cal, Emotion.Pity, 300);

        Assert.Equal("Distress 6, Reproach Ann 3", _village.FeltBy(_village.Ben, Hurt));
        Assert.Equal("Pity Ben 9, Reproach Ann 3", _village.FeltBy(_village.Cal, Hurt));
    }

    /// <summary>Strength, D27.</summary>
    [Fact]
    public void What_one_had_expected_moves_one_less()
    {
        Assert.Equal("Admiration Ann 2, Gratitude Ann 2, Joy 2", _village.FeltBy(_village.Ben, Help, expectedBy: [_village.Ben]));
        Assert.Equal("HappyFor Ben 3, Pride Ben 3", _village.FeltBy(_village.Ann, Help, expectedBy: [_village.Ben]));
    }

    [Fact]
    public void Whoever_does_not_learn_of_it_feels_nothing()
    {
        StateId unseen = _village.Engine.Apply(_village.Engine.Initial, _village.Act(_village.LookAway));

        Assert.DoesNotContain(_village.Feel(unseen, Hurt).Felt, felt => felt.Who == _village.Cal);
        Assert.Contains(_village.Feel(unseen, Hurt).Felt, felt => felt.Who == _village.Ben);
    }

    [Fact]
    public void Whoever_does_not_know_how_they_fared_feels_nothing()
    {
        FactId luck = _village.Story.Integer("luck", 0, 9);
        _village.Story.Want(_village.Ben, The(luck));
        _village.Story.Initially(luck, [], Value.Unknown, _village.Ben);
        _village.Story.Action("win", [], No, Do(Set(The(luck), Number(9))), []);

        Assert.Equal("", _village.FeltBy(_village.Ben, Help));
    }
}
