namespace Motive.Telling;

/// <summary>What kind of place a text stands in.</summary>
internal enum TextKind
{
    Passage,
    Opening,
    Happening,
    Scene,
    Chapter,
}

/// <summary>Tells texts apart in <see cref="ProseWriter"/>, so that each rotates its own alternatives: by the number of the text among those of its kind, and of a conversation by its name and the step of the walk.</summary>
internal readonly record struct TextPlace(TextKind Kind, int Number, string Scene = "");
