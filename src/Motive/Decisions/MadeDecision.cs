using System.Collections.Immutable;
using Motive.Hosting;
using Motive.Play.Clock;

namespace Motive.Decisions;

/// <summary>
/// A decision as it is kept: what it is known by when the story is another one by then.
/// </summary>
/// <param name="Phrase">In the story's own words: <c>walk(Ada, Garden, Hall)</c>, <c>wait</c>, <c>say Yes.</c></param>
internal sealed record MadeDecision(string Phrase)
{
    /// <summary>How it was offered, without quotes: "Walk to the hall". Null in a save of format 1.</summary>
    public string? Words { get; init; }

    /// <summary>The names of the action's parameters, in order; empty for what is no act and in a save of format 1.</summary>
    public ImmutableArray<string> Parameters { get; init; } = [];

    /// <summary>The name of the scene in which it was said; null for what is no choice of a conversation.</summary>
    public string? Scene { get; init; }

    /// <summary>Which choice of the conversation it was; null for what is none and in a save of format 1.</summary>
    public ChoiceSign? Choice { get; init; }

    /// <summary>What else was on offer in the conversation, in order.</summary>
    public ImmutableArray<ChoiceSign> Others { get; init; } = [];

    /// <summary>What had come about before it; null in a save of format 1.</summary>
    public Past? Past { get; init; }

    /// <summary>Where in the run it was made; null where nobody hosted the run, which comes to its prompts by itself.</summary>
    public Position? At { get; init; }

    /// <summary>The names of those who saw it, where it is a fact that was put in.</summary>
    public ImmutableArray<string> Seen { get; init; } = [];

    /// <summary>Whoever hosts the run put it in, or answered so when they were asked.</summary>
    public bool IsFromOutside { get; init; }

    /// <summary>It is an answer about a fact that the host owns.</summary>
    public bool IsAnswer => IsFromOutside && Phrase.StartsWith(InterventionReader.Answer, StringComparison.Ordinal);

    /// <summary>It goes on with a journey that was decided on before, and is taken back with that.</summary>
    public bool IsOnward { get; init; }

    public bool IsSaid => !IsFromOutside && Phrase.StartsWith("say ", StringComparison.Ordinal);
}
