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
    private const int MostSeeds = 1000;

    public static Command Build(Terminal terminal, Interruption interruption)
    {
        Argument<string?> where = StoryArgument.Create();
        Option<int> seeds = new("--seeds") { Description = "Run it with the seeds from 1 to N; with 0 its rules alone are looked at.", HelpName = "N", DefaultValueFactory = _ => StoryCheck.DefaultSeeds };
        Option<string> format = OutputShape.Create();
        Option<int> events = EventLimit.Create(StoryCheck.DefaultEvents);
        Option<int> threads = ThreadCount.Create();
        Option<string?> playable = new("--playable") { Description = "Let programs of several tempers play NAME, or everybody who can be played, and measure what there is to do. Behind STORY.", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };
        Command command = new("check", "Look for what an author would want to know: what never happens, corridors, roads without return.") { where, seeds, playable, format, events, threads };
        command.SetAction(parsed =>
        {
            bool asJson = OutputShape.IsJson(parsed, format);
            if (parsed.GetValue(seeds) is not (>= 0 and <= MostSeeds and int most))
                throw new CommandFailure($"--seeds {parsed.GetValue(seeds)}: give a number from 0 to {MostSeeds}.");
            int atATime = ThreadCount.In(parsed, threads);
            int limit = EventLimit.In(parsed, events);
            LoadedStory loaded = StoryFiles.Load(terminal, parsed.GetValue(where));
            CheckRunning running = new(terminal, asJson, atATime);
            if (parsed.GetResult(playable) is null)
                return interruption.While(cancellation => running.Run(new StoryCheck(loaded, most, limit), cancellation));
            PlayableCheck played = new(loaded, parsed.GetValue(playable), most >= 1 ? most : throw new CommandFailure("--seeds 0: somebody is played with 1 seed or more."), limit);
            return interruption.While(cancellation => running.Run(played, cancellation));
        });
        return command;
    }
}
