using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>A fact that is read, and in whose picture: the characters of <paramref name="Path"/> one in the other, none for the picture that is read from.</summary>
internal readonly record struct FactRead(GroundFactId Fact, CharacterId[] Path)
{
    /// <summary>Whether it is read in a mind, and not in the picture itself.</summary>
    public bool InMind => Path.Length > 0;
}
