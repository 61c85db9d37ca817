using Motive.Cli.Pages;
using Motive.Cli.Stories;

namespace Motive.Cli.Playing;

/// <summary>
/// The game that is kept by itself, turn by turn, for whoever did not say where: one for each story, in the user's folder of program data. The one that it takes the place of stays beside it. Where nothing can be written this is said once, and
/// the game goes on.
/// </summary>
/// <param name="file">Where; null: the user has no such folder, or wants nothing kept.</param>
/// <param name="place">Where the story was found; null for the one that comes with the program.</param>
internal sealed class KeptGame(Terminal terminal, string? file, string? place)
{
    private readonly SaveSlot slot = new(file, place);
    private bool isOurs;
    private bool isGivenUp;

    /// <summary>The path of the game that is kept of a story; null where the user has no folder for such.</summary>
    public static string? PlaceOf(string title)
    {
        string name = string.Concat(title.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')).Trim('-');
        return ReaderFolder.Path is not string folder ? null : Path.Combine(folder, "games", $"{(name.Length == 0 ? "story" : name[..Math.Min(name.Length, 60)])}.json");
    }

    /// <summary>It goes on with what the file holds, read just now.</summary>
    public void GoOnFrom(string text)
    {
        slot.Know(file!, text);
        isOurs = true;
    }

    public void Keep(StoryRun run)
    {
        if (file is null || isGivenUp)
            return;
        try
        {
            if (!isOurs)
                MakeRoom(file);
            isOurs = true;
            slot.Keep(run);
        }
        catch (Exception problem) when (problem is CommandFailure || TextFile.IsOfDisk(problem))
        {
            isGivenUp = true;
            terminal.Error.WriteLine($"motive: this game is not kept by itself: {problem.Message.TrimEnd('.')}. It goes on; `save FILE` keeps it elsewhere.");
        }
    }

    /// <summary>A game that has come to its end is not gone on with.</summary>
    public void Drop()
    {
        if (!isOurs || isGivenUp)
            return;
        try
        {
            File.Delete(slot.File!);
            isOurs = false;
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            // It is offered once more, and shows its end.
        }
    }

    /// <summary>What to say to whoever leaves; null where nothing was kept.</summary>
    public string? Farewell => isOurs && !isGivenUp ? $"Kept in {slot.File}: `{Command(place)}` goes on with it." : null;

    /// <summary>What a player types to go on with the game that is kept.</summary>
    public static string Command(string? place) => place is null ? "motive play --resume" : $"motive play {place} --resume";

    private static void MakeRoom(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        if (File.Exists(file))
            File.Move(file, Path.ChangeExtension(file, ".before.json"), overwrite: true);
    }
}
