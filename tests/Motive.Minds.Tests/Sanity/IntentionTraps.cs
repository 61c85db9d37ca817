using Motive.Minds.Tests.Oracle;
using Motive.World;
using Xunit;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Sanity;

/// <summary>Who has a reason for what, one trap of the definitions for each test.</summary>
public sealed class IntentionTraps
{
    private readonly Cast _cast = new();

    private Expression Ann => It(_cast.Ann);

    private Expression Ben => It(_cast.Ben);

    /// <summary>A want of so many points for each point of the fact.</summary>
    private FactId Wanted(EntityId who, string name, int minimum = 0)
    {
        FactId fact = _cast.Story.Integer(name, minimum, 9);
        _cast.Story.Want(who, The(fact));
        return fact;
    }

    private ActionId Gains(string name, FactId fact, int points, Expression requires, params Expression[] consenting) =>
        _cast.Story.Action(name, [], requires, Do(Set(The(fact), Plus(The(fact), Number(points)))), consenting);

    [Fact]
    public void Nobody_consents_to_what_they_think_impossible()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId there = _cast.Story.Boolean("there");
        _cast.Story.Initially(there, [], 1).Initially(there, [], 0, _cast.Ann);
        ActionId buy = Gains("buy", joy, 1, The(there), Ann);

