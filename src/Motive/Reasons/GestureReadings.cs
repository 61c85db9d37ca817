using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Reasons;

/// <summary>What whoever is played could make of what somebody else did.</summary>
public sealed record GestureReadings
{
    /// <summary>Whoever did it, as readers know them.</summary>
    [JsonPropertyName("doer")]
    public required string Doer { get; init; }

    /// <summary>At most three, as they pictured the mind of whoever did it then; the first is the one that they lean to. Empty where they see nothing in it for whoever did it.</summary>
    [JsonPropertyName("readings")]
    public required ImmutableArray<GestureReading> Readings { get; init; }

    /// <summary>Why it was done in truth, in a sentence, once it is over; null before, and where it was done without a motive that has words.</summary>
    [JsonPropertyName("truth")]
    public required string? Truth { get; init; }
}

/// <summary>A reason that somebody could have had.</summary>
/// <param name="Text">One thing that they would have wanted by it, in a sentence.</param>
/// <param name="IsRight">Whether they wanted that, among whatever else, once it is over; null before.</param>
public sealed record GestureReading([property: JsonPropertyName("text")] string Text, [property: JsonPropertyName("right")] bool? IsRight);
