using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// Everything a character would do in a state and why. <see cref="Length"/> is the plan length that was fully searched; <see cref="Reached"/> are the limits beyond
/// which something may be that was not looked for.
/// </summary>
/// <param name="Plans">The best first.</param>
/// <param name="Expansions">States that were expanded to find them.</param>
internal sealed record Motives(ImmutableArray<MotivePlan> Plans, int Length, int Expansions)
{
    /// <summary>In a fixed order, each once.</summary>
    public ImmutableArray<ThinkingLimit> Reached { get; init; } = [];
}
