namespace Motive.Telling;

/// <summary>Kinds of places that texts stand in: the roots of their identities in <see cref="ProseWriter"/>.</summary>
internal static class TextPlaces
{
    public const ulong Passage = 1;
    public const ulong Opening = 2;
    public const ulong Happening = 3;
    public const ulong Scene = 4;
    public const ulong Chapter = 5;
}
