using System.Collections.Immutable;
using Motive.Play.Clock;
using Motive.World;

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

    /// <summary>Under which line it stands where there are several of its kind.</summary>
    public OptionGroup Group { get; init; }

    /// <summary>How long a way takes, in minutes, as the character reckons; null for what is no way.</summary>
    public int? Minutes { get; init; }

    /// <summary>The moves of a way, of which the decision is the first; empty for what is no way.</summary>
    public ImmutableArray<GroundAct> Legs { get; init; } = [];

    /// <summary>The character's motive, with the plan; null without one.</summary>
    public Reason? Motive { get; init; }

    /// <summary>Who is dear to the character and would be hurt by it, as they picture it.</summary>
    public ImmutableArray<EntityId> Hurts { get; init; } = [];

    /// <summary>It would only take back what they did last.</summary>
    public bool Undoes { get; init; }
}
