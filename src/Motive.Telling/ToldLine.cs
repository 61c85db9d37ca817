using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>A line of a scene that was told, by itself.</summary>
/// <param name="Speaker">Null for narration.</param>
/// <param name="Id">Null for what was chosen from what is on offer.</param>
internal sealed record ToldLine(EntityId? Speaker, string Text, string? Id, ImmutableArray<string> Tags);
