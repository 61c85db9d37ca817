using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>
/// A small story from a seed in which there is much to plan for: errands of several steps that one does alone, together or by another's hand, which can share a beginning, cost something, pay others, be done
/// at a stroke, or be lied about. So plans are long, hang on the consent of others and on what they believe, and fall apart into several.
/// </summary>
internal sealed class RandomErrands
{
    private readonly SplitMix64 _draws;
    private readonly StoryBuilder _story = new();
    private readonly EntityId[] _cast;
    private readonly FactId _tired;
    private readonly FactId _pay;
    private readonly List<(FactId Fact, int Steps)> _errands = [];

    private RandomErrands(ulong seed)
    {
        _draws = new SplitMix64(seed ^ 0xE77A);
        List<string> names = ["Ann", "Ben"];
        if (_draws.Chance(60))
            names.Add("Cal");
        _cast = _draws.Shuffled(names.Select(name => _story.Add(name, _story.Character)));
        _tired = _story.Integer("tired", 0, 9, _story.Character);
        _pay = _story.Integer("pay", 0, 3, _story.Character);
    }

    public static Story From(ulong seed)
    {
        RandomErrands errands = new(seed);
        Story story = errands.Write();
        return story with { Actions = [.. story.Actions.Select(action => action with { Duration = errands.Duration() })] };
    }

    private Story Write()
    {
        int errands = _draws.Between(2, 3);
        for (int i = 0; i < errands; i++)
            AddErrand(i);
        if (_draws.Chance(40))
            AddBonus();
        if (_draws.Chance(50))
            AddGrudge();
        if (_draws.Chance(60))
            _story.Want(null, Minus(Number(0), The(_tired, Slot(0))), _draws.Chance(30) ? AtLeast(The(_tired, Slot(0)), Number(2)) : null);
        if (_draws.Chance(70))
            _story.Want(null, The(_pay, Slot(0)));
        foreach ((FactId fact, int steps) in _errands)
        {
            if (_draws.Chance(25))
                _story.Initially(fact, [], _draws.Between(0, steps));
            if (_draws.Chance(40))
                _story.Initially(fact, [], _draws.Between(0, steps), [.. _draws.Shuffled(_cast).Take(_draws.Between(1, 2))]);
        }

        return _story.Build();
    }

    private void AddErrand(int number)
    {
        int steps = _draws.Between(1, 3);
        FactId errand = _story.Integer("errand" + number, 0, steps);
        EntityId[] people = _draws.Shuffled(_cast);
        (Expression owner, Expression helper) = (It(people[0]), It(people[1]));
        for (int step = 0; step < steps; step++)
        {
            _story.Action(
                $"step{step}of{number}", [], Guard(errand, step, helper),
                [.. Pays(owner, helper).Prepend(Set(The(errand), Number(step + 1)))], Consenting(owner, helper), Observing(owner));
        }

        if (_draws.Chance(30))
            _story.Action("leap" + number, [], Less(The(errand), Number(steps)), Do(Set(The(errand), Number(steps)), Tires(owner, 2)), [owner], Observing(owner));
        if (_draws.Chance(30))
            AddWord(number, errand, steps, owner, helper);
        _errands.Add((errand, steps));
        Expression weight = Number(_draws.Between(1, 3));
        Expression done = Same(The(errand), Number(steps));
        _story.Want(people[0], _draws.Chance(40) ? Times(weight, The(errand)) : weight, _draws.Chance(60) ? done : null);
        if (_draws.Chance(40))
            _story.Want(people[1], Number(_draws.Pick([-3, -1, 1, 2])), _draws.Chance(50) ? done : Believed(owner, done));
    }

    private Expression Guard(FactId errand, int step, Expression helper)
    {
        Expression next = Same(The(errand), Number(step));
        if (_errands.Count > 0 && _draws.Chance(30))
            next = All(next, AtLeast(The(_draws.Pick(_errands).Fact), Number(1)));
        return _draws.Chance(15) ? All(next, Believed(helper, AtLeast(The(errand), Number(step)))) : next;
    }

    private IEnumerable<Effect> Pays(Expression owner, Expression helper)
    {
        if (_draws.Chance(30))
            yield return Tires(owner, 1);
        if (_draws.Chance(50))
            yield return Set(The(_pay, helper), Plus(The(_pay, helper), Number(1)));
    }

    /// <summary>The owner tells the helper how the errand stands, or lies about it.</summary>
    private void AddWord(int number, FactId errand, int steps, Expression owner, Expression helper)
    {
        Expression said = _draws.Chance(50) ? The(errand) : Number(_draws.Between(0, steps));
        Effect word = Set(The(errand), said);
        _story.Action("tell" + number, [], Yes, Do(_draws.Chance(50) ? Told(helper, word) : Concludes(helper, word)), [owner], Observing(owner));
    }

    private void AddBonus()
    {
        FactId bonus = _story.Boolean("bonus");
        _story.Trigger("reward", [], All([.. _errands.Take(2).Select(errand => AtLeast(The(errand.Fact), Number(1)))]), Do(Set(The(bonus), Yes)));
        _story.Want(_draws.Chance(50) ? null : _cast[0], Number(_draws.Between(1, 4)), The(bonus));
    }

    /// <summary>One gains by what hurts another, who may be able to hide from it, or it may only be possible once some errand is under way.</summary>
    private void AddGrudge()
    {
        FactId hurt = _story.Integer("hurt", 0, 2, _story.Character);
        FactId hidden = _story.Boolean("hidden", _story.Character);
        EntityId[] people = _draws.Shuffled(_cast);
        (Expression thief, Expression victim) = (It(people[0]), It(people[1]));
        List<Expression> guards = [Not(The(hidden, victim)), Less(The(hurt, victim), Number(2))];
        if (_draws.Chance(50))
            guards.Add(AtLeast(The(_draws.Pick(_errands).Fact), Number(1)));
        _story.Action("snatch", [], All([.. guards]), Do(Set(The(hurt, victim), Plus(The(hurt, victim), Number(1))), Set(The(_pay, thief), Plus(The(_pay, thief), Number(1)))), [thief], Observing(thief));
        _story.Action("hide", [], Not(The(hidden, victim)), Do(Set(The(hidden, victim), Yes)), [victim], Observing(victim));
        _story.Want(null, Times(Number(-_draws.Between(1, 3)), The(hurt, Slot(0))));
        _story.Want(people[0], The(_pay, Slot(0)));
        if (_draws.Chance(50))
            _story.Want(people[1], Number(1), The(hidden, victim));
    }

    private Effect Tires(Expression who, int points) => Set(The(_tired, who), Plus(The(_tired, who), Number(points)));

    private Expression[] Consenting(Expression owner, Expression helper) => _draws.Below(10) switch
    {
        < 6 => [owner],
        < 8 => [helper],
        _ => [owner, helper],
    };

    private Expression? Observing(Expression owner) => _draws.Below(8) switch
    {
        0 => Differ(Slot(0), owner),
        1 => Same(Slot(0), owner),
        2 => Differ(Slot(0), It(_draws.Pick(_cast))),
        _ => null,
    };

    private Expression Duration() => _draws.Chance(80) ? Number(_draws.Between(1, 9)) : Plus(Number(1), The(_tired, It(_cast[0])));
}
