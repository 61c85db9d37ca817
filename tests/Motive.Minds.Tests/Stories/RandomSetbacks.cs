using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>
/// A small story from a seed whose triggers take back what acts bring about, as long as something else is so: what is wanted then takes an act that keeps a trigger from firing, or somebody who must first be
/// told that it will not. Triggers only make things false, so that they come to rest.
/// </summary>
internal sealed class RandomSetbacks
{
    private readonly SplitMix64 _draws;
    private readonly StoryBuilder _story = new();
    private readonly EntityId[] _cast;
    private readonly FactId[] _truths;

    private RandomSetbacks(ulong seed)
    {
        _draws = new SplitMix64(seed ^ 0x5E7B);
        _cast = [_story.Add("Ann", _story.Character), _story.Add("Ben", _story.Character)];
        _truths = [.. Enumerable.Range(0, _draws.Between(3, 4)).Select(number => _story.Boolean("truth" + number))];
    }

    public static Story From(ulong seed) => new RandomSetbacks(seed).Write();

    private Story Write()
    {
        AddPursuit();
        int actions = _draws.Between(1, 3);
        for (int i = 0; i < actions; i++)
            _story.Action("act" + i, [], Guard(), Deeds(), [.. _draws.Shuffled(_cast).Take(_draws.Pick([1, 1, 1, 2])).Select(It)], _draws.Chance(60) ? null : Same(Slot(0), It(_draws.Pick(_cast))));
        if (_draws.Chance(60))
        {
            Expression hearer = It(_draws.Pick(_cast));
            Effect word = Set(The(_draws.Pick(_truths)), Truth());
            _story.Action("tell", [], Guard(), Do(_draws.Chance(50) ? Told(hearer, word) : Concludes(hearer, word)), [It(_draws.Pick(_cast))]);
        }

        int triggers = _draws.Below(3);
        for (int i = 0; i < triggers; i++)
        {
            FactId[] facts = [.. _draws.Shuffled(_truths).Take(2)];
            Expression when = _draws.Chance(70) ? The(facts[0]) : Not(The(facts[0]));
            _story.Trigger("setback" + i, [], _draws.Chance(50) ? when : All(when, The(facts[1])), Do(Set(The(facts[1]), No)));
        }

        foreach (EntityId who in _cast)
        {
            _story.Want(who, Number(_draws.Between(1, 3)), The(_draws.Pick(_truths)));
            if (_draws.Chance(40))
                _story.Want(who, Number(_draws.Pick([-2, -1, 1])), The(_draws.Pick(_truths)));
        }

        foreach (FactId fact in _truths)
        {
            if (_draws.Chance(30))
                _story.Initially(fact, [], 1);
            if (_draws.Chance(40))
                _story.Initially(fact, [], _draws.Below(2), _draws.Pick(_cast));
        }

        return _story.Build();
    }

    /// <summary>Somebody brings about what they want, which does not last while something else is so, and may put an end to that.</summary>
    private void AddPursuit()
    {
        FactId[] facts = [.. _draws.Shuffled(_truths).Take(2)];
        (FactId hindrance, FactId wanted) = (facts[0], facts[1]);
        (Expression owner, Expression helper) = (It(_cast[0]), It(_cast[1]));
        Expression[] doers = _draws.Pick<Expression[]>([[owner], [owner], [helper], [owner, helper]]);
        _story.Action("pursue", [], Not(The(wanted)), Do(Set(The(wanted), Yes)), doers);
        _story.Action("clear", [], _draws.Chance(70) ? The(hindrance) : Yes, Do(_draws.Chance(70) ? Set(The(hindrance), No) : Told(helper, Set(The(hindrance), No))), [owner]);
        _story.Trigger("setback", [], _draws.Chance(50) ? The(hindrance) : All(The(hindrance), The(wanted)), Do(Set(The(wanted), No)));
        _story.Initially(hindrance, [], _draws.Chance(80) ? 1 : 0);
        _story.Want(_cast[0], Number(2), The(wanted));
        _story.Want(_cast[1], Number(_draws.Pick([-1, 1])), The(wanted));
    }

    private Expression Guard()
    {
        Expression guard = _draws.Chance(50) ? The(_draws.Pick(_truths)) : Not(The(_draws.Pick(_truths)));
        return _draws.Chance(30) ? Yes : guard;
    }

    private ImmutableArray<Effect> Deeds() => [.. _draws.Shuffled(_truths).Take(_draws.Pick([1, 1, 2])).Select(fact => Set(The(fact), Truth()))];

    private Expression Truth() => _draws.Chance(60) ? Yes : No;
}
