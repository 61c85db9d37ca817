namespace Motive.Language;

/// <summary>Paths of source files as text; no disk is asked. Both kinds of slash part folders.</summary>
internal static class SourcePath
{
    private static readonly char[] Separators = ['/', '\\'];

    /// <summary>The same for all spellings of a path: without <c>.</c>, and with <c>..</c> only where it leads out of everything that is named.</summary>
    public static string Normalised(string path)
    {
        List<string> parts = [];
        foreach (string part in path.Split(Separators))
        {
            if (part is "" or ".")
                continue;
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
                parts.RemoveAt(parts.Count - 1);
            else
                parts.Add(part);
        }

        return (IsRooted(path) && !HasDrive(path) ? "/" : "") + string.Join('/', parts);
    }

    /// <summary>The path that stands in a file, from where that file's own path starts.</summary>
    public static string From(string file, string path) => IsRooted(path) ? Normalised(path) : Normalised($"{FolderOf(file)}{path}");

    /// <summary>Whether a normalised path leads to a file in the folder, or in one of those in it.</summary>
    /// <param name="folder">What <see cref="FolderOf"/> gave.</param>
    public static bool IsWithin(string path, string folder) =>
        path.StartsWith(folder, StringComparison.Ordinal) && !IsRooted(path[folder.Length..])
        && path[folder.Length..] is not ".." && !path[folder.Length..].StartsWith("../", StringComparison.Ordinal);

    /// <summary>Everything up to the file's name, with the slash; empty when there is no folder.</summary>
    public static string FolderOf(string file) => file[..(file.LastIndexOfAny(Separators) + 1)];

    private static bool IsRooted(string path) => path.Length > 0 && (Separators.Contains(path[0]) || HasDrive(path));

    private static bool HasDrive(string path) => path.Length > 1 && path[1] == ':';
}
