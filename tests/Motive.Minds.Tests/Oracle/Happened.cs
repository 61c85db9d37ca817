using System.Collections.Immutable;

namespace Motive.Minds.Tests.Oracle;

/// <summary>What came about, as one picture of the world has it: the picture before and after. An attempt has those who made it; it is nobody's deed.</summary>
internal sealed record OracleEvent(Act Act, ImmutableArray<int>? TriedBy, OracleState Before, OracleState After)
{
    /// <summary>What came of it for facts where it happened (D8a).</summary>
    public ImmutableArray<Change> Outcome { get; init; } = [];

    /// <summary>The same in the picture that somebody in this picture has.</summary>
    public OracleEvent Into(int who) => this with { Before = Before.MindOf(who), After = After.MindOf(who) };
}

/// <summary>An earlier deed of somebody's who has no part in what it led to: <see cref="Chain"/> begins with it and goes on with what came of it, as far as this event.</summary>
internal sealed record OracleProvocation(ImmutableArray<int> Doers, ImmutableArray<OracleEvent> Chain);

/// <summary>What one picture has of an event and of what was before it.</summary>
/// <param name="Happens">Whether the event happens in this picture; else its owner has only been told something.</param>
/// <param name="IsWorld">Whether it is no picture but the world.</param>
/// <param name="Past">All earlier events, the latest first.</param>
internal sealed record Happened(
    OracleEvent Event, bool Happens, bool IsWorld, ImmutableArray<OracleProvocation> Provocations, ImmutableArray<OracleEvent> Past, IReadOnlySet<int> ExpectedBy);
