using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>
/// A small story from a seed in which people do not know where things or others are: they can look about, read what is written, ask who may know, search what is locked, be told by somebody of their own accord, or see it as they
/// come in; and they want the things, or to be with somebody. Beliefs are wrong here and there, also about what others know.
/// </summary>
internal sealed class RandomQuests
{
    private readonly SplitMix64 _draws;
    private readonly StoryBuilder _story = new();
    private readonly EntityId[] _cast;
    private readonly EntityId[] _places;
    private readonly EntityId[] _things;
    private readonly TypeId _thing;
    private readonly FactId _at;
    private readonly FactId _has;
    private readonly FactId _open;
    private readonly FactId _asked;

    private RandomQuests(ulong seed)
    {
        _draws = new SplitMix64(seed ^ 0xF1D0);
        _thing = _story.Type("thing", _story.Entity);
        string[] names = _draws.Chance(15) ? ["Ann", "Ben", "Cal"] : ["Ann", "Ben"];
        _cast = [.. names.Select(name => _story.Add(name, _story.Character))];
        _places = [.. Enumerable.Range(0, _draws.Pick([2, 2, 3])).Select(number => _story.Add("P" + number, _story.Place))];
        _things = [.. Enumerable.Range(0, _draws.Pick([1, 1, 1, 2])).Select(number => _story.Add("T" + number, _thing))];
        _at = _story.EntityOf("at", _story.Place, _story.Entity);
        if (_draws.Chance(60))
            _story.Location(_at);
        _has = _story.Boolean("has", _story.Character, _thing);
        _open = _story.Boolean("open", _story.Place);
        _asked = _story.Boolean("asked", _story.Character);
    }

    public static Story From(ulong seed) => new RandomQuests(seed).Write();

    private Story Write()
    {
        foreach (EntityId somebody in _cast.Concat(_things))
            _story.Initially(_at, [somebody], _draws.Pick(_places).Value);
        foreach (EntityId place in _places.Where(_ => _draws.Chance(70)))
            _story.Initially(_open, [place], Value.True);
        AddMoving();
        AddFinding();
        _story.Action(
            "take", [_story.Character, _thing], Same(The(_at, Slot(0)), The(_at, Slot(1))),
            Do(Set(The(_has, Slot(0), Slot(1)), Yes), Set(The(_at, Slot(1)), Unknown)), [Slot(0)]);
        if (_draws.Chance(40))
            _story.Action("unlock", [_story.Character, _story.Place], Not(The(_open, Slot(1))), Do(Set(The(_open, Slot(1)), Yes)), [Slot(0)]);
        AddWants();
        AddBeliefs();
        Story story = _story.Build();
        return story with { Actions = [.. story.Actions.Select(action => action with { Duration = Number(_draws.Between(1, 6)) })] };
    }

    private void AddMoving()
    {
        List<Effect> effects = [Set(The(_at, Slot(0)), Slot(1))];
        if (_draws.Chance(40))
            effects.Add(ForEvery(5, _story.Entity, Yes, When(Same(The(_at, Slot(5)), Slot(1)), Told(Slot(0), Set(The(_at, Slot(5)), Slot(1))))));
        Expression may = Differ(The(_at, Slot(0)), Slot(1));
        if (_draws.Chance(40))
            may = All(may, The(_open, Slot(1)));
        _story.Action("go", [_story.Character, _story.Place], may, [.. effects], [Slot(0)], _draws.Chance(50) ? null : Same(The(_at, Slot(2)), The(_at, Slot(0))));
    }

    private void AddFinding()
    {
        TypeId[] people = [_story.Character, _story.Character, _thing];
        Expression here = Same(The(_at, Slot(0)), The(_at, Slot(1)));
        if (_draws.Chance(60))
            _story.Action("look", [_story.Character, _draws.Chance(70) ? _thing : _story.Character], Yes, Do(When(here, Told(Slot(0), Set(The(_at, Slot(1)), The(_at, Slot(1)))))), [Slot(0)]);
        if (_draws.Chance(60))
        {
            _story.Action(
                "ask", people, All(here, Differ(Slot(0), Slot(1))), Do(Told(Slot(0), Set(The(_at, Slot(2)), Believed(Slot(1), The(_at, Slot(2)))))),
                _draws.Chance(50) ? [Slot(0)] : [Slot(0), Slot(1)], _draws.Chance(70) ? null : Differ(Slot(3), Slot(0)));
        }

        if (_draws.Chance(40))
        {
            EntityId note = _draws.Pick(_things);
            _story.Action("read", [_story.Character], Same(The(_at, Slot(0)), It(_draws.Pick(_places))), Do(Told(Slot(0), Set(The(_at, It(note)), The(_at, It(note))))), [Slot(0)]);
        }

        if (_draws.Chance(30))
        {
            _story.Action("call", [_story.Character], Differ(Slot(0), It(_cast[0])), Do(Set(The(_asked, Slot(0)), Yes)), [It(_cast[0])]);
            _story.Action(
                "tell", people, All(The(_asked, Slot(0)), Differ(Slot(0), Slot(1))),
                Do(Set(The(_asked, Slot(0)), No), Told(Slot(1), Set(The(_at, Slot(2)), Believed(Slot(0), The(_at, Slot(2)))))), [Slot(0)]);
            _story.Want(null, Number(-1), The(_asked, Slot(0)));
        }

        if (_draws.Chance(35))
        {
            _story.Trigger(
                "see", [_story.Character, _story.Entity], All(Same(The(_at, Slot(0)), The(_at, Slot(1))), Differ(Believed(Slot(0), The(_at, Slot(1))), The(_at, Slot(1)))),
                Do(Told(Slot(0), Set(The(_at, Slot(1)), The(_at, Slot(1))))));
        }

        if (_draws.Chance(20))
            _story.Action("search", [_story.Character, _story.Place], Same(The(_at, Slot(0)), Slot(1)), Do(When(Same(The(_at, It(_things[0])), Slot(1)), Set(The(_has, Slot(0), It(_things[0])), Yes), Set(The(_open, Slot(1)), Yes))), [Slot(0)]);
    }

    private void AddWants()
    {
        foreach (EntityId who in _cast.Where(_ => _draws.Chance(80)))
            _story.Want(who, Number(_draws.Between(1, 5)), The(_has, Slot(0), It(_draws.Pick(_things))));
        if (_draws.Chance(50))
            _story.Want(_cast[0], Number(_draws.Between(1, 3)), Same(The(_at, Slot(0)), The(_at, It(_cast[1]))));
        if (_draws.Chance(40))
            _story.Want(_cast[0], Number(_draws.Pick([-1, 1])), Same(The(_at, Slot(0)), It(_draws.Pick(_places))));
    }

    private void AddBeliefs()
    {
        foreach (EntityId who in _cast)
        {
            foreach (EntityId thing in _things.Where(_ => _draws.Chance(70)))
                _story.Initially(_at, [thing], _draws.Chance(80) ? Value.Unknown : _draws.Pick(_places).Value, who);
            if (_draws.Chance(30) && _cast.FirstOrDefault(other => other != who) is EntityId other)
                _story.Initially(_at, [other], Value.Unknown, who);
            if (_draws.Chance(30))
                _story.Initially(_at, [_draws.Pick(_things)], _draws.Pick(_places).Value, who, _draws.Pick(_cast));
            if (_draws.Chance(20))
                _story.Initially(_open, [_draws.Pick(_places)], _draws.Below(2), who);
        }
    }
}
