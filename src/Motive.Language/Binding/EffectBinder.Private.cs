using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// <c>private fact(…) to A, B</c>. Each mind that is not named, and each picture that anybody has of such a mind, holds the fact as it is before anything is said of it, since a secret that others are only half without is none.
/// </summary>
internal sealed partial class EffectBinder
{
    private ImmutableArray<Effect> BindPrivate(PrivateSyntax hidden)
    {
        Guards guards = new();
        Typed[] knowers = [.. hidden.Knowers.Where(name => !name.IsMissing).Select(name => expressions.BindCharacter(new ReferenceSyntax(name, name.Origin), guards))];
        if (FactIn(hidden) is not { } call)
            return [];
        FactTarget target = expressions.BindTarget(call, guards);
        if (target.Fact is null && !target.IsReported)
            ReportNoFact(call, new AssertSyntax(call, false, hidden.Origin));
        if (target is not { Fact: FactSymbol fact, Arguments: { } arguments } || knowers.Any(knower => knower.IsError))
            return [];
        Effect unsaid = new Effect.Assign(fact.Id, arguments, new Expression.Literal(fact.Default));
        return guards.Around([.. program.Symbols.Character.Members.SelectMany(member => UnlessAmong(knowers, member.Value, [.. InEveryPicture(member.Value, unsaid)]))]);
    }

    private CallSyntax? FactIn(PrivateSyntax hidden)
    {
        if (hidden.Target is ReferenceSyntax reference)
            return new CallSyntax(reference.Name, [], reference.Origin);
        if (hidden.Target is CallSyntax call && !expressions.IsValueOfNews(call))
            return call;
        if (hidden.Target is not MissingSyntax)
            NotAssignable(hidden.Target, "Name a fact, as in `private ill(Ann) to Ann, Ben`.");
        return null;
    }

    /// <summary>Whoever knows it may be a variable of a <c>for every</c> around it.</summary>
    private static ImmutableArray<Effect> UnlessAmong(Typed[] knowers, int who, ImmutableArray<Effect> effects)
    {
        if (knowers.Any(knower => knower.Expression is Expression.Literal literal && literal.Value == who))
            return [];
        Expression[] others = [.. knowers.Where(knower => knower.Expression is not Expression.Literal)
            .Select(knower => new Expression.Compare(Comparison.NotEqual, knower.Expression, new Expression.Literal(who)))];
        return others.Length == 0 ? effects : [new Effect.When(Logic.And([.. others]), effects, [])];
    }

    private IEnumerable<Effect> InEveryPicture(int outsider, Effect unsaid)
    {
        Effect held = new Effect.Believe(new Expression.Literal(outsider), unsaid, false);
        return program.Symbols.Character.Members.Where(member => member.Value != outsider)
            .Select(member => (Effect)new Effect.Believe(new Expression.Literal(member.Value), held, false)).Prepend(held);
    }
}
