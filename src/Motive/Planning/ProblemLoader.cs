using System.Collections.Immutable;
using Motive.Language;
using Motive.Loading;

namespace Motive.Planning;

/// <summary>Text to a problem, whichever of the two languages it is written in. Never throws for any text.</summary>
public static class ProblemLoader
{
    private const string StoryEnding = ".story";
    private const string ProblemEnding = ".txt";

    /// <param name="path">Names the file in messages; its ending tells the language, and where it does not, the text does.</param>
    /// <param name="readFile">Gives the text of an included file, or null when there is none.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public static ProblemLoadResult Load(string path, string text, Func<string, string?> readFile)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(readFile);
        if (NotationOf(path, text) == Notation.Story)
        {
            LoadResult story = StoryLoader.Load(path, text, readFile);
            return new ProblemLoadResult(
                story.Story is null ? null : new LoadedProblem(story.Story.Story, Notation.Story, story.Messages), story.Messages, story.Errors);
        }

        CompilationResult result = ProblemFile.Read(path, text);
        ImmutableArray<string> messages = [.. result.Diagnostics.Select(diagnostic => DiagnosticRenderer.Render(diagnostic, result.Files))];
        LoadedProblem? problem = result.Story is null ? null : new LoadedProblem(result.Story, Notation.ProblemFile, messages);
        return new ProblemLoadResult(problem, messages, result.Diagnostics.Count(diagnostic => diagnostic.IsError));
    }

    public static Notation NotationOf(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        if (path.EndsWith(StoryEnding, StringComparison.OrdinalIgnoreCase))
            return Notation.Story;
        if (path.EndsWith(ProblemEnding, StringComparison.OrdinalIgnoreCase))
            return Notation.ProblemFile;
        return text.Split('\n').Any(line => line.TrimEnd().EndsWith(';')) ? Notation.ProblemFile : Notation.Story;
    }
}

/// <summary><see cref="Problem"/> is null if there is any error. <see cref="Messages"/> holds errors and warnings, rendered.</summary>
public sealed record ProblemLoadResult(LoadedProblem? Problem, ImmutableArray<string> Messages, int Errors);
