using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>A small story from a seed: always the same one. It has a little of everything that beliefs and reasons depend on.</summary>
internal sealed class RandomStory
{
    private readonly SplitMix64 _draws;
    private readonly Vocabulary _words;
    private readonly RandomExpressions _expressions;
    private readonly RandomEffects _effects;

    private readonly bool _lively;

    private RandomStory(ulong seed, bool lively = false)
    {
        _draws = new SplitMix64(seed);
        _lively = lively;
        _words = new Vocabulary(_draws, lively);
        _expressions = new RandomExpressions(_draws, _words);
        _effects = new RandomEffects(_draws, _words, _expressions);
    }

    private StoryBuilder Story => _words.Story;

    public static Story From(ulong seed) => new RandomStory(seed).Write();

    /// <summary>Another, in which feelings of any kind matter, people react to them and are of different temperaments.</summary>
    public static Story LivelyFrom(ulong seed) => new RandomStory(seed, lively: true).Write();

    /// <summary>The same with a wheel of triggers that may turn for ever, in the world or in some mind.</summary>
    public static Story LoopingFrom(ulong seed)
    {
        RandomStory story = new(seed);
        story.AddWheel();
        return story.Write();
    }

    private Story Write()
    {
        if (_draws.Chance(80))
            new RandomMotives(_draws, _words, _expressions).Add();
        if (_lively && _draws.Chance(60))
            new RandomFeud(_draws, _words, _expressions).Add();
        int actions = _draws.Between(1, _lively ? 3 : 6);
        for (int i = 0; i < actions; i++)
            AddAction(i);
        int triggers = Math.Max(0, _draws.Between(-2, 3));
        for (int i = 0; i < triggers; i++)
            AddTrigger(i);
        int wants = _draws.Between(1, 3);
        for (int i = 0; i < wants; i++)
            AddWant();
        AddInitial();
        if (_lively)
            AddTempers();
        return Story.Build();
    }

    private void AddAction(int number)
    {
        TypeId[] parameters = _words.SomeParameters(_draws.Pick([1, 2, 2, 3]));
        Scope scope = Parameters(parameters) with { Free = parameters.Length + 1 };
        Expression[] guards = [.. Enumerable.Range(0, _draws.Below(3)).Select(_ => _expressions.Boolean(scope, 2))];
        ActionId action = Story.Action(
            "act" + number, parameters, guards.Length switch { 0 => Yes, 1 => guards[0], _ => All(guards) },
            _effects.OfAct(scope), Consenting(scope), Observing(scope, parameters.Length));
        if (_draws.Chance(20))
            AddTrace(action, parameters);
    }

    private Expression[] Consenting(Scope scope)
    {
        int number = _draws.Pick([0, 1, 1, 1, 1, 2]);
        return [.. Enumerable.Range(0, number).Select(_ => _expressions.Character(scope)).Distinct()];
    }

    private Expression? Observing(Scope scope, int observer) => _draws.Below(10) switch
    {
        < 4 => null,
        4 => No,
        5 => Differ(Slot(observer), _expressions.Character(scope)),
        _ => _expressions.Boolean(scope with { Variables = scope.Variables.Add((observer, Story.Character)) }, 2),
    };

    private void AddTrace(ActionId action, TypeId[] parameters)
    {
        int[] positions = [.. Enumerable.Range(0, parameters.Length).Where(_ => _draws.Chance(60))];
        TypeId[] kept = [.. positions.Select(position => parameters[position])];
        FactId fact = Story.Boolean("happened" + action.Value, kept);
        Story.Trace(fact, action, positions);
        _words.Facts.Add(new FactWord(fact, [.. kept], new Domain.Boolean(), Latch: 1));
    }

    private void AddTrigger(int number)
    {
        TypeId[] parameters = _words.SomeParameters(2);
        Scope scope = Parameters(parameters);
        Story.Trigger("trigger" + number, parameters, _expressions.Boolean(scope, 2), _effects.OfTrigger(scope));
    }

    private void AddWant()
    {
        Scope scope = Parameters([Story.Character]);
        EntityId? only = _draws.Chance(60) ? _draws.Pick(Story.Members(Story.Character)) : null;
        Expression weight = _draws.Chance(30) ? Number(_draws.Pick([-2, 1, 2, 3])) : Times(Number(_draws.Pick([-1, 1, 2])), _expressions.Integer(scope, 1));
        Story.Want(only, weight, _draws.Chance(60) ? _expressions.Boolean(scope, 1) : null);
    }

    private void AddInitial()
    {
        int statements = _draws.Between(2, 10);
        for (int i = 0; i < statements; i++)
            State([]);
        int beliefs = _draws.Below(6);
        for (int i = 0; i < beliefs; i++)
            State([.. Enumerable.Range(0, _draws.Pick([1, 1, 2, 2, 3])).Select(_ => _draws.Pick(Story.Members(Story.Character)))]);
    }

    private void State(EntityId[] minds)
    {
        FactWord word = _draws.Pick(_words.Facts);
        EntityId[] arguments = [.. word.Parameters.Select(parameter => _draws.Pick(Story.Members(parameter)))];
        Story.Initially(word.Id, arguments, _words.SomeValue(word.Domain, unknown: word.Domain is Domain.Entities || minds.Length > 0), minds);
    }

    private void AddTempers()
    {
        int reactions = _draws.Between(1, 3);
        for (int i = 0; i < reactions; i++)
        {
            TypeId[] parameters = _words.SomeParameters(1);
            Scope scope = Parameters(parameters);
            Expression felt = AtLeast(_expressions.SomeFeeling(scope), Number(_draws.Between(1, 3)));
            Story.Reaction(
                "reaction" + i, parameters, _draws.Chance(60) ? felt : All(felt, _expressions.Boolean(scope, 1)),
                _draws.Chance(50) ? _effects.OfTrigger(scope) : _effects.OfAct(scope));
        }

        foreach (EntityId who in Story.Members(Story.Character).Where(_ => _draws.Chance(60)))
            Story.Inclined(who, _draws.Pick(_words.Emotions), _draws.Between(0, 25) * 10);
        if (_draws.Chance(50))
            Story.Liking(_expressions.Integer(new Scope([(0, Story.Character), (1, Story.Character)], 2), 1));
    }

    private void AddWheel()
    {
        FactId wheel = Story.Integer("wheel", 0, 2);
        Expression brake = _draws.Chance(50) ? Yes : _expressions.Boolean(Parameters([]), 1);
        for (int i = 0; i < 3; i++)
            Story.Trigger("turn" + i, [], All(Same(The(wheel), Number(i)), brake), Do(Set(The(wheel), Number((i + 1) % 3))));
    }

    private static Scope Parameters(TypeId[] parameters) =>
        parameters.Aggregate(new Scope([], 0), (scope, parameter) => scope.With(parameter));
}
