namespace Motive.World;

/// <summary>What can be asked of how somebody has a belief (D29b).</summary>
internal enum SourceWay
{
    /// <summary>Who told them.</summary>
    From,

    /// <summary>Somebody told them.</summary>
    Word,

    /// <summary>They have read it.</summary>
    Letter,

    /// <summary>They saw it, or found it out by trying.</summary>
    Sight,

    /// <summary>It is their own doing.</summary>
    Deed,
}

/// <summary>
/// A hidden family of facts kept because a story asks how people have their beliefs: in each mind, how its owner has the fact of <see cref="Of"/> with the same arguments.
/// In the world, which is nobody's mind, it says nothing.
/// </summary>
internal sealed record KeptSource(FactId Fact, FactId Of, SourceWay Way);

/// <summary>The words by which a story asks how somebody has a belief.</summary>
internal static class SourceWays
{
    /// <summary>What a way comes to have for its value where somebody has a belief in some way, and from whom.</summary>
    /// <param name="had">How they have it; null if in none of these ways.</param>
    /// <param name="from">Who told them; unknown for nobody.</param>
    public static int ValueOf(this SourceWay way, SourceWay? had, int from) => way switch
    {
        SourceWay.From => from,
        SourceWay.Word => Value.FromTruth(had is SourceWay.From or SourceWay.Word),
        _ => Value.FromTruth(had == way),
    };

    /// <summary>In the order of <see cref="SourceWay"/>, as they are typed: <c>from Ann</c>, <c>by sight</c>.</summary>
    public static string Word(this SourceWay way) => way switch
    {
        SourceWay.From => "from",
        SourceWay.Word => "by word",
        SourceWay.Letter => "by letter",
        SourceWay.Sight => "by sight",
        _ => "by deed",
    };
}
