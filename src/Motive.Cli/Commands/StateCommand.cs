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
            Description = "A story or a save (without it: Diamond Heart), and the number of an event.",
            Arity = new ArgumentArity(1, 2),
        };
        Option<string?> who = new("--who") { Description = "This character's mind alone, with all that they have learnt.", HelpName = "NAME" };
        RunOptions options = new();
        Command command = new("state", "What does everybody believe, want and feel?") { words, who };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            string[] given = parsed.GetValue(words)!;
            int number = AskedRun.EventNumber(given[^1], "state");
            StoryRun run = AskedRun.Open(terminal, given.Length == 2 ? given[0] : null, options, parsed);
            string? whose = parsed.GetValue(who) is string name ? run.Loaded.Character(name).Name : null;
            int most = options.MostEvents(parsed);
            Explanation found = Thinking.While(terminal, () =>
            {
                AskedRun.Reach(run, number, most);
                return run.Minds(number, whose);
            });
            return AskedRun.Answer(terminal, found);
        });
        return command;
    }
}
