namespace Motive.Cli.Stories;

/// <summary>Where a save says that its story is: seen from the save's own folder, so that both can be moved together, and nobody's folders are in it.</summary>
internal static class StoryPlaces
{
    /// <param name="place">Where the story was found; null, as "" in the save, for the one that comes with the program.</param>
    public static string From(string save, string? place)
    {
        if (place is null)
            return "";
        string seen = Path.GetRelativePath(FolderOf(save), Path.GetFullPath(place));
        return Path.IsPathRooted(seen) ? NameOf(seen) : seen.Replace(Path.DirectorySeparatorChar, '/');
    }

    /// <summary>The story of a save: where it was seen from there; else, when one of them was moved alone, beside the save or here by its name.</summary>
    /// <returns>Null for the story that comes with the program.</returns>
    public static string? Find(string save, string source)
    {
        if (source.Length == 0)
            return null;
        string folder = FolderOf(save);
        string[] places = source.Contains('\0', StringComparison.Ordinal) ? [] : [Path.GetFullPath(source, folder), Path.Combine(folder, NameOf(source)), NameOf(source)];
        return Array.Find(places, place => DiskEntry.At(place).Kind != EntryKind.Nothing)
            ?? throw new CommandFailure($"the story of the save {save} is not at {source} any more. Say where it is: `motive play STORY --save {save}`.");
    }

    private static string FolderOf(string save) => Path.GetDirectoryName(Path.GetFullPath(save)) ?? Path.GetFullPath(save);

    private static string NameOf(string place) => Path.GetFileName(Path.TrimEndingDirectorySeparator(place.Replace('\\', '/')));
}
