using System.Collections.Immutable;

namespace Motive;

/// <summary>What came of loading a story.</summary>
/// <param name="Story">Null if there is any error.</param>
/// <param name="Messages">Errors and warnings, in the order of files and places.</param>
public sealed record LoadResult(LoadedStory? Story, ImmutableArray<StoryMessage> Messages)
{
    /// <summary>How many of the messages are errors.</summary>
    public int Errors => Messages.Count(message => message.IsError);
}
