using Motive.Cli.Stories;

namespace Motive.Cli.Playing;

/// <summary>
/// Where a run is saved to, if anywhere, and what this program has read from its saves or written to them. A file that is not as it was
/// left here is somebody else's game, and is not replaced.
/// </summary>
/// <param name="file">Null: nothing is saved unless the player asks for it.</param>
/// <param name="place">Where the story was found; null for the one that comes with the program.</param>
internal sealed class SaveSlot(string? file, string? place)
{
    private readonly Dictionary<string, string> known = [];
    private bool changed;
    private bool written;
    private bool midway;

    public string? File { get; private set; } = file;

    /// <summary>The file holds this, read just now.</summary>
    public void Know(string path, string text) => known[Path.GetFullPath(path)] = text;

    /// <summary>The player has decided something or taken something back.</summary>
    public void MarkChanged() => changed = true;

    /// <summary>On leaving: nothing is written that was written before, so that the file keeps what another program has written to it since.</summary>
    /// <returns>What to say of it; null when nothing has come about that the file did not hold.</returns>
    public string? Leave(StoryRun run)
    {
        if (File is not string path)
            return null;
        if (changed || midway || !SaveFiles.IsThere(path))
            return Keep(run);
        return written ? SavedTo(path, run) : null;
    }

    /// <summary>Another game than the file's is saved beside it.</summary>
    /// <returns>Where.</returns>
    public string MoveAside() => File = SaveFiles.Unused(File!);

    /// <summary>That of another game of the same story: in a file beside this one, if this one has one.</summary>
    public SaveSlot Beside() => new(File is null ? null : SaveFiles.Unused(File), place);

    /// <summary>At a prompt: what was written before all that came of a decision had come about is written once more, with that.</summary>
    /// <returns>What to say of it; null when nothing was to be written.</returns>
    public string? Settle(StoryRun run) => midway ? Keep(run) : null;

    /// <summary>Writes to the slot's file; where another program has written there, to another one, which is the slot's from then on.</summary>
    /// <returns>What to say of it, which is more than where it went if it went elsewhere.</returns>
    public string Keep(StoryRun run)
    {
        string path = File ?? throw new InvalidOperationException("There is no file to save to.");
        string said = SavedTo(path, run);
        if (IsForeign(path))
        {
            File = SaveFiles.Unused(path);
            said = $"{path} was written by another program meanwhile, and stays as it is. This game is saved to {File} from here on.";
            path = File;
        }

        Write(path, run);
        (changed, written, midway) = (false, true, !run.IsPlayersTurn && !run.IsOver);
        return said;
    }

    /// <summary>Writes a copy. A file that holds something else is replaced only when it is asked for a second time.</summary>
    /// <returns>What to say of it.</returns>
    public string Copy(string path, StoryRun run)
    {
        SaveFiles.Check(path);
        if (IsForeign(path))
        {
            Know(path, SaveFiles.TextOf(path)!);
            return $"{path} holds another game. Type the same again to replace it, or `save {SaveFiles.Unused(path)}`.";
        }

        Write(path, run);
        return SavedTo(path, run);
    }

    private static string SavedTo(string path, StoryRun run) => $"Saved to {path} (seed {SeedNumber.Write(run.Request.Seed)}).";

    private bool IsForeign(string path) => SaveFiles.TextOf(path) is string text && text != known.GetValueOrDefault(Path.GetFullPath(path));

    private void Write(string path, StoryRun run)
    {
        string text = run.Save(StoryPlaces.From(path, place));
        SaveFiles.Write(path, text);
        Know(path, text);
    }
}
