using Motive.Play.Clock;

namespace Motive.Saves;

/// <summary>A decision of a save in the story as it is now, or in words what stands against it.</summary>
/// <param name="Decision">Null when it cannot be made.</param>
/// <param name="Said">Why not; or, of one that can be made, how else it is written by now; null when it is just the same.</param>
internal sealed record FoundDecision(Decision? Decision, string? Said);
