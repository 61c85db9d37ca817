namespace Motive.Cli.Stories;

/// <summary>A path that a command was given to write a file to, looked at before anything is made for it.</summary>
internal static class TargetFile
{
    /// <summary>What the path leads to.</summary>
    /// <param name="objection">Why a file that is there already is not written over, as the end of a sentence; null where it is.</param>
    /// <exception cref="CommandFailure">Nothing can be written there.</exception>
    public static string Check(string path, Func<string, string?> objection)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
            throw new CommandFailure($"cannot write {path}: no file can be called that. Choose another name.");
        string target = Target(path);
        DiskEntry entry = DiskEntry.At(target);
        if (entry.Kind == EntryKind.Folder)
            throw new CommandFailure($"cannot write {path}: it is a folder. Name a file in it.");
        if (entry.Kind == EntryKind.Other)
            throw new CommandFailure($"cannot write {path}: it is {entry.Name}, and stays as it is. Choose another name.");
        if (entry.Kind == EntryKind.File && objection(target) is string reason)
            throw new CommandFailure($"cannot write {path}: {reason}");
        if (Path.GetDirectoryName(target) is string folder && DiskEntry.At(folder).Kind != EntryKind.Folder)
            throw new CommandFailure($"cannot write {path}: there is no folder {folder}. Choose another place.");
        return target;
    }

    private static string Target(string path)
    {
        try
        {
            return RealPath.Resolve(path);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            throw new CommandFailure($"cannot write {path}: {problem.Message} Choose another place.", problem);
        }
    }
}
