using System.Collections.Immutable;
using Motive.Language;
using Motive.Loading;

namespace Motive;

/// <summary>Text to a story that can be run. Never throws for any text; costs some hundredths of a second for a long story.</summary>
public static class StoryLoader
{
    /// <summary>Compiles a story that includes no files. The modules that come with the engine can be used.</summary>
    /// <exception cref="ArgumentNullException">The text is missing.</exception>
    public static LoadResult Load(string text) => Load("story", text, static _ => null);

    /// <summary>Compiles a story with the files that it includes. The modules that come with the engine can be used.</summary>
    /// <param name="path">Names the main file in messages, and is where its includes are looked for.</param>
    /// <param name="text">What is in the main file.</param>
    /// <param name="readFile">Gives the text of an included file, or null when there is none. Asked only for files in the main file's folder and below it, by paths that begin with that folder. It may throw an <see cref="IOException"/>, whose message stands in the answer.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public static LoadResult Load(string path, string text, Func<string, string?> readFile)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(readFile);
        CompilationResult result = Compilation.Compile(new SourceFile(path, text), new StoryLibrary(readFile));
        ImmutableArray<StoryMessage> messages = [.. result.Diagnostics.Select(diagnostic => MessageView.Create(diagnostic, result.Files))];
        LoadedStory? story = result.Story is null ? null : new LoadedStory(result, messages);
        return new LoadResult(story, messages);
    }
}
