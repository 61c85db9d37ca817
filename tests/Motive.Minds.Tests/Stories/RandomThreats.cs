using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>
/// A small story from a seed in which one gains by what harms another, at once or after some preparation, and in which there is something to be done about it: it is prevented, hidden from those who see it or do not,
/// paid off, given in to, or somebody else is told, who may have a reason to step in. Others have an errand of their own besides, which may be what they would rather do.
/// </summary>
internal sealed class RandomThreats
{
    private readonly SplitMix64 _draws;
    private readonly StoryBuilder _story = new();
    private readonly EntityId[] _cast;
    private readonly FactId _harmed;
    private readonly FactId _ready;
    private readonly FactId _guarded;
    private readonly FactId _paid;
    private readonly FactId _spent;

    private RandomThreats(ulong seed)
    {
        _draws = new SplitMix64(seed ^ 0x7A4EA7);
        List<string> names = ["Ann", "Ben"];
        if (_draws.Chance(60))
            names.Add("Cal");
        _cast = _draws.Shuffled(names.Select(name => _story.Add(name, _story.Character)));
        (_harmed, _ready, _guarded, _paid) = (_story.Boolean("harmed"), _story.Boolean("ready"), _story.Boolean("guarded"), _story.Boolean("paid"));
        _spent = _story.Integer("spent", 0, 4, _story.Character);
    }

    public static Story From(ulong seed)
    {
        RandomThreats threats = new(seed);
        Story story = threats.Write();
        return story with { Actions = [.. story.Actions.Select(action => action with { Duration = Number(threats._draws.Between(1, 9)) })] };
    }

    private Story Write()
    {
        (Expression doer, Expression victim, Expression helper) = (It(_cast[0]), It(_cast[1]), It(_cast[^1]));
        AddHarm(doer, victim);
        AddRemedies(doer, victim, helper);
        AddWants(victim, helper);
        if (_draws.Chance(60))
            AddErrand(_draws.Pick([doer, victim]));
        if (_draws.Chance(40))
            _story.Trigger("ruin", [], All(The(_harmed), _draws.Chance(50) ? Yes : Not(The(_guarded))), Do(Set(The(_spent, victim), Number(4))));
        foreach (FactId fact in new[] { _ready, _guarded, _paid })
        {
            if (_draws.Chance(fact == _ready ? 50 : 12))
                _story.Initially(fact, [], 1);
            if (_draws.Chance(25))
                _story.Initially(fact, [], _draws.Below(2), [.. _draws.Shuffled(_cast).Take(_draws.Between(1, 2))]);
        }

        return _story.Build();
    }

    private void AddHarm(Expression doer, Expression victim)
    {
        List<Expression> guards = [Not(The(_harmed))];
        guards.AddRange(_draws.Shuffled([Not(The(_guarded)), The(_ready)]).Take(_draws.Between(1, 2)));
        List<Effect> effects = [Set(The(_harmed), Yes)];
        if (_draws.Chance(30))
            effects.Add(Spends(victim, 1));
        if (_draws.Chance(30))
            effects.Add(Spends(doer, 1));
        Expression[] doers = _draws.Chance(80) ? [doer] : _draws.Chance(50) ? [doer, It(_cast[^1])] : [It(_cast[^1])];
        _story.Action("harm", [], All([.. guards]), [.. effects], doers, Observing(doer));
        if (_draws.Chance(35))
            _story.Action("spoil", [], All(Not(The(_harmed)), _draws.Chance(60) ? Not(The(_guarded)) : The(_ready)), Do(Set(The(_harmed), Yes)), [doer], Observing(doer));
        if (_draws.Chance(70))
            _story.Action("prepare", [], Not(The(_ready)), Do(Set(The(_ready), Yes)), [doer], Observing(doer));
    }

    private void AddRemedies(Expression doer, Expression victim, Expression helper)
    {
        bool isFar = _draws.Chance(35);
        FactId tools = _story.Boolean("tools");
        _story.Action("guard", [], isFar ? All(Not(The(_guarded)), The(tools)) : Not(The(_guarded)), [.. Costing(victim).Prepend(Set(The(_guarded), Yes))], _draws.Chance(70) ? [victim] : [helper], Observing(victim));
        if (isFar)
            _story.Action("fetch", [], Not(The(tools)), Do(Set(The(tools), Yes)), [_draws.Pick([victim, victim, helper])], Observing(victim));
        if (_draws.Chance(25))
            _story.Action("earn", [], Not(The(_paid)), Do(Set(The(_paid), Yes)), [doer], Observing(doer));
        if (_draws.Chance(75))
            _story.Action("pay", [], Not(The(_paid)), [.. Costing(victim).Prepend(Set(The(_paid), Yes))], _draws.Chance(70) ? [victim] : [victim, doer], Observing(victim));
        if (_draws.Chance(40))
            _story.Action("disarm", [], The(_ready), Do(Set(The(_ready), No)), [_draws.Pick([victim, helper])], Observing(helper));
        if (_draws.Chance(50))
            _story.Action("warn", [], Yes, Do(_draws.Chance(50) ? Told(helper, Set(The(_ready), Yes)) : Told(helper, Set(The(_guarded), No))), [_draws.Pick([victim, doer])], Observing(victim));
        if (_draws.Chance(30))
            _story.Action("unguard", [], The(_guarded), Do(Set(The(_guarded), No)), [doer], Observing(doer));
    }

    /// <summary>The doer gains by the harm, most often unless they have been paid, and sometimes more by being paid.</summary>
    private void AddWants(Expression victim, Expression helper)
    {
        _story.Want(_cast[0], Number(_draws.Between(1, 3)), _draws.Chance(70) ? All(The(_harmed), Not(The(_paid))) : The(_harmed));
        if (_draws.Chance(60))
            _story.Want(_cast[0], Number(_draws.Between(1, 3)), The(_paid));
        _story.Want(_cast[1], Number(_draws.Between(2, 6)), Not(The(_harmed)));
        if (_draws.Chance(50))
            _story.Want(_cast[^1], Number(_draws.Pick([-2, 1, 2, 3])), Not(The(_harmed)));
        if (_draws.Chance(70))
            _story.Want(null, Minus(Number(0), The(_spent, Slot(0))));
        if (_draws.Chance(20))
            _story.Want(_cast[1], Number(1), Believed(helper, The(_ready)));
        if (_draws.Chance(20))
            _story.Want(_cast[1], Number(-1), Believed(victim, The(_guarded)));
    }

    private void AddErrand(Expression owner)
    {
        FactId errand = _story.Boolean("errand");
        _story.Action("run", [], Not(The(errand)), [.. Costing(owner).Prepend(Set(The(errand), Yes))], [owner], Observing(owner));
        _story.Want(null, Number(_draws.Between(1, 3)), The(errand));
        if (_draws.Chance(50))
            _story.Action("undo", [], The(errand), Do(Set(The(errand), No)), [It(_draws.Pick(_cast))]);
    }

    private IEnumerable<Effect> Costing(Expression who) => _draws.Chance(50) ? [Spends(who, 1)] : [];

    private Effect Spends(Expression who, int points) => Set(The(_spent, who), Plus(The(_spent, who), Number(points)));

    private Expression? Observing(Expression owner) => _draws.Below(6) switch
    {
        0 => Differ(Slot(0), owner),
        1 => Same(Slot(0), owner),
        2 => Differ(Slot(0), It(_draws.Pick(_cast))),
        _ => null,
    };
}
