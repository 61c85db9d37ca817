namespace Motive.World;

/// <summary>What kind of value a checked expression has, as far as its form shows.</summary>
internal static class ExpressionKind
{
    /// <summary>A literal alone does not show it and is taken for a number or an entity; beside it, the other branch of a choice decides.</summary>
    public static bool IsBoolean(Story story, Expression expression) => expression switch
    {
        Expression.Fact fact => story[fact.Id].Domain is Domain.Boolean,
        Expression.Believes believes => IsBoolean(story, believes.Body),
        Expression.Not or Expression.And or Expression.Or or Expression.Compare or Expression.IsOfType => true,
        Expression.Quantified quantified => quantified.Quantifier is Quantifier.Some or Quantifier.Every,
        Expression.SourceOfNews source => source.Way != SourceWay.From,
        Expression.Conditional choice => IsBoolean(story, choice.Then) || IsBoolean(story, choice.Else),
        Expression.Literal or Expression.Variable or Expression.Feels or Expression.TemperamentOf or Expression.Calculate or Expression.Reported or Expression.Claimed or Expression.NewsOfClaim or Expression.NewsAbout => false,
        _ => throw new InvalidOperationException($"It is not known what kind of value {expression.GetType().Name} has."),
    };
}
