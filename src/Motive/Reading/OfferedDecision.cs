using Motive.Play.Sessions;

namespace Motive.Reading;

/// <summary>One thing the player can decide, with the words of the <see cref="PlayerOption"/> that is made of it.</summary>
internal sealed record OfferedDecision(Decision Decision, string Label, string? Reason, bool OutOfCharacter, string Phrase)
{
    /// <summary>
    /// Among the few to be offered first; the others are for whoever asks for more. Whatever can be said is, and to wait; of acts those with a motive,
    /// unless another serves the same end sooner.
    /// </summary>
    public bool Foremost { get; init; }

    /// <summary>It answers what was said or done to them.</summary>
    public bool IsAnswer { get; init; }
}
