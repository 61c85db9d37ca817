using System.Collections.Immutable;
using Motive.Play.Sessions;
using Motive.Telling;

namespace Motive.Reading;

/// <summary>What one step came to, and what was told of it.</summary>
internal sealed record Told(ImmutableArray<ToldPassage> Passages, StepResult Result)
{
    /// <summary>The lines of scenes among the passages.</summary>
    public ImmutableArray<ToldLine> Lines { get; init; } = [];
}
