using System.Globalization;
using Motive.World;

namespace Motive.Language.Tests;

/// <summary>Lowered expressions and effects in one line each; variables are <c>$slot</c>, entities numbers only where their kind is not known.</summary>
internal static class ExpressionPrinter
{
    public static string Print(Story story, Expression? expression) => expression switch
    {
        null => "_",
        Expression.Literal literal => literal.Value == Value.Unknown ? "unknown" : literal.Value.ToString(CultureInfo.InvariantCulture),
        Expression.Variable variable => $"${variable.Slot}",
        Expression.Fact fact => $"{story[fact.Id].Name}[{List(story, fact.Arguments)}]",
        Expression.Feels feels => $"feels({Print(story, feels.Who)} {feels.Emotion.Name()} {Print(story, feels.Toward)})",
        Expression.TemperamentOf of => $"temperament({Print(story, of.Who)} {of.Word})",
        Expression.Believes believes => $"believes({Print(story, believes.Who)}: {Print(story, believes.Body)})",
        Expression.Not not => $"not {Print(story, not.Operand)}",
        Expression.And and => $"({string.Join(" and ", ExpressionWalk.Conjuncts(and).Select(item => Print(story, item)))})",
        Expression.Or or => $"({string.Join(" or ", ExpressionWalk.Disjuncts(or).Select(item => Print(story, item)))})",
        Expression.Compare compare => $"({Print(story, compare.Left)} {Symbol(compare.Operator)} {Print(story, compare.Right)})",
        Expression.Calculate calculate => $"({Print(story, calculate.Left)} {Symbol(calculate.Operator)}{(calculate.Parts == 1 ? "" : calculate.Parts)} {Print(story, calculate.Right)})",
        Expression.Quantified quantified =>
            $"{quantified.Quantifier.ToString().ToLowerInvariant()}(${quantified.Slot}: {story[quantified.Type].Name}: {Print(story, quantified.Body)})",
        Expression.Conditional conditional =>
            $"({Print(story, conditional.Condition)} ? {Print(story, conditional.Then)} : {Print(story, conditional.Else)})",
        Expression.Reported reported => $"value({Print(story, reported.News)})",
        Expression.Claimed claimed => $"said {Print(story, claimed.Claim)}",
        Expression.NewsOfClaim about => $"about {Print(story, about.Claim)}",
        Expression.NewsAbout news => $"news {story[news.Family].Name}[{string.Join(" ", news.Arguments.Select(argument => Print(story, argument)))}]",
        Expression.IsOfType test => $"({Print(story, test.Operand)} is {story[test.Type].Name})",
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    public static string Print(Story story, Effect effect) => effect switch
    {
        Effect.Assign assign => $"{story[assign.Fact].Name}[{List(story, assign.Arguments)}] := {Print(story, assign.Value)}",
        Effect.Feel feel => $"feels({Print(story, feel.Who)} {feel.Emotion.Name()} {Print(story, feel.Toward)}) := {Print(story, feel.Value)}",
        Effect.When choice => $"if {Print(story, choice.Condition)} {{{Print(story, choice.Then)}}} else {{{Print(story, choice.Otherwise)}}}",
        Effect.ForEvery every =>
            $"for ${every.Slot}: {story[every.Type].Name} where {Print(story, every.Where)} {{{Print(story, every.Body)}}}",
        Effect.Believe believe => $"{(believe.ReadInMind ? "in mind of" : "mind of")} {Print(story, believe.Who)}: {Print(story, believe.Inner)}",
        _ => throw new InvalidOperationException(effect.GetType().Name),
    };

    public static string Print(Story story, IEnumerable<Effect> effects) => string.Join("; ", effects.Select(effect => Print(story, effect)));

    public static string Print(Story story, Prose prose) => string.Concat(prose.Segments.Select(segment => Print(story, segment)));

    private static string Print(Story story, ProseSegment segment) => segment switch
    {
        ProseSegment.Literal literal => literal.Text,
        ProseSegment.Hole hole =>
            $"<{Print(story, hole.Expression)}{(hole.IsEntity ? $" {hole.Form}" : "")}{(hole.Capital ? " capital" : "")}>",
        ProseSegment.Agreement agreement => $"<{Print(story, agreement.Who)}: {agreement.Singular}/{agreement.Plural}>",
        ProseSegment.Alternatives alternatives => $"<{string.Join("/", alternatives.Options.Select(option => Print(story, option)))}>",
        ProseSegment.Conditional conditional =>
            $"<{Print(story, conditional.Condition)} ? {Print(story, conditional.Then)} : {Print(story, conditional.Otherwise)}>",
        _ => throw new InvalidOperationException(segment.GetType().Name),
    };

    private static string List(Story story, IEnumerable<Expression> expressions) => string.Join(" ", expressions.Select(item => Print(story, item)));

    private static string Symbol(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    private static string Symbol(Arithmetic arithmetic) => arithmetic switch
    {
        Arithmetic.Add => "+",
        Arithmetic.Subtract => "-",
        Arithmetic.Multiply => "*",
        Arithmetic.Divide => "/",
        Arithmetic.Minimum => "min",
        _ => "max",
    };
}
