using Motive.Cli.Pages;

namespace Motive.Cli.Watching;

/// <summary>Steps a run to its end, or to the end of a chapter.</summary>
internal sealed class Watch(Terminal terminal, StoryRun run, IWatcher watcher)
{
    /// <summary>After so many events without an end it is given up.</summary>
    public int MostEvents { get; init; } = EventLimit.Ordinary;

    public int Until(int lastChapter)
    {
        string how = "rest";
        watcher.Begin();
        while (true)
        {
            Terminal.CheckReader();
            StoryStep told = Thinking.While(terminal, run.Next);
            watcher.Show(told);
            if (told.End is string end)
                how = end;
            if (told.Kind == StepKind.Over || (told.Kind == StepKind.ChapterEnded && told.Chapter >= lastChapter))
                break;
            if (run.Events.Count >= MostEvents)
                return Limit();
        }

        watcher.End(how);
        bool missed = ForcedActs.WereMissed(terminal, run, goesOn: false);
        foreach (string loop in run.EndedLoops)
            terminal.Error.WriteLine($"motive: {loop}");
        SayLimits();
        return missed ? ExitCodes.No : ExitCodes.Yes;
    }

    /// <summary>To whoever sits there; who reads lines of JSON has it in the last.</summary>
    private void SayLimits()
    {
        if (terminal.ShowsProgress && run.LimitsReached is string limits)
            terminal.Error.WriteLine($"motive: {limits}");
    }

    private int Limit()
    {
        watcher.Show(new StoryStep { Kind = StepKind.Over, Passages = run.Finish() });
        watcher.End("limit");
        throw new CommandFailure(
            $"stopped after {MostEvents} events without an end, in chapter {run.Chapter}. {(run.Circling is string circling ? $"{circling} " : "")}The story needs an `until` that is reached, or an ending; `--until CHAPTER` stops earlier, `--events N` later.",
            ExitCodes.Limit);
    }
}
