using Motive.World;

namespace Motive.Play.Choosing.Directing;

/// <summary>What the drama manager leads to: a beat that is due, or the goal of the chapter, which has no id.</summary>
internal sealed record Target(string? Beat, Expression When);
