using Motive.Play.Sessions;

namespace Motive.Reading;

/// <summary>
/// One thing the player can decide. <see cref="Label"/> is a line of text: what is said stands in quotes (“Not today.”), what is done does not (Ask Spike for tea). <see cref="Reason"/> says in a few words
/// what the character hopes for, or what saying it comes to; null when they have no motive, or the story does not say what their words come to. <see cref="Phrase"/> is the decision in the story's own words, as saves keep it. Two options of one prompt differ in <see cref="Label"/> or <see cref="Reason"/>.
/// </summary>
public sealed record PlayerOption(Decision Decision, string Label, string? Reason, bool OutOfCharacter, string Phrase)
{
    /// <summary>
    /// Among the few to be offered first; the others are for whoever asks for more. Whatever can be said is, and to wait; of acts those with a motive,
    /// unless another serves the same end sooner.
    /// </summary>
    public bool Foremost { get; init; }
}
