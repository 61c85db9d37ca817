using Motive.World;

namespace Motive.Minds.Feelings;

/// <summary>A feeling about what is to come that somebody begins to have, or, where it <see cref="Ends"/>, has no longer. Characters are indices; <see cref="Level"/> is 1..10.</summary>
internal readonly record struct Prospect(CharacterId Who, Emotion Emotion, CharacterId? Toward, int Level, bool Ends);
