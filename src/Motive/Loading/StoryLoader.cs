using System.Collections.Immutable;
using Motive.Language;

namespace Motive.Loading;

/// <summary>Text to a story that can be run. Never throws for any text.</summary>
public static class StoryLoader
{
    /// <param name="path">Names the main file in messages, and is where its includes are looked for.</param>
    /// <param name="readFile">Gives the text of an included file, or null when there is none.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public static LoadResult Load(string path, string text, Func<string, string?> readFile)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(readFile);
        CompilationResult result = Compilation.Compile(new SourceFile(path, text), new StoryLibrary(readFile));
        ImmutableArray<string> messages =
            [.. result.Diagnostics.Select(diagnostic => DiagnosticRenderer.Render(diagnostic, result.Files))];
        LoadedStory? story = result.Story is null
            ? null
            : new LoadedStory(result.Story, new StoryPhrases(result), [.. result.Files], messages);
        return new LoadResult(story, messages, result.Diagnostics.Count(diagnostic => diagnostic.IsError));
    }
}

/// <summary><see cref="Story"/> is null if there is any error. <see cref="Messages"/> holds errors and warnings, rendered.</summary>
public sealed record LoadResult(LoadedStory? Story, ImmutableArray<string> Messages, int Errors);
