using System.Text.Json.Serialization;

namespace Motive.Reasons;

/// <summary>What whoever plays took somebody's deed to mean.</summary>
/// <param name="Event">Its number.</param>
/// <param name="Deed">What was done and when, by which it is known: in a run in which something else came about there, the pin does not count.</param>
/// <param name="Text">The reading, in a sentence.</param>
public sealed record Pin([property: JsonPropertyName("event")] int Event, [property: JsonPropertyName("deed")] string Deed, [property: JsonPropertyName("text")] string Text);
