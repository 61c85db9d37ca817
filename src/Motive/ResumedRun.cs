using System.Collections.Immutable;

namespace Motive;

/// <summary>A save made into a run again, as far as its decisions can still be made.</summary>
/// <param name="Run">At the prompt where it was left, or at the last one that could be reached.</param>
/// <param name="StoryChanged">The story's text is another one by now.</param>
public sealed record ResumedRun(StoryRun Run, bool StoryChanged)
{
    /// <summary>The first decision that can no longer be made, in words, and why; it and all behind it are not in the run. Null when all could be made.</summary>
    public string? Lost { get; init; }

    /// <summary>From where on what came about is not what had come about when the save was written, in words; null when it is the same, as far as the save tells.</summary>
    public string? OtherPast { get; init; }

    /// <summary>What else was noticed, in the save and between it and the story: a sentence each.</summary>
    public ImmutableArray<string> Remarks { get; init; } = [];

    /// <summary>Nothing tells that it is another game than the one that was saved. One that is not belongs into another file.</summary>
    public bool IsSameGame => Lost is null && OtherPast is null;
}
