using System.CommandLine;
using Motive.Cli.Pages;
using Motive.Cli.Stories;

namespace Motive.Cli.Commands;

/// <summary><c>motive state</c>: what is in everybody's mind after an event, and what the event changed there.</summary>
internal static class StateCommand
{
    public static Command Build(Terminal terminal)
    {
        Argument<string[]> words = new("[STORY|SAVE] EVENT")
        {
            Description = "A story or a save (without it: the story that comes with the program), and the number of an event.",
            Arity = new ArgumentArity(1, 2),
        };
        Option<string?> who = new("--who") { Description = "This character's mind alone, with all that they have learnt.", HelpName = "NAME" };
        RunOptions options = new();
        Option<string> format = OutputShape.Create("Sentences to read, or one JSON object for each mind.");
        Command command = new("state", "What does everybody believe, want and feel?") { words, who, format };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetValue(words)!;
            int number = AskedRun.EventNumber(given[^1], "state");
            StoryRun run = AskedRun.Open(terminal, given.Length == 2 ? given[0] : null, options, parsed);
            bool lines = OutputShape.IsJson(parsed, format);
            string? whose = parsed.GetValue(who) is string name ? run.Loaded.Character(name).Name : null;
            int most = options.MostEvents(parsed);
            return lines ? WriteMinds(terminal, run, number, whose, most) : AskedRun.Answer(terminal, Thinking.While(terminal, () =>
            {
                AskedRun.Reach(run, number, most);
                return run.Minds(number, whose);
            }));
        });
        return command;
    }

    /// <summary>A line for each mind, in the order of the story; nothing else is written, so that a program can read it.</summary>
    private static int WriteMinds(Terminal terminal, StoryRun run, int number, string? whose, int most)
    {
        AskedRun.Reach(run, number, most);
        foreach (string name in whose is null ? run.Loaded.Outline.People.Select(person => person.Name) : [whose])
            terminal.Output.Write($"{StoryJson.Write(run.Mind(name, number))}\n");
        terminal.Output.Flush();
        return ExitCodes.Yes;
    }
}
