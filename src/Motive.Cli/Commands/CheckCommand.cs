using System.CommandLine;
using Motive.Cli.Checking;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Cli.Testing;
using Motive.Cli.Watching;
using Motive.Testing;

namespace Motive.Cli.Commands;

/// <summary><c>motive check</c>: what an author would want to know of a story and cannot see in its text.</summary>
internal static class CheckCommand
{
    private const string OutlineExtension = ".outline";

    public static Command Build(Terminal terminal, Interruption interruption)
    {
        Argument<string?> where = StoryArgument.Create();
        CheckOptions options = new();
        Command command = new("check", "Look for what an author would want to know: what never happens, corridors, what each statement changes, how much there is to do, what can be reached; or, in an .outline, what cannot be so.") { where };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            CheckAsked asked = options.Read(parsed);
            if (parsed.GetValue(where) is string path && path.EndsWith(OutlineExtension, StringComparison.Ordinal))
                return CheckOutline(terminal, path, asked);
            LoadedStory loaded = StoryFiles.Load(terminal, parsed.GetValue(where));
            CheckRunning running = new(terminal, asked.AsJson, asked.Everything, asked.Threads);
            if (asked.Explored is ExploreAsked explored)
            {
                StoryExploration exploration = new(loaded, explored.Who, explored.Reach, asked.Threads, SideBySide.Do);
                return interruption.While(cancellation => new ExploreRunning(terminal, exploration, explored, asked.AsJson).Run(cancellation));
            }

            if (asked.Pins is string pins)
                return PinRunning.Run(terminal, loaded, pins, asked.AsJson);

            if (asked.IsPlayed)
            {
                PlayableCheck played = new(loaded, asked.Player, asked.Seeds ?? StoryCheck.DefaultSeeds, asked.Events);
                return interruption.While(cancellation => running.Run(played, cancellation));
            }

            if (asked.TakesBack)
            {
                TakeBackCheck taking = new(loaded, asked.Words, asked.From, asked.Each, asked.Seeds ?? TakeBackCheck.DefaultSeeds, asked.Events);
                if (taking.Statements == 0)
                    throw new CommandFailure($"--take-back: no statement of the beginning has {asked.Words ?? asked.From ?? "anything"} in it. Give words of it, of its place or of whose it is; without words all are taken back.");
                return interruption.While(cancellation => new TakeBackRunning(terminal, taking, asked.AsJson, asked.Everything, asked.Threads).Run(cancellation));
            }

            return interruption.While(cancellation => running.Run(new StoryCheck(loaded, asked.Seeds ?? StoryCheck.DefaultSeeds, asked.Events), cancellation));
        });
        return command;
    }

    /// <summary>An outline is no story: nothing is run.</summary>
    private static int CheckOutline(Terminal terminal, string path, CheckAsked asked)
    {
        if (asked.IsPlayed || asked.TakesBack || asked.Everything || asked.Explored is not null || asked.Pins is not null || asked.Seeds is not null)
            throw new CommandFailure($"{path} is an outline, which is not run: of the options only --format goes with it.");
        OutlineCheck check = OutlineCheck.Read(path, TextFile.Read(path));
        foreach (string line in asked.AsJson ? check.ToJsonLines() : OutlinePage.Write(check))
            terminal.Output.WriteLine(line);
        return check.Mistakes.IsEmpty ? check.Findings.IsEmpty ? ExitCodes.Yes : ExitCodes.No : ExitCodes.WrongInput;
    }
}
