using Motive.Cli.Pages;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Cli.Watching;

/// <summary>Steps a run to its end, or to the end of a chapter.</summary>
internal sealed class Watch(Terminal terminal, StoryRun run, IWatcher watcher)
{
    /// <summary>A story that has not ended by then goes in circles.</summary>
    private const int MostEvents = 2000;

    public int Until(int lastChapter)
    {
        string how = "rest";
        watcher.Begin();
        while (true)
        {
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
        return MissedActs() ? ExitCodes.No : ExitCodes.Yes;
    }

    /// <summary>An act that was asked for as some event and was not possible then: the run goes on without it, and this says so.</summary>
    private bool MissedActs()
    {
        bool missed = false;
        foreach ((int number, GroundAct act) in run.Session.Setup.Forced)
        {
            if (number <= run.Session.Chronicle.Count && IsEvent(run.Session.Chronicle[number - 1], act))
                continue;
            missed = true;
            string called = Wording.Action(run.Story, act.Action, act.Arguments.AsSpan());
            terminal.Error.WriteLine($"motive: event {number} could not be {called}: {WhatCame(number)}");
        }

        return missed;
    }

    private string WhatCame(int number)
    {
        IReadOnlyList<Occurrence> chronicle = run.Session.Chronicle;
        if (number > chronicle.Count)
            return $"the run was over after event {chronicle.Count}. Ask for it earlier.";
        Occurrence came = chronicle[number - 1];
        string called = came.Action is ActionId action ? Wording.Action(run.Story, action, came.Arguments.AsSpan()) : run.Story.Happenings[came.Happening].Name;
        return $"it was not possible then, and {called} came at {came.Ends.Clock} of day {came.Ends.Day}. Ask for it at another event.";
    }

    private static bool IsEvent(Occurrence occurrence, GroundAct act) =>
        occurrence.Action == act.Action && occurrence.Kind != OccurrenceKind.Attempt && occurrence.Arguments.SequenceEqual(act.Arguments);

    private int Limit()
    {
        watcher.Show(new Told(run.Finish(), new StepResult.Over()));
        watcher.End("limit");
        throw new CommandFailure(
            $"stopped after {MostEvents} events without an end, in chapter {run.Session.Chapter?.Number}. `--until CHAPTER` stops earlier; the story needs an `until` that is reached, or an ending.",
            ExitCodes.Limit);
    }

    private static string NameOf(StepResult.ChapterEnded ended) => ended.How switch
    {
        ChapterEnd.Ending => ended.Ending!.Id,
        ChapterEnd.Beat => ended.Chapter.Until!,
        _ => "rest",
    };
}
