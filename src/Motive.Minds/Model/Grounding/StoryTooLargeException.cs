namespace Motive.Minds.Model.Grounding;

/// <summary>
/// A story asks for more than <see cref="Motive.World.StoryLimits"/> allow, which shows only when its parameters are filled in or while it is run. A mistake
/// of the story: the message is one line and says which part passed what limit, and what would work.
/// </summary>
internal sealed class StoryTooLargeException(string message) : Exception(message);
