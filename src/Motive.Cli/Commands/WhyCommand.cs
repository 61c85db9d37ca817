using System.CommandLine;
using System.Globalization;
using Motive.Answers;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Cli.Watching;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Saves;
using Motive.World;

namespace Motive.Cli.Commands;

/// <summary><c>motive why</c>: makes the run again, which is always the same, and answers from its record.</summary>
internal static class WhyCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<string[]> words = new("[STORY|SAVE] EVENT")
        {
            Description = "A story or a save (without it: Diamond Heart), and the number of an event.",
            Arity = new ArgumentArity(1, 2),
        };
        Option<string> who = new("--who") { Description = "Limit the answer to what this character may know.", HelpName = "NAME" };
        RunOptions options = new();
        Command command = new("why", "Why did that happen?") { words, who };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetValue(words)!;
            int number = EventNumber(given[^1]);
            int most = options.MostEvents(parsed);
            StoryRun run = Open(terminal, given.Length == 2 ? given[0] : null, options, parsed);
            string? name = parsed.GetValue(who);
            EntityId? asker = name is null ? null : CharacterNames.Find(run.Story, name);
            Thinking.While(terminal, () => Reach(run, number, most));
            int answer = Answer(terminal, Why.Of(run.Session, number, asker));
            bool missed = new ForcedActs(terminal, run).WereMissed(isOver: false);
            if (asker is null && ThinkingWords.Of(run.Session, number) is string limits)
                terminal.Error.WriteLine($"motive: {limits}");
            return missed ? ExitCodes.No : answer;
        });
        return command;
    }

    private static int EventNumber(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0
            ? number
            : throw new CommandFailure($"\"{word}\" is not the number of an event; they count from 1. Use `motive why [STORY|SAVE] EVENT`.");

    private static StoryRun Open(Terminal terminal, string? place, RunOptions options, ParseResult parsed)
    {
        if (place is null || !SaveFiles.IsSave(place))
            return StoryFiles.Begin(terminal, StoryFiles.Load(terminal, place), options.Read(parsed));
        SavedRun saved = SaveFiles.Read(place, SaveFiles.TextOf(place)!);
        options.Confirm(parsed, place, saved.Request);
        return SaveFiles.Resume(terminal, place, saved, options.MostEvents(parsed)).Run;
    }

    private static bool Reach(StoryRun run, int number, int most)
    {
        while (run.Session.Chronicle.Count < number)
        {
            if (run.Next().Result is StepResult.Over or StepResult.PlayerToDecide)
            {
                int events = run.Session.Chronicle.Count;
                string had = events == 0 ? "nothing happens in it" : $"it has had {events}. Give a number from 1 to {events}";
                throw new CommandFailure($"there is no event {number} in \"{run.Story.Title}\": {had}.");
            }

            if (run.Session.Chronicle.Count >= most)
                throw new CommandFailure($"stopped after {most} events before event {number}. Ask for an earlier one, or let it go on with `--events N`.", ExitCodes.Limit);
        }

        return true;
    }

    private static int Answer(Terminal terminal, Explanation explanation)
    {
        Book book = new(terminal);
        foreach (string paragraph in explanation.Paragraphs)
            book.Say(paragraph);
        terminal.Output.Flush();
        return explanation.IsKnown ? ExitCodes.Yes : ExitCodes.No;
    }
}
