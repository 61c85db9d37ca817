using System.Text.Json.Serialization;

namespace Motive;

/// <summary>An act that one played character has chosen and another played character is asked to agree to, who decides that before anything else (<see cref="StoryRun.Asked"/>). No time passes meanwhile.</summary>
/// <param name="By">The name of whoever chose it, as the story file has it.</param>
/// <param name="Phrase">The act in the story's own words: <c>carry(Ann, Ben)</c>. To decide by it is to agree; to wait is to refuse.</param>
/// <param name="Text">A sentence for whoever is asked: "Ann wants to carry the chest down with you."</param>
public sealed record Proposal(
    [property: JsonPropertyName("by")] string By,
    [property: JsonPropertyName("phrase")] string Phrase,
    [property: JsonPropertyName("text")] string Text);
