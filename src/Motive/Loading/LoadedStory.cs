using System.Collections.Immutable;
using Motive.Language;
using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Loading;

/// <summary>
/// A story that compiled. <see cref="Fingerprint"/> changes with every character of its files and modules, and with nothing else.
/// <see cref="Warnings"/> are rendered as a writer reads them.
/// </summary>
public sealed record LoadedStory(Story Story, StoryPhrases Phrases, ImmutableArray<SourceFile> Files, ImmutableArray<string> Warnings)
{
    public Story Story { get; } = Story;

    /// <summary>Made when it is asked for, which only saves do.</summary>
    public string Fingerprint => SourceFingerprint.Of(Files);

    /// <summary>What all runs of the story share.</summary>
    internal SharedGrounding Grounding { get; } = new(Story);
}
