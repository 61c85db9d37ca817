using Motive.Cli.Commands;
using Motive.Cli.Pages;

namespace Motive.Cli.Stories;

/// <summary>Saves on disk. A file is either written whole or stays as it was, and only a save is ever written over.</summary>
internal static class SaveFiles
{
    /// <summary>A file that is no story can only be a save.</summary>
    public static bool IsSave(string place) =>
        DiskEntry.At(place).Kind is EntryKind.File or EntryKind.Other && !place.EndsWith(".story", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether there is something to go on from; a link that leads nowhere yet is none.</summary>
    public static bool IsThere(string path) => DiskEntry.At(path).Kind != EntryKind.Nothing;

    /// <summary>What is in a file; null when there is none.</summary>
    public static string? TextOf(string path) => IsThere(path) ? TextFile.Read(path) : null;

    /// <param name="text">What is in the file.</param>
    public static SavedRun Read(string path, string text)
    {
        try
        {
            return SavedRun.Read(text);
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
            if (!IsThere(other))
                return other;
        }
    }

    /// <summary>The run of a save, with the story it was made of; all that was noticed between the two is said on the error stream.</summary>
    public static ResumedRun Resume(Terminal terminal, string path, SavedRun saved, int mostEvents) =>
        Resume(terminal, path, saved, StoryFiles.LoadOf(terminal, path, StoryPlaces.Find(path, saved.Source)), mostEvents);

    /// <param name="mostEvents">From one decision to the next.</param>
    /// <param name="playedAs">What the played character is called now, if the story knows the name in the save no longer.</param>
    public static ResumedRun Resume(Terminal terminal, string path, SavedRun saved, LoadedStory loaded, int mostEvents, string? playedAs = null)
    {
        try
        {
            ResumedRun resumed = Thinking.While(terminal, () => loaded.Resume(saved, playedAs, mostEvents));
            foreach (string said in Noticed(resumed))
                terminal.Error.WriteLine($"motive: {path}: {said}");
            return resumed;
        }
        catch (SaveException problem)
        {
            throw new CommandFailure($"{path}: {problem.Message}", problem);
        }
        catch (RequestException problem)
        {
            string option = problem.Part is RequestPart part ? $"{OptionNames.NameOf(part)} " : "";
            throw new CommandFailure($"{path} was begun with what the story no longer knows, and stays as it is: {option}{problem.Message}", problem);
        }
    }

    private static IEnumerable<string> Noticed(ResumedRun resumed)
    {
        foreach (string remark in resumed.Remarks)
            yield return remark;
        if (resumed.OtherPast is string past)
            yield return past;
        if (resumed.Lost is string lost)
            yield return lost;
        if (resumed is { StoryChanged: true, IsSameGame: true })
            yield return "the story has changed since it was saved; every decision could still be made.";
    }

    /// <summary>Through a link, if the path is one: the link stays, and what it leads to is written.</summary>
    public static void Write(string path, string text)
    {
        try
        {
            WholeFile.Write(Check(path), text, replaces: true);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            throw new CommandFailure($"cannot write {path}: {problem.Message} Choose another place.", problem);
        }
    }

    /// <summary>Whether a save can be there at all, before anybody plays for it; what the path leads to.</summary>
    /// <exception cref="CommandFailure">It cannot: there is something that is no save, or no folder.</exception>
    public static string Check(string path) => TargetFile.Check(path, target => HoldsSave(target) ? null : "it is there already and is no save, so it stays as it is. Choose another name.");

    private static bool HoldsSave(string path)
    {
        try
        {
            SavedRun.Read(TextFile.Read(path));
            return true;
        }
        catch (SaveException)
        {
            return false;
        }
    }
}
