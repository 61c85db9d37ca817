using System.CommandLine;
using Motive.Cli.Checking;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Cli.Watching;
using Motive.Testing;

namespace Motive.Cli.Commands;

/// <summary><c>motive check</c>: what an author would want to know of a story and cannot see in its text.</summary>
internal static class CheckCommand
{
    /// <summary>Each run holds on to every state that anybody imagined.</summary>
    private const int MostThreads = 4;

    private const int MostSeeds = 1000;

    public static Command Build(Terminal terminal, Interruption interruption)
    {
        Argument<string?> where = StoryArgument.Create();
        Option<int> seeds = new("--seeds") { Description = "Run it with the seeds from 1 to N; with 0 its rules alone are looked at.", HelpName = "N", DefaultValueFactory = _ => StoryCheck.DefaultSeeds };
        Option<string> format = new("--format") { Description = "Lines to read, or one JSON object a line.", HelpName = "text|jsonl", DefaultValueFactory = _ => "text" };
        Option<int> events = EventLimit.Create(StoryCheck.DefaultEvents);
        Option<int> threads = new("--threads") { Description = "How many runs are made at a time.", HelpName = "N", DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, MostThreads) };
        Option<string?> playable = new("--playable") { Description = "Let programs of several tempers play NAME, or everybody who can be played, and measure what there is to do. Behind STORY.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };
        Command command = new("check", "Look for what an author would want to know: what never happens, corridors, roads without return.") { where, seeds, playable, format, events, threads };
        command.SetAction(parsed =>
        {
            string shape = parsed.GetValue(format)!;
            if (shape is not ("text" or "jsonl"))
                throw new CommandFailure($"--format {shape}: there are text and jsonl.");
            if (parsed.GetValue(seeds) is not (>= 0 and <= MostSeeds and int most))
                throw new CommandFailure($"--seeds {parsed.GetValue(seeds)}: give a number from 0 to {MostSeeds}.");
            if (parsed.GetValue(threads) is not (>= 1 and int atATime))
                throw new CommandFailure($"--threads {parsed.GetValue(threads)}: that is not a number it can be. Give 1 or more.");
            int limit = EventLimit.In(parsed, events);
            LoadedStory loaded = StoryFiles.Load(terminal, parsed.GetValue(where));
            CheckRunning running = new(terminal, shape == "jsonl", atATime);
            if (parsed.GetResult(playable) is null)
                return interruption.While(cancellation => running.Run(new StoryCheck(loaded, most, limit), cancellation));
            PlayableCheck played = new(loaded, parsed.GetValue(playable), most >= 1 ? most : throw new CommandFailure("--seeds 0: somebody is played with 1 seed or more."), limit);
            return interruption.While(cancellation => running.Run(played, cancellation));
        });
        return command;
    }
}