        Assert.True(_cast.Oracle.IsPossible(_cast.Initial, _cast.Act(buy)));
        Assert.False(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(buy)));
    }

    /// <summary>Whether others consent to the first act is not asked, D14.</summary>
    [Fact]
    public void One_may_accept_an_unexpected_gift_but_not_count_on_it()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId near = _cast.Story.Boolean("near");
        ActionId walk = _cast.Story.Action("walk", [], Not(The(near)), Do(Set(The(near), Yes)), [Ann]);
        ActionId give = Gains("give", joy, 1, The(near), Ann, Ben);
        OracleState near2 = _cast.After(walk);

        Assert.True(_cast.Explained(_cast.Ann, near2, _cast.Act(give)));
        Assert.False(_cast.Explained(_cast.Ben, near2, _cast.Act(give)));
        Assert.False(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(walk)));
    }

    [Fact]
    public void A_gift_may_be_counted_on_if_the_giver_gains_in_the_thinkers_picture()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId near = _cast.Story.Boolean("near");
        _cast.Story.Want(_cast.Ben, The(joy));
        ActionId walk = _cast.Story.Action("walk", [], Not(The(near)), Do(Set(The(near), Yes)), [Ann]);
        _ = Gains("give", joy, 1, The(near), Ann, Ben);

        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(walk)));
    }

    /// <summary>The second rule of D13.</summary>
    [Fact]
    public void Improvement_counts_from_just_before_the_act()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        _cast.Story.Initially(joy, [], 3);
        ActionId starve = Gains("starve", joy, -1, Yes);
        ActionId eat = Gains("eat", joy, 1, Less(The(joy), Number(3)), Ann);
        OracleState hungry = _cast.After(starve);

        Assert.True(_cast.Explained(_cast.Ann, hungry, _cast.Act(eat)));
    }

    /// <summary>The fourth rule of D13.</summary>
    [Fact]
    public void A_plan_with_an_act_too_many_explains_nothing()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId hat = _cast.Story.Boolean("hat");
        ActionId dress = _cast.Story.Action("dress", [], Not(The(hat)), Do(Set(The(hat), Yes)), [Ann]);
        ActionId eat = Gains("eat", joy, 1, Less(The(joy), Number(1)), Ann);

        Assert.False(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(dress)));
        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(eat)));
    }

    [Fact]
    public void A_shorter_plan_that_gains_more_makes_the_longer_one_redundant()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId dull = _cast.Story.Boolean("dull");
        ActionId sulk = _cast.Story.Action("sulk", [], Not(The(dull)), Do(Set(The(dull), Yes)), [Ann]);
        _ = _cast.Story.Action("eat", [], Yes, Do(Set(The(joy), Choose(The(dull), Number(1), Number(2)))), [Ann]);

        Assert.False(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(sulk)));
    }

    [Fact]
    public void The_act_itself_counts_toward_the_limit()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId step = _cast.Story.Integer("step", 0, 3);
        ActionId[] climb = [.. Enumerable.Range(0, 2).Select(i => _cast.Story.Action(
            "climb" + i, [], Same(The(step), Number(i)), Do(Set(The(step), Number(i + 1))), [Ann]))];
        _ = Gains("arrive", joy, 1, All(Same(The(step), Number(2)), Less(The(joy), Number(1))), Ann);

        Assert.False(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(climb[0]), characterLimit: 2));
        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(climb[0]), characterLimit: 3));
    }

    /// <summary>Ann asks; then Ben prepares and serves. Ann gains when she is served; Ben is paid for it.</summary>
    private Act Served(int preparations)
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId pay = Wanted(_cast.Ben, "pay");
        FactId step = _cast.Story.Integer("step", 0, 9);
        ActionId ask = _cast.Story.Action("ask", [], Same(The(step), Number(0)), Do(Set(The(step), Number(1))), [Ann]);
        for (int i = 1; i <= preparations; i++)
            _ = _cast.Story.Action("prepare" + i, [], Same(The(step), Number(i)), Do(Set(The(step), Number(i + 1))), [Ben]);
        _ = _cast.Story.Action(
            "serve", [], All(Same(The(step), Number(preparations + 1)), Less(The(joy), Number(1))),
            Do(Set(The(joy), Number(1)), Set(The(pay), Number(1))), [Ben]);
        return _cast.Act(ask);
    }

    /// <summary>Limits, D15.</summary>
    [Fact]
    public void The_limit_is_shared_with_the_plans_one_imagines_for_others()
    {
        Act ask = Served(preparations: 2);
        Assert.False(_cast.Explained(_cast.Ann, _cast.Initial, ask, characterLimit: 3));
        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, ask, characterLimit: 4));
    }

    [Fact]
    public void Beyond_the_belief_limit_only_a_gain_at_once_is_seen()
    {
        Act ask = Served(preparations: 0);
        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, ask, beliefLimit: 1));
    }

    [Fact]
    public void Beyond_the_belief_limit_no_plan_of_two_acts_is_seen()
    {
        Act ask = Served(preparations: 1);
        Assert.False(_cast.Explained(_cast.Ann, _cast.Initial, ask, beliefLimit: 1));
        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, ask, beliefLimit: 2));
    }

    /// <summary>The first rule of D13.</summary>
    [Fact]
    public void Nobody_plans_on_chance_but_one_may_plan_on_a_trigger()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId bell = _cast.Story.Boolean("bell");
        FactId seed = _cast.Story.Boolean("seed");
        ActionId ring = _cast.Story.Action("ring", [], Not(The(bell)), Do(Set(The(bell), Yes)), [Ann]);
        _cast.Story.Trigger("answered", [], All(The(bell), Less(The(joy), Number(1))), Do(Set(The(joy), Number(1))));
        FactId crop = Wanted(_cast.Ben, "crop");
        Expression ready = All(The(seed), Less(The(crop), Number(1)));
        ActionId sow = _cast.Story.Action("sow", [], Not(The(seed)), Do(Set(The(seed), Yes)), [Ben]);
        _ = Gains("rain", crop, 1, ready);

        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(ring)));
        Assert.False(_cast.Explained(_cast.Ben, _cast.Initial, _cast.Act(sow)));
    }

    [Fact]
    public void In_the_picture_of_what_one_does_ones_own_mind_is_not_told_anything()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        ActionId boast = _cast.Story.Action("boast", [], Yes, Do(Told(Ann, Set(The(joy), Number(1)))), [Ann]);

        Assert.False(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(boast)));
        Assert.Equal(1, _cast.Value(_cast.Oracle.After(_cast.Initial, _cast.Act(boast)), joy, [], _cast.Ann));
        Assert.Equal(0, _cast.Value(_cast.Oracle.After(_cast.Initial.MindOf(_cast.Ann.Value), _cast.Act(boast)), joy, []));
    }

    [Fact]
    public void Parameters_may_coincide()
    {
        FactId joy = _cast.Story.Integer("joy", 0, 9, _cast.Story.Character);
        _cast.Story.Want(null, The(joy, Slot(0)));
        ActionId hug = _cast.Story.Action(
            "hug", [_cast.Story.Character, _cast.Story.Character], Yes, Do(Set(The(joy, Slot(1)), Number(1))), [Slot(0)]);

        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(hug, _cast.Ann, _cast.Ann)));
        Assert.False(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(hug, _cast.Ann, _cast.Ben)));
    }

    [Fact]
    public void Whoever_has_all_they_want_consents_to_nothing()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        _cast.Story.Initially(joy, [], 9);
        ActionId eat = Gains("eat", joy, 1, Yes, Ann);

        Assert.False(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(eat)));
    }

    [Fact]
    public void Those_who_act_together_may_have_reasons_that_cannot_both_come_true()
    {
        FactId sailed = _cast.Story.Boolean("sailed");
        FactId owner = _cast.Story.EntityOf("owner", _cast.Story.Character);
        _cast.Story.Want(null, Number(1), Same(The(owner), Slot(0)));
        ActionId sail = _cast.Story.Action("sail", [], Not(The(sailed)), Do(Set(The(sailed), Yes)), [Ann, Ben]);
        _ = _cast.Story.Action(
            "take", [_cast.Story.Character], All(The(sailed), Same(The(owner), Unknown)), Do(Set(The(owner), Slot(0))), [Slot(0)]);

        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(sail)));
        Assert.True(_cast.Explained(_cast.Ben, _cast.Initial, _cast.Act(sail)));
        Assert.False(_cast.Explained(_cast.Cal, _cast.Initial, _cast.Act(sail)));
    }

    /// <summary>Utility, D12.</summary>
    [Fact]
    public void Unknown_is_never_better()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId purse = _cast.Story.Integer("purse", 0, 9);
        _cast.Story.Initially(purse, [], Value.Unknown, _cast.Ann);
        ActionId look = _cast.Story.Action("look", [], Yes, Do(Set(The(joy), The(purse))), [Ann]);
        ActionId forget = _cast.Story.Action("forget", [], Yes, Do(Set(The(joy), Unknown)), []);
        ActionId remember = _cast.Story.Action("remember", [], Yes, Do(Set(The(joy), Number(9))), [Ann]);

        Assert.False(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(look)));
        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(remember)));
        Assert.False(_cast.Explained(_cast.Ann, _cast.After(forget), _cast.Act(remember)));
    }

    [Fact]
    public void A_detour_may_be_worth_it_only_to_be_seen()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId gone = _cast.Story.Boolean("gone");
        ActionId leave = _cast.Story.Action("leave", [], Not(The(gone)), Do(Set(The(gone), Yes)), [Ann], Not(Same(Slot(0), It(_cast.Cal))));
        _ = Gains("steal", joy, 1, All(Believed(Ben, The(gone)), Less(The(joy), Number(1))), Ann);

        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(leave)));
    }

    [Fact]
    public void A_lie_may_be_part_of_a_plan()
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId fire = _cast.Story.Boolean("fire");
        FactId safety = _cast.Story.Integer("safety", 0, 1);
        _cast.Story.Want(_cast.Ben, The(safety), The(fire));
        ActionId cry = _cast.Story.Action("cry", [], Yes, Do(Told(Ben, Set(The(fire), Yes))), [Ann]);
        _ = _cast.Story.Action("flee", [], Believed(Ben, The(fire)), Do(Set(The(safety), Number(1)), Set(The(joy), Number(1))), [Ben]);

        Assert.True(_cast.Explained(_cast.Ann, _cast.Initial, _cast.Act(cry)));
    }

    /// <summary>Without the cry Ben could flee, but has no reason to. Whether that makes the cry redundant is a matter of the rule.</summary>
    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_shorter_plan_may_or_may_not_begin_with_an_act_nobody_has_a_reason_for(bool exempt, bool explained)
    {
        FactId joy = Wanted(_cast.Ann, "joy");
        FactId fire = _cast.Story.Boolean("fire");
        FactId safety = _cast.Story.Integer("safety", 0, 1);
        _cast.Story.Want(_cast.Ben, The(safety), The(fire));
        ActionId cry = _cast.Story.Action("cry", [], Yes, Do(Told(Ben, Set(The(fire), Yes))), [Ann]);
        _ = _cast.Story.Action("flee", [], Yes, Do(Set(The(safety), Number(1)), Set(The(joy), Number(1))), [Ben]);

        NaiveReasons reasons = _cast.Oracle.Reasons(new Limits(3, 2, exempt ? FirstOfShorter.Exempt : FirstOfShorter.ExemptIfKept));
        Assert.Equal(explained, reasons.IsExplained(_cast.Ann.Value, _cast.Initial, _cast.Act(cry)));
    }
}
