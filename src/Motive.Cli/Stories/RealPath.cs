namespace Motive.Cli.Stories;

/// <summary>Where a path leads when every link on the way is followed.</summary>
internal static class RealPath
{
    /// <summary>As many links as Linux follows.</summary>
    private const int MostLinks = 40;

    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Resolve(string path) => Follow(Path.GetFullPath(path), 0);

    /// <param name="folder">A real path, as <paramref name="path"/>.</param>
    public static bool IsWithin(string path, string folder) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + (Path.EndsInDirectorySeparator(folder) && folder.Length == 1 ? "" : Path.DirectorySeparatorChar), StringComparison.Ordinal);

    private static string Follow(string full, int links)
    {
        string root = Path.GetPathRoot(full)!;
        string real = root;
        foreach (string part in full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            string next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is not string target)
                real = next;
            else if (links++ >= MostLinks)
                throw new IOException("its links lead in a circle.");
            else
                real = Follow(Path.GetFullPath(target, real), links);
        }

        return real;
    }
}
