using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Motive.Reasons;

namespace Motive.Protocol;

/// <summary>Where a run stands, with what has been told since the answer before.</summary>
public sealed record RunView
{
    /// <summary>What the run was begun with.</summary>
    public required RunRequest Request { get; init; }

    /// <summary>The time in the story.</summary>
    public required StoryMoment Now { get; init; }

    /// <summary>Events so far.</summary>
    public required int Events { get; init; }

    /// <summary>A hash of all that has come about, and of the time: <see cref="StoryRun.PastHash"/>.</summary>
    public required string Hash { get; init; }

    /// <summary>The number of passages that stand before <see cref="Passages"/>. What the page shows beyond these has been taken back.</summary>
    public required int From { get; init; }

    /// <summary>What has been told, in order.</summary>
    public required ImmutableArray<StoryPassage> Passages { get; init; }

    /// <summary>What there is to choose, with the words of the page; null where it is nobody's turn.</summary>
    public ChoicePage? Turn { get; init; }

    /// <summary>The numbers of all events so far of which <see cref="Asked.Readings"/> can be asked.</summary>
    public ImmutableArray<int> Gestures { get; init; } = [];

    /// <summary>What was pinned of them.</summary>
    public ImmutableArray<Pin> Pins { get; init; } = [];

    /// <summary>Nothing more will come about.</summary>
    [JsonPropertyName("over")]
    public bool IsOver { get; init; }

    /// <summary>The ends that have been reached, the last one last.</summary>
    public ImmutableArray<StoryEnd> Ends { get; init; } = [];

    /// <summary>What a reader has to know of how the run goes on, as after loading it: sentences.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}
