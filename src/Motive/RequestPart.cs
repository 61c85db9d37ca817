namespace Motive;

/// <summary>What in a request means nothing. A shell says it in its own words: an option, a field.</summary>
public enum RequestPart
{
    /// <summary>One of <see cref="RunRequest.Set"/>.</summary>
    Set,

    /// <summary>One of <see cref="RunRequest.Believe"/>.</summary>
    Believe,

    /// <summary>One of <see cref="RunRequest.Forbid"/>.</summary>
    Forbid,

    /// <summary>The act of a <see cref="ForcedAct"/>.</summary>
    Forced,

    /// <summary>The number of a <see cref="ForcedAct"/>.</summary>
    ForcedAt,

    /// <summary>One of <see cref="RunRequest.Thinking"/>.</summary>
    Thinking,

    /// <summary>A fact of <see cref="RunRequest.HostFacts"/>, or an answer about one.</summary>
    HostFact,

    /// <summary>An act of <see cref="RunRequest.Held"/>.</summary>
    Held,

    /// <summary>What is put into a run that is under way.</summary>
    Intervention,

    /// <summary>The limit of acts in the author's plan.</summary>
    AuthorLimit,

    /// <summary>The limit of acts in a plan that is a motive.</summary>
    CharacterLimit,

    /// <summary>The limit of minds in which whole plans are made.</summary>
    BeliefLimit,

    /// <summary>An act of which it is asked what it lacks in a plan.</summary>
    WhyNot,

    /// <summary>An act that has happened before <see cref="WhyNot"/> is asked.</summary>
    After,

    /// <summary>An act that might have been done instead of what was.</summary>
    Instead,

    /// <summary>A fact, belief or feeling whose value is asked for.</summary>
    Value,
}
