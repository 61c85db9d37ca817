using System.Collections.Immutable;
using Motive.Language;
using Motive.Loading;
using Motive.Outlines;

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
                story.Story is null ? null : new LoadedProblem(story.Story.Story, Notation.Story, story.Messages), story.Messages);
        }

        CompilationResult result = ProblemFile.Read(path, text);
        ImmutableArray<StoryMessage> messages = [.. result.Diagnostics.Select(diagnostic => MessageView.Create(diagnostic, result.Files))];
        LoadedProblem? problem = result.Story is null ? null : new LoadedProblem(result.Story, Notation.ProblemFile, messages);
        return new ProblemLoadResult(problem, messages);
    }

    /// <summary>In which language a text is written: by the ending of its path, else by its lines.</summary>
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

/// <summary>What came of loading a problem.</summary>
/// <param name="Problem">Null if there is any error.</param>
/// <param name="Messages">Errors and warnings, in the order of files and places.</param>
public sealed record ProblemLoadResult(LoadedProblem? Problem, ImmutableArray<StoryMessage> Messages)
{
    /// <summary>How many of the messages are errors.</summary>
    public int Errors => Messages.Count(message => message.IsError);
}
