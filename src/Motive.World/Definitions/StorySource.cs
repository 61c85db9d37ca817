using System.Collections.Immutable;

namespace Motive.World;

/// <summary>A file of a story.</summary>
/// <param name="IsModule">Whether it came by <c>use</c>, or was included by such a file.</param>
/// <param name="AskedAt">Where it was first asked for, the name behind <c>use</c> or the path behind <c>include</c>; of the main file, none.</param>
internal sealed record StorySource(bool IsModule, Origin AskedAt)
{
    /// <summary>The number of the chapter that it comes with (D8e); null for what is there from the beginning.</summary>
    public int? Chapter { get; init; }

    /// <summary>The file, among those of a story, in which something stands; null where the story was not made of text.</summary>
    public static StorySource? Of(ImmutableArray<StorySource> sources, Origin origin) => origin.File >= 0 && origin.File < sources.Length ? sources[origin.File] : null;
}
