using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>
/// A small story from a seed in which there is much way to go: places with stretches of different length between them, other ways of going that are slower and seen by fewer, or quicker and tiring, tolls, locked
/// doors, wrong beliefs about both, and errands that are to be done in one place, one after the other, or with somebody who stands somewhere.
/// </summary>
internal sealed class RandomMaps
{
    private readonly SplitMix64 _draws;
    private readonly StoryBuilder _story = new();
    private readonly EntityId[] _cast;
    private readonly EntityId[] _places;
    private readonly FactId _at;
    private readonly FactId _way;
    private readonly FactId _tired;
    private readonly List<FactId> _done = [];
    private readonly List<(EntityId From, EntityId To)> _stretches = [];

    private RandomMaps(ulong seed)
    {
        _draws = new SplitMix64(seed ^ 0x3A95);
        _cast = [.. new[] { "Ann", "Ben" }.Select(name => _story.Add(name, _story.Character))];
        _places = [.. Enumerable.Range(0, _draws.Between(3, 5)).Select(number => _story.Add("P" + number, _story.Place))];
        _at = _story.EntityOf("at", _story.Place, _story.Entity);
        _story.Location(_at);
        _way = _story.Integer("way", 0, 20, _story.Place, _story.Place);
        _tired = _story.Integer("tired", 0, 4, _story.Character);
    }

    public static Story From(ulong seed) => new RandomMaps(seed).Write();

    private Story Write()
    {
        foreach (EntityId who in _cast)
            _story.Initially(_at, [who], _draws.Pick(_places).Value);
        AddWays();
        List<(string Action, Expression Duration)> minutes = [("walk", The(_way, Slot(1), Slot(2)))];
        AddMove("walk", Yes, Seen(), _draws.Chance(15) ? Tiring() : null);
        if (_draws.Chance(35))
        {
            AddMove("sneak", _draws.Chance(50) ? Yes : Same(Slot(2), It(_draws.Pick(_places))), No);
            minutes.Add(("sneak", Plus(The(_way, Slot(1), Slot(2)), Number(_draws.Between(0, 3)))));
        }

        if (_draws.Chance(25))
        {
            AddMove("run", Yes, Seen(), Tiring());
            minutes.Add(("run", Number(1)));
        }

        int errands = _draws.Between(1, 3);
        for (int i = 0; i < errands; i++)
            AddErrand(i);
        if (_draws.Chance(30))
            AddMeeting();
        if (_draws.Chance(15))
            _story.Trigger("weary", [_story.Character], All(Same(The(_at, Slot(0)), It(_draws.Pick(_places))), Same(The(_tired, Slot(0)), Number(0))), Do(Set(The(_tired, Slot(0)), Number(1))));
        AddWants();
        AddBeliefs();
        Story story = _story.Build();
        return story with
        {
            Actions = [.. story.Actions.Select(action => minutes.Find(move => move.Action == action.Name) is (string, Expression duration)
                ? action with { Duration = duration }
                : action with { Duration = Number(_draws.Between(1, 5)) })],
        };
    }

    /// <summary>A row of places, and some stretches besides; some of them lead one way.</summary>
    private void AddWays()
    {
        for (int place = 1; place < _places.Length; place++)
            AddStretch(_places[place - 1], _places[place]);
        int more = _draws.Between(0, 2);
        for (int i = 0; i < more; i++)
            AddStretch(_draws.Pick(_places), _draws.Pick(_places));
    }

    private void AddStretch(EntityId one, EntityId other)
    {
        if (one == other || _stretches.Contains((one, other)))
            return;
        int minutes = _draws.Between(1, 6);
        _stretches.Add((one, other));
        _story.Initially(_way, [one, other], minutes);
        if (!_draws.Chance(85))
            return;
        _stretches.Add((other, one));
        _story.Initially(_way, [other, one], _draws.Chance(80) ? minutes : _draws.Between(1, 6));
    }

