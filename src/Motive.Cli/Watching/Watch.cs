using Motive.Answers;
using Motive.Cli.Pages;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

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
            Told told = Thinking.While(terminal, run.Next);
            watcher.Show(told);
            if (told.Result is StepResult.ChapterEnded ended)
                how = NameOf(ended);
            if (told.Result is StepResult.Over || (told.Result is StepResult.ChapterEnded { Chapter.Number: int number } && number >= lastChapter))
                break;
            if (run.Session.Chronicle.Count >= MostEvents)
                return Limit();
        }

        watcher.End(how);
        bool missed = new ForcedActs(terminal, run).WereMissed(isOver: true);
        SayLimits();
        return missed ? ExitCodes.No : ExitCodes.Yes;
    }

    /// <summary>To whoever sits there; who reads lines of JSON has it in the last.</summary>
    private void SayLimits()
    {
        if (terminal.ShowsProgress && ThinkingWords.Of(run.Session) is string limits)
            terminal.Error.WriteLine($"motive: {limits}");
    }

    private int Limit()
    {
        watcher.Show(new Told(run.Finish(), new StepResult.Over()));
        watcher.End("limit");
        throw new CommandFailure(
            $"stopped after {MostEvents} events without an end, in chapter {run.Session.Chapter?.Number}. {Repetition.Of(run.Session)}The story needs an `until` that is reached, or an ending; `--until CHAPTER` stops earlier, `--events N` later.",
            ExitCodes.Limit);
    }

    private static string NameOf(StepResult.ChapterEnded ended) => ended.How switch
    {
        ChapterEnd.Ending => ended.Ending!.Id,
        ChapterEnd.Beat => ended.Chapter.Until!,
        _ => "rest",
    };
}
