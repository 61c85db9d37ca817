using System.CommandLine;
using System.Globalization;
using Motive.Cli.Pages;
using Motive.Cli.Stories;

namespace Motive.Cli.Commands;

/// <summary>A run that is made again, which is always the same, to be asked about an event of it.</summary>
internal static class AskedRun
{
    /// <param name="spare">How many of --at are about something else than --do.</param>
    public static StoryRun Open(Terminal terminal, string? place, RunOptions options, ParseResult parsed, int spare = 0)
    {
        if (place is null || !SaveFiles.IsSave(place))
        {
            LoadedStory story = StoryFiles.Load(terminal, place);
            if (place is null && StoryFiles.IsStory("."))
                terminal.Error.WriteLine($"motive: no story or save was named, so this is of {story.Title}. For the story in this folder write `.` before the number.");
            return StoryFiles.Begin(terminal, story, options.Read(parsed, spare));
        }

        SavedRun saved = SaveFiles.Read(place, SaveFiles.TextOf(place)!);
        options.Confirm(parsed, place, saved.Request, spare);
        return SaveFiles.Resume(terminal, place, saved, options.MostEvents(parsed)).Run;
    }

    public static bool IsNumber(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <param name="command">By which it is asked.</param>
    public static int EventNumber(string word, string command) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new CommandFailure($"\"{word}\" is not the number of an event; they count from 1. Use `motive {command} [STORY|SAVE] EVENT`.");

    public static void Reach(StoryRun run, int number, int most)
    {
        while (run.Events.Count < number)
        {
            if (run.Next().Kind is StepKind.Over or StepKind.PlayerToDecide)
            {
                int events = run.Events.Count;
                string had = events == 0 ? "nothing happens in it" : $"it has had {events}. Give a number from 1 to {events}";
                throw new CommandFailure($"there is no event {number} in \"{run.Loaded.Title}\": {had}.");
            }

            if (run.Events.Count >= most)
                throw new CommandFailure($"stopped after {most} events before event {number}. Ask for an earlier one, or let it go on with `--events N`.", ExitCodes.Limit);
        }
    }

    /// <summary>Goes on till something more happens, or somebody has to decide: until then nobody else has begun anything.</summary>
    public static void GoBeyond(StoryRun run, int number)
    {
        while (run.Events.Count == number && run.Next().Kind is not (StepKind.Over or StepKind.PlayerToDecide))
        {
        }
    }

    /// <summary>Goes on to the end, to where somebody has to decide, or to the most events.</summary>
    public static StoryRun Finish(StoryRun run, int most)
    {
        while (!run.IsOver && !run.IsPlayersTurn && run.Events.Count < most)
            run.Next();
        return run;
    }

    public static int Answer(Terminal terminal, Explanation explanation)
    {
        Book book = new(terminal);
        foreach (string paragraph in explanation.Paragraphs)
            book.ShowNotice(paragraph);
        terminal.Output.Flush();
        return explanation.IsKnown ? ExitCodes.Yes : ExitCodes.No;
    }
}
