using Motive.Cli.Pages;
using Motive.Loading;
using Motive.Reading;
using Motive.Saves;

namespace Motive.Cli.Stories;

/// <summary>Saves on disk. A file is either written whole or stays as it was.</summary>
internal static class SaveFiles
{
    /// <summary>A file that is no story can only be a save.</summary>
    public static bool IsSave(string place) => File.Exists(place) && !place.EndsWith(".story", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is in a file; null when there is none.</summary>
    public static string? TextOf(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailure($"cannot read {path}: {problem.Message}", problem);
        }
    }

    /// <param name="text">What is in the file.</param>
    public static SavedRun Read(string path, string text)
    {
        try
        {
            return SaveFormat.Read(text);
        }
        catch (SaveException problem)
        {
            throw new CommandFailure($"{path}: {problem.Message}", problem);
        }
    }

    /// <summary>A name beside this one that no file has: <c>ada-2.json</c> beside <c>ada.json</c>.</summary>
    public static string Unused(string path)
    {
        string stem = Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileNameWithoutExtension(path));
        for (int number = 2; ; number++)
        {
            string other = $"{stem}-{number}{Path.GetExtension(path)}";
            if (!Path.Exists(other))
                return other;
        }
    }

    /// <summary>The run of a save, with the story it was made of; that this has changed since is said on the error stream.</summary>
    public static StoryRun Resume(Terminal terminal, string path, SavedRun saved) =>
        Resume(terminal, path, saved, StoryFiles.Load(terminal, StoryPlaces.Find(path, saved.Source)));

    public static StoryRun Resume(Terminal terminal, string path, SavedRun saved, LoadedStory loaded)
    {
        try
        {
            ResumedRun resumed = Thinking.While(terminal, () => SaveReplay.Resume(loaded, saved));
            if (resumed.StoryChanged)
                terminal.Error.WriteLine($"motive: the story has changed since {path} was saved; every decision could still be made.");
            return resumed.Run;
        }
        catch (SaveException problem)
        {
            throw new CommandFailure($"{path}: {problem.Message}", problem);
        }
    }

    /// <summary>By a file beside it that takes its place when it is complete.</summary>
    public static void Write(string path, string text)
    {
        Check(path);
        string full = Path.GetFullPath(path);
        string beside = $"{full}.{Environment.ProcessId}.new";
        try
        {
            File.WriteAllText(beside, text);
            File.Move(beside, full, overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(beside))
                File.Delete(beside);
            throw new CommandFailure($"cannot write {path}: {problem.Message.Replace(beside, full, StringComparison.Ordinal)} Choose another place.", problem);
        }
    }

    /// <summary>Whether there can be a file at all, before anybody plays for it.</summary>
    public static void Check(string path)
    {
        if (Directory.Exists(path))
            throw new CommandFailure($"cannot write {path}: it is a folder. Name a file in it.");
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is string folder && !Directory.Exists(folder))
            throw new CommandFailure($"cannot write {path}: there is no folder {folder}. Choose another place.");
    }
}
