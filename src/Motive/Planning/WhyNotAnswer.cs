using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Planning;

/// <summary>What is missing for an act to be explained.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WhyNotCase>))]
public enum WhyNotCase
{
    /// <summary>Nothing: everybody who must agree has a motive.</summary>
    [JsonStringEnumMemberName("explained")]
    Explained,

    /// <summary>What it requires does not hold.</summary>
    [JsonStringEnumMemberName("not_possible")]
    NotPossible,

    /// <summary>Somebody who must agree does not believe what it requires.</summary>
    [JsonStringEnumMemberName("not_believed")]
    NotBelieved,

    /// <summary>No plan that begins with it makes things better for somebody who must agree.</summary>
    [JsonStringEnumMemberName("no_gain")]
    NoGain,

    /// <summary>It takes more acts than the limit to gain by it.</summary>
    [JsonStringEnumMemberName("too_far")]
    TooFar,

    /// <summary>Somebody whom the plan counts on has no reason for their part.</summary>
    [JsonStringEnumMemberName("no_consent")]
    NoConsent,

    /// <summary>As much can be gained with fewer acts.</summary>
    [JsonStringEnumMemberName("needless")]
    Needless,

    /// <summary>The search for it was given up.</summary>
    [JsonStringEnumMemberName("limit")]
    Limit,

    /// <summary>It was asked to stop.</summary>
    [JsonStringEnumMemberName("cancelled")]
    Cancelled,
}

/// <summary>What is missing for an act to be explained, in words.</summary>
/// <param name="Act">As the problem writes it.</param>
/// <param name="Case">What is missing.</param>
/// <param name="Who">Whose consent is missing; null for nobody's.</param>
/// <param name="Sentences">The case in words.</param>
/// <param name="Motives">Everybody's, if it is explained; empty otherwise.</param>
public sealed record WhyNotAnswer(
    [property: JsonPropertyName("act")] string Act,
    [property: JsonPropertyName("case")] WhyNotCase Case,
    [property: JsonPropertyName("who"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Who,
    [property: JsonPropertyName("sentences")] ImmutableArray<string> Sentences,
    [property: JsonPropertyName("motives")] ImmutableArray<ToldMotive> Motives);
