using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// A ground fact that can be put into words: told, asked, denied, kept secret. It is an entity, so that actions take it as an argument and facts can be about it, whatever it says at the moment.
/// </summary>
/// <param name="Id">As an entity.</param>
internal sealed record NewsItem(EntityId Id, FactId Fact, ImmutableArray<int> Arguments)
{
    /// <summary>Of a claim what it says the fact to be, whatever it is; null for what is news.</summary>
    public int? Claimed { get; init; }
}
