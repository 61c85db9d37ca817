using System.Collections.Immutable;
using Motive.World;
using static Motive.Minds.Tests.Stories.Words;

namespace Motive.Minds.Tests.Stories;

/// <summary>Well-typed expressions over the variables of a scope. Depth bounds how far they nest.</summary>
internal sealed class RandomExpressions(SplitMix64 draws, Vocabulary words)
{
    public Expression Boolean(Scope scope, int depth) => draws.Below(depth > 0 ? 16 : 6) switch
    {
        0 or 1 or 2 => BooleanFact(scope) ?? Comparing(scope, depth - 1),
        3 or 4 => Comparing(scope, depth - 1),
        5 => BooleanFact(scope) is Expression fact ? Not(fact) : Matching(scope, 0),
        6 => Not(Boolean(scope, depth - 1)),
        7 or 8 => All(Boolean(scope, depth - 1), Boolean(scope, depth - 1)),
        9 or 10 => Any(Boolean(scope, depth - 1), Boolean(scope, depth - 1)),
        11 => Believed(Believer(scope), Boolean(scope, depth - 1)),
        12 => OfBeliefs(scope, depth - 1),
        13 => OverMany(scope, depth, draws.Pick([Quantifier.Some, Quantifier.Every])),
        14 => Choose(Boolean(scope, depth - 1), Boolean(scope, depth - 1), Boolean(scope, depth - 1)),
        _ => TypeTest(scope),
    };

    public Expression Integer(Scope scope, int depth) => draws.Below(depth > 0 ? 12 : 5) switch
    {
        0 => Number(draws.Between(-1, 3)),
        1 or 2 or 3 => IntegerFact(scope) ?? Number(draws.Between(0, 2)),
        4 => words.FeelingsMatter ? SomeFeeling(scope) : IntegerFact(scope) ?? Number(1),
        5 or 6 => Plus(Integer(scope, depth - 1), Integer(scope, depth - 1)),
        7 => new Expression.Calculate(draws.Pick(Enum.GetValues<Arithmetic>()), Integer(scope, depth - 1), Integer(scope, depth - 1)),
        8 => OverMany(scope, depth, Quantifier.Count),
        9 => Many(Quantifier.Sum, scope.Free, Variable(out TypeId type), Integer(scope.With(type), depth - 1)),
        10 => Believed(Believer(scope), Integer(scope, depth - 1)),
        _ => Choose(Boolean(scope, depth - 1), Integer(scope, depth - 1), Integer(scope, depth - 1)),
    };

    /// <summary>An entity of the type, or unknown: variables first, then names, then facts.</summary>
    public Expression Entity(Scope scope, TypeId type, int depth)
    {
        Expression[] variables = [.. scope.Variables.Where(variable => words.Story.IsA(variable.Type, type)).Select(variable => Slot(variable.Slot))];
        if (variables.Length > 0 && draws.Chance(60))
            return draws.Pick(variables);
        Expression? fact = depth > 0 || draws.Chance(25)
            ? FactWhere(scope, word => word.Domain is Domain.Entities values && words.Story.IsA(values.Type, type))
            : null;
        if (fact is not null && draws.Chance(60))
            return fact;
        return depth > 0 && draws.Chance(10) ? Unknown : It(draws.Pick(words.Story.Members(type)));
    }

    /// <summary>A variable or a name, never unknown.</summary>
    public Expression Character(Scope scope)
    {
        Expression[] variables =
        [
            .. scope.Variables.Where(variable => words.Story.IsA(variable.Type, words.Story.Character)).Select(variable => Slot(variable.Slot)),
        ];
        return variables.Length > 0 && draws.Chance(70) ? draws.Pick(variables) : It(draws.Pick(words.Story.Members(words.Story.Character)));
    }

    /// <summary>Now and then whoever a fact names, which may be nobody.</summary>
    public Expression Believer(Scope scope) => draws.Chance(15) ? Entity(scope, words.Story.Character, 1) : Character(scope);

