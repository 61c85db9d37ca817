using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>What a condition demands of a fact of a state: that it has one of some values; or, where none are given, that it is like another fact, or has not some value.</summary>
internal readonly record struct EventKey(GroundFactId Fact, int[] Values)
{
    /// <summary>In whose mind; none for the state itself.</summary>
    public CharacterId Mind { get; init; } = CharacterId.None;

    /// <summary>The fact that it must be like; none where it must not have a value.</summary>
    public GroundFactId Like { get; init; } = GroundFactId.None;

    /// <summary>The value that it must not have.</summary>
    public int Not { get; init; }
}
