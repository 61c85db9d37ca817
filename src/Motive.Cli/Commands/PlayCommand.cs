using System.CommandLine;
using Motive.Cli.Pages;
using Motive.Cli.Playing;
using Motive.Cli.Stories;
using Motive.Cli.Watching;

namespace Motive.Cli.Commands;

/// <summary><c>motive play</c>: the story in the terminal, or through pipes.</summary>
internal static class PlayCommand
{
    public static Command Build(Terminal terminal, Interruption interruption)
    {
        Argument<string?> where = StoryArgument.Create();
        Option<string?> player = new("--as") { Description = "Whom to play. Without a name you are asked.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };
        Option<string> save = new("--save") { Description = "Go on from this file if it exists, and save to it.", HelpName = "FILE" };
        RunOptions run = new();
        Command command = new("play", "Play somebody in the story.") { where, player, save };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            string? place = parsed.GetValue(where);
            int most = run.MostEvents(parsed);
            if (parsed.GetValue(save) is not string file || SaveFiles.TextOf(file) is not string text)
                return Begin(terminal, interruption, place, parsed.GetValue(save), run.Read(parsed, otherwise: DrawnSeed()) with { Player = parsed.GetValue(player) }, most);
            SavedRun saved = SaveFiles.Read(file, text);
            place ??= StoryPlaces.Find(file, saved.Source);
            LoadedStory loaded = StoryFiles.LoadOf(terminal, file, place);
            run.Confirm(parsed, file, saved.Request);
            SaveSlot slot = new(file, place);
            slot.Know(file, text);
            return Continue(terminal, interruption, loaded, saved, slot, parsed.GetValue(player), most);
        });
        return command;
    }

    /// <summary>Short enough to be read and typed again.</summary>
    private static ulong DrawnSeed() => (ulong)System.Security.Cryptography.RandomNumberGenerator.GetInt32(1, 100_000);

    private static int Begin(Terminal terminal, Interruption interruption, string? place, string? file, RunRequest request, int most)
    {
        if (file is not null)
            SaveFiles.Check(file);
        LoadedStory loaded = StoryFiles.Load(terminal, place);
        Book book = new(terminal);
        Prompt prompt = new(terminal);
        if (request.Player is not null)
            loaded.Character(request.Player);
        Cover cover = new(book, loaded.Outline);
        cover.Show(request.Seed);
        if (request.Player is null)
        {
            Casting casting = new Casting(book, prompt, cover).Ask(loaded);
            if (casting.Ended)
                return ExitCodes.Yes;
            request = request with { Player = casting.Chosen };
        }

        StoryRun reading = loaded.Begin(request);
        if (request.Player is null)
            return new Watch(terminal, reading, new BookWatcher(terminal, book)) { MostEvents = most }.Until(int.MaxValue);
        return PlayOn(new Playthrough(terminal, interruption, book, prompt, reading, new SaveSlot(file, place)) { MostEvents = most });
    }

    /// <param name="name">Whom it is to be played as; null for whoever it is played as.</param>
    private static int Continue(Terminal terminal, Interruption interruption, LoadedStory loaded, SavedRun saved, SaveSlot slot, string? name, int most)
    {
        string file = slot.File!;
        ResumedRun resumed = SaveFiles.Resume(terminal, file, saved, loaded, most, name);
        if (name is not null && loaded.Character(name).Name != resumed.Run.Player)
            throw new CommandFailure($"--as {name}: the save {file} is played as {resumed.Run.Request.Player}. Leave --as away, or give --save another file.");
        if (!resumed.IsSameGame)
            terminal.Error.WriteLine($"motive: {file} stays as it is; the game goes on from here, and is saved to {slot.MoveAside()}.");
        Book book = new(terminal);
        new Cover(book, loaded.Outline).Show(resumed.Run.Request.Seed);
        Playthrough play = new(terminal, interruption, book, new Prompt(terminal), resumed.Run, slot) { MostEvents = most };
        play.Recall();
        return PlayOn(play);
    }

    /// <summary>One run after another, as long as the reader begins a next one.</summary>
    private static int PlayOn(Playthrough play)
    {
        int code = play.Run();
        while (play.Next is Playthrough next)
            code = (play = next).Run();
        return code;
    }
}
