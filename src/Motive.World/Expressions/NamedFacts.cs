namespace Motive.World;

/// <summary>Which families of facts a part of an expression reads and an effect assigns, by themselves. A piece of news may be about a fact of any family that can be news.</summary>
internal static class NamedFacts
{
    public static IEnumerable<FactId> ReadBy(Story story, Expression expression) => expression switch
    {
        Expression.Fact fact => [fact.Id],
        Expression.Reported => Reported(story),
        _ => [],
    };

    public static IEnumerable<FactId> AssignedBy(Story story, Effect effect) => effect switch
    {
        Effect.Assign assign => [assign.Fact],
        Effect.Report => Reported(story),
        _ => [],
    };

    private static IEnumerable<FactId> Reported(Story story) => story.News.Select(item => item.Fact).Distinct();
}
