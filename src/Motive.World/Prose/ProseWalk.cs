namespace Motive.World;

/// <summary>What is asked in the holes of a text. A kind of hole that is not named here is an error, and never taken for one that asks nothing.</summary>
internal static class ProseWalk
{
    /// <summary>The outermost expression of every hole, those of inner texts too; none for no text.</summary>
    public static IEnumerable<Expression> Expressions(Prose? prose) => prose is null ? [] : prose.Segments.SelectMany(Expressions);

    private static IEnumerable<Expression> Expressions(ProseSegment segment) => segment switch
    {
        ProseSegment.Literal => [],
        ProseSegment.Hole hole => [hole.Expression],
        ProseSegment.Agreement agreement => [agreement.Who],
        ProseSegment.Alternatives alternatives => alternatives.Options.SelectMany(Expressions),
        ProseSegment.Conditional choice => Expressions(choice.Then).Concat(Expressions(choice.Otherwise)).Prepend(choice.Condition),
        _ => throw new InvalidOperationException($"No parts are known of {segment.GetType().Name}."),
    };
}
