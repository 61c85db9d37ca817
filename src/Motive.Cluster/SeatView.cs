using System.Collections.Immutable;

namespace Motive.Cluster;

/// <summary>What somebody has before them who sits in a session: what they were told, and what they can decide. Nothing of what is in another's mind is in it.</summary>
[GenerateSerializer, Immutable, Alias("motive.seat")]
public sealed record SeatView
{
    /// <summary>Whom they play.</summary>
    [Id(0)]
    public required string Who { get; init; }

    /// <summary>How many turns the session has had; the next decision is one more.</summary>
    [Id(1)]
    public required int Number { get; init; }

    /// <summary>What they were told since the passages that they had.</summary>
    [Id(2)]
    public required ImmutableArray<StoryPassage> Passages { get; init; }

    /// <summary>How many passages they have been told by now.</summary>
    [Id(3)]
    public required int Told { get; init; }

    /// <summary>What they can decide; empty while it is not their turn.</summary>
    [Id(4)]
    public ImmutableArray<PlayerOption> Options { get; init; } = [];

    /// <summary>What is said at their prompt: who asks what of them, what came of what they tried, that time passed.</summary>
    [Id(5)]
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>The story has not come to anybody's turn yet. Ask again.</summary>
    [Id(6)]
    public bool IsThinking { get; init; }

    /// <summary>Nothing more will come about.</summary>
    [Id(7)]
    public bool IsOver { get; init; }

    /// <summary>What became of the session itself: that the story was edited, that a decision could no longer be made.</summary>
    [Id(8)]
    public ImmutableArray<string> Notices { get; init; } = [];

    /// <summary>For whom the story waits; null while it thinks, and when it is over.</summary>
    [Id(9)]
    public string? WaitsFor { get; init; }

    /// <summary>Whose characters decide for themselves because nobody is there who plays them; whoever reads this may be among them.</summary>
    [Id(10)]
    public ImmutableArray<string> Away { get; init; } = [];
}
