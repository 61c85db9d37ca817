namespace Motive;

/// <summary>What in a request means nothing. A shell says it in its own words: an option, a field.</summary>
public enum RequestPart
{
    Set,
    Believe,
    Forbid,

    /// <summary>The act of a <see cref="ForcedAct"/>.</summary>
    Forced,

    /// <summary>The number of a <see cref="ForcedAct"/>.</summary>
    ForcedAt,
    Thinking,

    /// <summary>A fact of <see cref="RunRequest.HostFacts"/>, or an answer about one.</summary>
    HostFact,

    /// <summary>An act of <see cref="RunRequest.Held"/>.</summary>
    Held,

    /// <summary>What is put into a run that is under way.</summary>
    Intervention,
    AuthorLimit,
    CharacterLimit,
    BeliefLimit,
    WhyNot,

    /// <summary>An act that has happened before <see cref="WhyNot"/> is asked.</summary>
    After,

    /// <summary>An act that might have been done instead of what was.</summary>
    Instead,

    /// <summary>A fact, belief or feeling whose value is asked for.</summary>
    Value,
}
