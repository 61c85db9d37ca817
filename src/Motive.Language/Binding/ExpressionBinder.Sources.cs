using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// How somebody has a belief (D29b): <c>believes(who, f, from teller)</c> and <c>by sight</c> and the like are conditions, <c>source(who, f)</c> is who told them. What is asked of the facts of a family is kept of all of them.
/// </summary>
internal partial class ExpressionBinder
{
    /// <summary>Read as a function where the story has no fact or rule of its own by that name.</summary>
    private const string SourceOfBelief = "source";

    private const string SourceShape = "source(who: character, what)";

    /// <summary>The condition, in a mind, that its owner has the one fact that is asked for in a certain way; null where that is not one, which has been reported.</summary>
    public Expression? BindSource(SourceSyntax syntax, Expression asked, Origin origin, Guards guards)
    {
        Typed? from = syntax.From is null ? null : BindCharacter(syntax.From, guards);
        Expression? kept = FindSource(asked, syntax.Way, origin);
        return kept is null || from is { IsError: true } ? null
            : from is null ? kept
            : new Expression.Compare(Comparison.Equal, kept, from.Expression);
    }

    /// <summary><c>source(who, f)</c>: who told them; nobody where nobody did.</summary>
    private Typed BindSourceOf(CallSyntax call)
    {
        if (call.Arguments is not [ArgumentSyntax whose, ArgumentSyntax what])
            return FailCount(call, SourceShape, "two arguments");
        Guards guards = new();
        Typed who = BindCharacter(whose.Value, guards);
        minds++;
        Typed body = BindAsked(what.Value);
        minds--;
        if (who.IsError || body.IsError || FindSource(body.Expression, SourceWay.From, what.Value.Origin) is not Expression kept)
            return Typed.Error;
        return Guarded(guards, new Typed(new Expression.Believes(who.Expression, kept), ValueType.Entity(symbols.Character), Bounds.Any), Value.Unknown, call.Origin);
    }

    /// <summary>A fact, a deed, or news, which stands for the fact that it is about.</summary>
    private Typed BindAsked(ExpressionSyntax syntax)
    {
        if (syntax is HappenedSyntax happened)
            return BindHappened(happened.Pattern);
        Typed value = BindValue(syntax);
        return value.IsError || !IsNews(value.Type) ? value : new Typed(new Expression.Reported(value.Expression), ValueType.Reported, Bounds.Any);
    }

    /// <summary>The hidden fact that keeps how the owner of a mind has the one fact that an expression reads.</summary>
    private Expression? FindSource(Expression asked, SourceWay way, Origin origin)
    {
        Expression[] read = [.. Read(asked)];
        if (read is not [Expression.Fact or Expression.Reported])
        {
            Fail(Mistakes.SourceOfNoFact, origin, null);
            return null;
        }

        FactId[] families = read[0] is Expression.Fact fact ? [fact.Id] : [.. symbols.AllNews.Select(item => item.Fact).Distinct()];
        int[] kept = [.. families.Select(family => program.Hidden.Find(new HiddenFact.Source(family, way)))];
        if (Array.Exists(kept, index => index < 0))
        {
            Fail(Mistakes.SourceNotKept, origin, null, program.TextAt(origin), way.Word());
            return null;
        }

        return read[0] is Expression.Fact known
            ? new Expression.Fact(new FactId(symbols.Facts.Count + kept[0]), known.Arguments)
            : new Expression.SourceOfNews(((Expression.Reported)read[0]).News, way);
    }

    /// <summary>The facts that an expression is about: not those that only say which facts those are. More than one, also where somebody else's beliefs or feelings are meant.</summary>
    private static IEnumerable<Expression> Read(Expression expression) => expression switch
    {
        Expression.Fact or Expression.Reported => [expression],
        Expression.Believes or Expression.Feels or Expression.Quantified or Expression.SourceOfNews => [expression],
        _ => ExpressionWalk.Children(expression).SelectMany(Read),
    };
}