    private void AddMove(string name, Expression where, Expression? observing, Effect? besides = null)
    {
        Effect arrives = Set(The(_at, Slot(0)), Slot(2));
        Expression may = All(Same(The(_at, Slot(0)), Slot(1)), More(The(_way, Slot(1), Slot(2)), Number(0)), where);
        if (name == "walk" && _draws.Chance(25))
        {
            FactId locked = _story.Boolean("locked", _story.Place);
            EntityId room = _draws.Pick(_places);
            _story.Initially(locked, [room], 1);
            may = All(may, Not(The(locked, Slot(2))));
            EntityId hatch = _draws.Pick(_places);
            _story.Action("unlock", [_story.Character], All(The(locked, It(room)), Same(The(_at, Slot(0)), It(hatch))), Do(Set(The(locked, It(room)), No)), [Slot(0)], observing);
            if (_draws.Chance(50))
                _story.Initially(locked, [room], _draws.Below(2), _draws.Pick(_cast));
        }

        _story.Action(name, [_story.Character, _story.Place, _story.Place], may, besides is null ? Do(arrives) : Do(arrives, besides), [Slot(0)], observing);
    }

    private Expression? Seen() => _draws.Below(4) switch
    {
        0 => null,
        1 => Same(Slot(3), Slot(0)),
        _ => Any(Same(Slot(3), Slot(0)), Same(The(_at, Slot(3)), Slot(1)), Same(The(_at, Slot(3)), Slot(2))),
    };

    /// <summary>Every stretch, or those that lead to one place.</summary>
    private Effect Tiring()
    {
        Effect tires = Set(The(_tired, Slot(0)), Plus(The(_tired, Slot(0)), Number(1)));
        return _draws.Chance(50) ? tires : When(Same(Slot(2), It(_draws.Pick(_places))), tires);
    }

    private void AddErrand(int number)
    {
        FactId done = _story.Boolean("done" + number);
        Expression may = All(Not(The(done)), Same(The(_at, Slot(0)), It(_draws.Pick(_places))));
        if (_done.Count > 0 && _draws.Chance(60))
            may = All(may, The(_draws.Pick(_done)));
        List<Effect> effects = [Set(The(done), Yes)];
        if (_draws.Chance(15))
            effects.Add(Set(The(_at, Slot(0)), It(_draws.Pick(_places))));
        if (_draws.Chance(20))
            effects.Add(Set(The(_tired, Slot(0)), Number(0)));
        _story.Action("errand" + number, [_story.Character], may, [.. effects], [_draws.Chance(80) ? Slot(0) : It(_draws.Pick(_cast))], _draws.Chance(60) ? null : Same(The(_at, Slot(1)), The(_at, Slot(0))));
        _done.Add(done);
    }

    /// <summary>What two do together where both are, or one does to the other.</summary>
    private void AddMeeting()
    {
        FactId met = _story.Boolean("met");
        _story.Action(
            "meet", [_story.Character, _story.Character], All(Differ(Slot(0), Slot(1)), Not(The(met)), Same(The(_at, Slot(0)), The(_at, Slot(1)))), Do(Set(The(met), Yes)),
            _draws.Chance(60) ? [Slot(0), Slot(1)] : [Slot(0)]);
        _story.Want(_draws.Chance(50) ? null : _cast[0], Number(_draws.Between(1, 4)), The(met));
    }

    private void AddWants()
    {
        foreach (EntityId who in _cast)
        {
            _story.Want(who, Number(_draws.Between(2, 5)), The(_draws.Pick(_done)));
            if (_draws.Chance(40))
                _story.Want(who, Number(_draws.Between(1, 3)), Same(The(_at, It(who)), It(_draws.Pick(_places))));
            if (_draws.Chance(30))
                _story.Want(who, Number(-_draws.Between(1, 2)), Same(The(_at, It(who)), It(_draws.Pick(_places))));
        }

        if (_draws.Chance(50))
            _story.Want(null, Minus(Number(0), The(_tired, Slot(0))));
        if (_draws.Chance(35))
            _story.Want(_cast[0], Number(-2), Believed(It(_cast[1]), Same(The(_at, It(_cast[0])), It(_draws.Pick(_places)))));
    }

    private void AddBeliefs()
    {
        if (_draws.Chance(40))
            _story.Initially(_at, [_cast[1]], _draws.Pick(_places).Value, _cast[0]);
        if (_draws.Chance(30))
        {
            (EntityId from, EntityId to) = _draws.Pick(_stretches);
            _story.Initially(_way, [from, to], _draws.Between(0, 9), _draws.Pick(_cast));
        }
    }
}
