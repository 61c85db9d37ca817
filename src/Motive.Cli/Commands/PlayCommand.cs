using System.Collections.Immutable;
using System.CommandLine;
using Motive.Cli.Checking;
using Motive.Cli.Pages;
using Motive.Cli.Playing;
using Motive.Cli.Stories;
using Motive.Testing;

namespace Motive.Cli.Commands;

/// <summary><c>motive play</c>: the story in the terminal, or through pipes.</summary>
internal static class PlayCommand
{
    public static Command Build(Terminal terminal, Interruption interruption)
    {
        Argument<string?> where = StoryArgument.Create();
        Option<string[]> player = new("--as") { Description = "Whom to play. Without a name you are asked; given again, several take turns at one prompt.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrMore };
        Option<string> save = new("--save") { Description = "Go on from this file if it exists, and save to it.", HelpName = "FILE" };
        Option<bool> resume = new("--resume") { Description = "Go on with the game that was kept of this story by itself." };
        Option<bool> noSave = new("--no-save") { Description = "Keep nothing by itself." };
        Option<string> replay = new("--replay") { Description = "Begin with the decisions of a way in this file, as `check --explore --pin` writes it, and go on from there.", HelpName = "FILE" };
        Option<string> to = new("--to") { Description = "With --replay: the way to this, as `ending rich`; else the first of the file.", HelpName = "NAME" };
        RunOptions run = new();
        Command command = new("play", "Play somebody in the story.") { where, player, save, resume, noSave, replay, to };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            string? place = parsed.GetValue(where);
            string[] names = parsed.GetValue(player) ?? [];
            int most = run.MostEvents(parsed);
            if (parsed.GetValue(replay) is string ways)
            {
                if (names.Length > 0 || parsed.GetValue(save) is not null || parsed.GetValue(resume))
                    throw new CommandFailure("--replay: that says who is played and what they decide; leave --as, --save and --resume away.");
                PinnedWay way = Way(ways, parsed.GetValue(to));
                return new Beginning(terminal, interruption, place, most) { Replayed = way.Decisions }.Run(null, run.Read(parsed, otherwise: way.Seed) with { Player = way.Who });
            }

            if (parsed.GetValue(to) is not null)
                throw new CommandFailure("--to: that goes with --replay.");
            if (parsed.GetValue(save) is not string file || SaveFiles.TextOf(file) is not string text)
            {
                RunRequest request = PlayedCast.With(run.Read(parsed, otherwise: SeedNumber.Draw()), names);
                bool keeps = !parsed.GetValue(noSave) && parsed.GetValue(save) is null;
                return new Beginning(terminal, interruption, place, most) { Resumes = parsed.GetValue(resume), Keeps = keeps }.Run(parsed.GetValue(save), request);
            }

            SavedRun saved = SaveFiles.Read(file, text);
            place ??= StoryPlaces.Find(file, saved.Source);
            LoadedStory loaded = StoryFiles.LoadOf(terminal, file, place);
            run.Confirm(parsed, file, saved.Request);
            SaveSlot slot = new(file, place);
            slot.Know(file, text);
            return Continue(terminal, interruption, loaded, saved, slot, names, most);
        });
        return command;
    }

    private static PinnedWay Way(string file, string? name)
    {
        ImmutableArray<PinnedWay> ways = PinFile.Read(file);
        return (name is null ? ways.FirstOrDefault() : ways.FirstOrDefault(way => way.Name == name || way.Id == name))
            ?? throw new CommandFailure(ways.IsEmpty ? $"{file}: there is no way in it." : $"--to {name}: {file} has no way there. It has {string.Join(", ", ways.Select(way => way.Name))}.");
    }

    /// <param name="names">Whom it is to be played as; none for whoever it is played as.</param>
    private static int Continue(Terminal terminal, Interruption interruption, LoadedStory loaded, SavedRun saved, SaveSlot slot, string[] names, int most)
    {
        string file = slot.File!;
        ResumedRun resumed = SaveFiles.Resume(terminal, file, saved, loaded, most, names is [string only] && saved.Request.Players.IsEmpty ? only : null);
        string[] played = PlayedCast.NamesIn(resumed.Run.Request);
        if (names.Length > 0 && !names.Select(name => loaded.Character(name).Name).SequenceEqual(played.Select(name => loaded.Character(name).Name)))
            throw new CommandFailure($"--as {string.Join(" --as ", names)}: the save {file} is played as {PlayedCast.Listed(played)}. Leave --as away, or give --save another file.");
        if (!resumed.IsSameGame)
            terminal.Error.WriteLine($"motive: {file} stays as it is; the game goes on from here, and is saved to {slot.MoveAside()}.");
        Book book = new(terminal);
        new Cover(book, loaded.Outline).Show(resumed.Run.Request.Seed);
        Playthrough play = new(terminal, interruption, book, new Prompt(terminal), resumed.Run, slot) { MostEvents = most, Kept = new KeptGame(terminal, null, null) };
        play.Recall();
        return play.RunAll();
    }
}
