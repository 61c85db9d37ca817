using Motive.Planning;

namespace Motive.Cli.Stories;

/// <summary>Finds a planning problem on disk and reads it.</summary>
internal static class ProblemFiles
{
    public static LoadedProblem Load(string path)
    {
        if (DiskEntry.At(path).Kind == EntryKind.Nothing)
            throw new CommandFailure($"there is no problem at {path}. Give a folder with a story, a .story file, or a .txt file in the syntax of docs/problem-files.md.");
        path = StoryFiles.Locate(path);
        ProblemLoadResult result = ProblemLoader.Load(path, TextFile.Read(path), new IncludedFiles(path).Read);
        return result.Problem ?? throw StoryFiles.Wrong(path, result.Errors, result.Messages);
    }
}