    public Expression.Fact Applied(FactWord word, Scope scope) =>
        The(word.Id, [.. word.Parameters.Select(parameter => Entity(scope, parameter, 0))]);

    public Expression.Feels SomeFeeling(Scope scope)
    {
        Expression? toward = draws.Chance(50) ? Entity(scope, words.Story.Entity, 0) : null;
        return Feeling(Character(scope), draws.Pick(words.Emotions), toward);
    }

    private Expression.Fact? FactWhere(Scope scope, Func<FactWord, bool> suits)
    {
        FactWord[] suitable = [.. words.Facts.Where(suits)];
        return suitable.Length == 0 ? null : Applied(draws.Pick(suitable), scope);
    }

    private Expression.Fact? BooleanFact(Scope scope) => FactWhere(scope, word => word.Domain is Domain.Boolean);

    private Expression.Fact? IntegerFact(Scope scope) => FactWhere(scope, word => word.Domain is Domain.Integer);

    private Expression Comparing(Scope scope, int depth) => draws.Chance(50)
        ? Compare(draws.Pick(Enum.GetValues<Comparison>()), Integer(scope, depth), Number(draws.Between(0, 3)))
        : Matching(scope, Math.Max(depth, 0));

    /// <summary>The value of a belief compared with a number or a name, or with what somebody else believes.</summary>
    private Expression OfBeliefs(Scope scope, int depth)
    {
        Comparison comparison = draws.Pick(Enum.GetValues<Comparison>());
        FactWord[] links = [.. words.Facts.Where(word => word.Domain is Domain.Entities)];
        if (links.Length > 0 && draws.Chance(40))
        {
            FactWord link = draws.Pick(links);
            Expression value = It(draws.Pick(words.Story.Members(((Domain.Entities)link.Domain).Type)));
            Expression other = draws.Chance(30) ? Believed(Believer(scope), Applied(link, scope)) : value;
            return Compare(draws.Pick([Comparison.Equal, Comparison.Equal, Comparison.NotEqual]), Believed(Believer(scope), Applied(link, scope)), other);
        }

        Expression amount = Believed(Believer(scope), depth > 0 && draws.Chance(30) ? Believed(Believer(scope), Integer(scope, 0)) : Integer(scope, depth));
        Expression beside = draws.Chance(30) ? Believed(Believer(scope), Integer(scope, 0)) : Number(draws.Between(0, 3));
        return draws.Chance(80) ? Compare(comparison, amount, beside) : Compare(comparison, beside, amount);
    }

    /// <summary>Two entities, or now and then two truths or two amounts, compared.</summary>
    private Expression Matching(Scope scope, int depth)
    {
        if (depth > 0 && draws.Chance(15))
            return Compare(draws.Pick([Comparison.Equal, Comparison.NotEqual]), Boolean(scope, depth - 1), Boolean(scope, depth - 1));
        if (depth > 0 && draws.Chance(30))
            return Compare(draws.Pick(Enum.GetValues<Comparison>()), Integer(scope, depth - 1), Integer(scope, depth - 1));
        FactWord[] links = [.. words.Facts.Where(word => word.Domain is Domain.Entities)];
        if (links.Length == 0)
            return Compare(draws.Pick([Comparison.Equal, Comparison.NotEqual]), Character(scope), Character(scope));
        FactWord link = draws.Pick(links);
        Expression left = depth > 0 && draws.Chance(15) ? Believed(Believer(scope), Applied(link, scope)) : Applied(link, scope);
        return Compare(draws.Pick([Comparison.Equal, Comparison.Equal, Comparison.NotEqual]), left, Entity(scope, ((Domain.Entities)link.Domain).Type, 1));
    }

    private Expression OverMany(Scope scope, int depth, Quantifier quantifier) =>
        Many(quantifier, scope.Free, Variable(out TypeId type), Boolean(scope.With(type), depth - 1));

    private TypeId Variable(out TypeId type) => type = words.SomeType();

    private Expression.IsOfType TypeTest(Scope scope) => new(
        Entity(scope, words.Story.Entity, 1), words.SomeType());
}
