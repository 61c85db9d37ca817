using System.CommandLine;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Cli.Watching;

namespace Motive.Cli.Commands;

/// <summary><c>motive watch</c>: the story goes by itself, as a book or as lines of JSON.</summary>
internal static class WatchCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<string?> where = StoryArgument.Create();
        RunOptions run = new();
        Option<string> until = new("--until") { Description = "Stop after this chapter.", HelpName = "CHAPTER|end", DefaultValueFactory = _ => "end" };
        Option<string> format = OutputShape.Create("A book, or one JSON object a line.");
        Option<bool> untold = new("--untold") { Description = "Say at the end what was not told, and why." };
        Command command = new("watch", "Let the story happen and read it.") { where, until, untold, format };
        run.AddTo(command);
        command.SetAction(parsed =>
        {
            bool asJson = OutputShape.IsJson(parsed, format);
            int most = run.MostEvents(parsed);
            RunRequest request = run.Read(parsed);
            LoadedStory loaded = StoryFiles.Load(terminal, parsed.GetValue(where));
            int last = ChapterNumber(loaded, parsed.GetValue(until)!);
            StoryRun reading = loaded.Begin(request);
            return new Watch(terminal, reading, WatcherFor(terminal, reading, asJson, parsed.GetValue(untold))) { MostEvents = most }.Until(last);
        });
        return command;
    }

    private static IWatcher WatcherFor(Terminal terminal, StoryRun reading, bool asJson, bool withUntold)
    {
        if (asJson)
            return new LineWatcher(terminal, reading, withUntold);
        Book book = new(terminal);
        book.Title(reading.Loaded.Outline);
        return new BookWatcher(terminal, book, withUntold ? reading : null);
    }

    private static int ChapterNumber(LoadedStory loaded, string until)
    {
        if (until == "end")
            return int.MaxValue;
        if (int.TryParse(until, out int number) && loaded.Outline.Chapters.Any(chapter => chapter.Number == number))
            return number;
        string known = string.Join(", ", loaded.Outline.Chapters.Select(chapter => chapter.Number));
        throw new CommandFailure($"--until {until}: \"{loaded.Title}\" has the chapters {known}; or say end.");
    }
}
