using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Protocol;

/// <summary>Two lines of one story from where they part, as far as the supposed one has come.</summary>
public sealed record WhatIfView
{
    /// <summary>Whether the supposed line has come to its end, or to the most that is looked at.</summary>
    [JsonPropertyName("over")]
    public required bool IsOver { get; init; }

    /// <summary>Whether they have parted.</summary>
    [JsonPropertyName("parted")]
    public required bool HaveParted { get; init; }

    /// <summary>What was told from there.</summary>
    public required ImmutableArray<StoryPassage> AsItWas { get; init; }

    /// <summary>What would have been told.</summary>
    public required ImmutableArray<StoryPassage> Instead { get; init; }

    /// <summary>The ends of the supposed line.</summary>
    public required ImmutableArray<StoryEnd> Ends { get; init; }
}
