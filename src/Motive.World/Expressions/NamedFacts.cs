namespace Motive.World;

/// <summary>Which families of facts a part of an expression reads and an effect assigns, by themselves. A piece of news may be about a fact of any family that can be news. A kind that is not named here is an error, and never taken for one that reads nothing.</summary>
internal static class NamedFacts
{
    public static IEnumerable<FactId> ReadBy(Story story, Expression expression) => expression switch
    {
        Expression.Fact fact => [fact.Id],
        Expression.Reported => Reported(story),
        Expression.SourceOfNews source => SourcesOfNews(story, source.Way),
        Expression.Literal or Expression.Variable or Expression.Feels or Expression.TemperamentOf or Expression.Believes or Expression.Not or Expression.And
            or Expression.Or or Expression.Compare or Expression.Calculate or Expression.Quantified or Expression.Conditional or Expression.IsOfType
            or Expression.NewsAbout or Expression.Claimed or Expression.NewsOfClaim => [],
        _ => throw new InvalidOperationException($"It is not known what {expression.GetType().Name} reads."),
    };

    public static IEnumerable<FactId> AssignedBy(Story story, Effect effect) => effect switch
    {
        Effect.Assign assign => [assign.Fact],
        Effect.Report => Reported(story),
        Effect.StateSource source => ReadBy(story, source.Of).SelectMany(family => story.SourcesOf(family)).Select(source => source.Fact),
        Effect.Feel or Effect.When or Effect.ForEvery or Effect.Believe => [],
        _ => throw new InvalidOperationException($"It is not known what {effect.GetType().Name} assigns."),
    };

    private static IEnumerable<FactId> SourcesOfNews(Story story, SourceWay way) => Reported(story).Select(family => story.SourceOf(family, way)).OfType<FactId>();

    private static IEnumerable<FactId> Reported(Story story) => story.News.Select(item => item.Fact).Distinct();
}
