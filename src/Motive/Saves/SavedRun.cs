using System.Collections.Immutable;
using Motive.Decisions;
using Motive.Reading;

namespace Motive.Saves;

/// <summary>
/// What a save holds: which story and how it was asked for, and what the player decided. The run itself is
/// made again from these. <see cref="Source"/> is where the shell found the story; the engine never reads it.
/// </summary>
public sealed record SavedRun(string Title, string Source, string Fingerprint, RunRequest Request, ImmutableArray<MadeDecision> Decisions)
{
    /// <summary>Of the file that was read: 1 to 3.</summary>
    public int Format { get; init; } = SaveFormat.Version;

    /// <summary>The version of the engine that wrote it; empty in format 1.</summary>
    public string Engine { get; init; } = "";

    /// <summary>The display name of the played character when it was written; empty in format 1.</summary>
    public string PlayerName { get; init; } = "";

    /// <summary>What had come about at the prompt at which it was written; null in format 1 and when it was written between two prompts.</summary>
    public Past? Past { get; init; }

    /// <summary>What was thought on the way, so that it need not be thought out anew; null before format 3 and in a save that was edited.</summary>
    public SavedConclusions? Concluded { get; init; }

    /// <summary>What was noticed in the file: that it was edited since it was written, keys that mean nothing. A sentence each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];
}
