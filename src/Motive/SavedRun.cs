using System.Collections.Immutable;
using Motive.Decisions;
using Motive.Play.Clock;
using Motive.Reasons;
using Motive.Saves;

namespace Motive;

/// <summary>
/// What a save holds: which story and how it was asked for, and what the player decided. <see cref="LoadedStory.Resume"/> makes the run again from it.
/// </summary>
public sealed record SavedRun
{
    internal SavedRun(string title, string source, string fingerprint, RunRequest request, ImmutableArray<MadeDecision> decisions) =>
        (Title, Source, Fingerprint, Request, Decisions) = (title, source, fingerprint, request, decisions);

    /// <summary>The title of the story when it was written.</summary>
    public string Title { get; internal init; }

    /// <summary>Where whoever wrote it had found the story; the engine never reads it.</summary>
    public string Source { get; internal init; }

    /// <summary>Of the story's text when it was written: <see cref="LoadedStory.Fingerprint"/>.</summary>
    public string Fingerprint { get; internal init; }

    /// <summary>What the run was asked for with.</summary>
    public RunRequest Request { get; internal init; }

    /// <summary>Of the file that was read: 1 to the newest.</summary>
    public int Format { get; internal init; } = SaveFormat.Version;

    /// <summary>The version of the engine that wrote it; empty in format 1.</summary>
    public string Engine { get; internal init; } = "";

    /// <summary>The display name of the played character when it was written; empty in format 1.</summary>
    public string PlayerName { get; internal init; } = "";

    /// <summary>What was noticed in the file: that it was edited since it was written, keys that mean nothing. A sentence each.</summary>
    public ImmutableArray<string> Remarks { get; internal init; } = [];

    /// <summary>What deeds of others were taken to mean.</summary>
    internal ImmutableArray<Pin> Pins { get; init; } = [];

    internal ImmutableArray<MadeDecision> Decisions { get; init; }

    /// <summary>What had come about at the prompt at which it was written; null in format 1 and when it was written between two prompts.</summary>
    internal Past? Past { get; init; }

    /// <summary>Where in the run it was left, of one that somebody hosted; null where it was left at a prompt.</summary>
    internal Position? Left { get; init; }

    /// <summary>What was thought on the way, so that it need not be thought out anew; null before format 3 and in a save that was edited.</summary>
    internal SavedConclusions? Concluded { get; init; }

    /// <summary>Understands a text that <see cref="StoryRun.Save"/> wrote.</summary>
    /// <exception cref="SaveException">It is not a whole save of a format that this engine knows.</exception>
    public static SavedRun Read(string text) => SaveFormat.Read(text);
}
