using System.Collections.Immutable;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Cli.Watching;

namespace Motive.Cli.Playing;

/// <summary>How a game begins: with the one that was kept of the story, if the player wants that, or anew.</summary>
/// <param name="place">Where the story is; null for the one that comes with the program.</param>
/// <param name="mostEvents">From one decision to the next.</param>
internal sealed class Beginning(Terminal terminal, Interruption interruption, string? place, int mostEvents)
{
    private readonly Book book = new(terminal);
    private readonly Prompt prompt = new(terminal);

    /// <summary>The player has asked for the game that was kept.</summary>
    public bool Resumes { get; init; }

    /// <summary>The game is kept by itself, turn by turn.</summary>
    public bool Keeps { get; init; }

    /// <summary>What is decided first, before anybody is asked.</summary>
    public ImmutableArray<string> Replayed { get; init; } = [];

    /// <param name="save">Where the player wants it saved; null for nowhere.</param>
    public int Run(string? save, RunRequest request)
    {
        if (save is not null)
            SaveFiles.Check(save);
        LoadedStory loaded = StoryFiles.Load(terminal, place);
        string[] names = [.. PlayedCast.NamesIn(request).Select(name => loaded.Character(name).Name)];
        string? file = Keeps ? KeptGame.PlaceOf(loaded.Title) : null;
        KeptGame kept = new(terminal, file, place);
        if (Resumes && (file is null || !SaveFiles.IsThere(file)))
            throw new CommandFailure($"no game of \"{loaded.Title}\" is kept{(file is null ? "" : $" in {file}")}. Leave --resume away to begin one.");
        if (file is not null && Found(file, names) is (SavedRun saved, string text) && (Resumes || IsWanted(saved)))
            return GoOn(loaded, file, saved, text, kept);

        Cover cover = new(book, loaded.Outline);
        cover.Show(request.Seed);
        if (names.Length == 0)
        {
            Casting casting = new Casting(book, prompt, cover).Ask(loaded);
            if (casting.Ended)
                return ExitCodes.Yes;
            request = request with { Player = casting.Chosen };
        }

        StoryRun reading = loaded.Begin(request);
        if (PlayedCast.NamesIn(request).Length == 0)
            return new Watch(terminal, reading, new BookWatcher(terminal, book)) { MostEvents = mostEvents }.Until(int.MaxValue);
        return new Playthrough(terminal, interruption, book, prompt, reading, new SaveSlot(save, place)) { MostEvents = mostEvents, Kept = kept, Replayed = new Queue<string>(Replayed) }.RunAll();
    }

    /// <summary>The game that is kept, if it can be read and is played as whom the player wants to be; null where not, unless it was asked for.</summary>
    private (SavedRun Saved, string Text)? Found(string file, string[] names)
    {
        try
        {
            if (SaveFiles.TextOf(file) is not string text)
                return null;
            SavedRun saved = SaveFiles.Read(file, text);
            return Resumes || names.Length == 0 || names.SequenceEqual(PlayedCast.NamesIn(saved.Request)) ? (saved, text) : null;
        }
        catch (CommandFailure) when (!Resumes)
        {
            return null;
        }
    }

    /// <summary>Whoever sits at a terminal is asked; whoever does not is told.</summary>
    private bool IsWanted(SavedRun saved)
    {
        string game = $"You have a game as {PlayedCast.Listed(PlayedCast.NamesIn(saved.Request))} that is not over (seed {SeedNumber.Write(saved.Request.Seed)}).";
        if (!terminal.IsConversation)
        {
            book.Remark($"{game} `{KeptGame.Command(place)}` goes on with it.");
            return false;
        }

        book.Remark($"{game} Type y to go on with it, or Enter to begin anew.");
        return prompt.Ask() is "y" or "Y" or "yes";
    }

    private int GoOn(LoadedStory loaded, string file, SavedRun saved, string text, KeptGame kept)
    {
        ResumedRun resumed = SaveFiles.Resume(terminal, file, saved, loaded, mostEvents);
        if (resumed.IsSameGame)
            kept.GoOnFrom(text);
        new Cover(book, loaded.Outline).Show(resumed.Run.Request.Seed);
        Playthrough play = new(terminal, interruption, book, prompt, resumed.Run, new SaveSlot(null, place)) { MostEvents = mostEvents, Kept = kept };
        play.Recall();
        return play.RunAll();
    }
}
