using Motive.Cli.Pages;
using Motive.Reading;
using Motive.World;

namespace Motive.Cli.Watching;

/// <summary>Acts that were asked for as some event and were not possible then: the run goes on without them, and the error stream says so.</summary>
internal sealed class ForcedActs(Terminal terminal, StoryRun run)
{
    /// <param name="isOver">The run goes no further, so that later acts are missed as well.</param>
    public bool WereMissed(bool isOver)
    {
        bool missed = false;
        foreach ((int number, GroundAct act) in run.Session.Setup.Forced)
        {
            bool came = number <= run.Session.Chronicle.Count;
            if (came ? IsEvent(run.Session.Chronicle[number - 1], act) : !isOver)
                continue;
            missed = true;
            string called = Wording.Action(run.Story, act.Action, act.Arguments.AsSpan());
            terminal.Error.WriteLine($"motive: event {number} could not be {called}: {WhatCame(number, act)}");
        }

        return missed;
    }

    private string WhatCame(int number, GroundAct act)
    {
        IReadOnlyList<Occurrence> chronicle = run.Session.Chronicle;
        if (number > chronicle.Count)
            return $"the run was over after event {chronicle.Count}. Ask for it earlier.";
        Occurrence came = chronicle[number - 1];
        string called = came.Action is ActionId action ? Wording.Action(run.Story, action, came.Arguments.AsSpan()) : run.Story.Happenings[came.Happening].Name;
        string[] rules = [.. new DecidingRules(run.Story).InTheWayOf(act, run.Session.Before(number)).Select(rule => Wording.Rule(run.Story, rule))];
        string why = rules.Length == 0 ? "" : $"; in the way was {string.Join(" and ", rules)}";
        return $"it was not possible then, and {called} came at {came.Ends.Clock} of day {came.Ends.Day}{why}. Ask for it at another event.";
    }

    private static bool IsEvent(Occurrence occurrence, GroundAct act) =>
        occurrence.Action == act.Action && occurrence.Kind != OccurrenceKind.Attempt && occurrence.Arguments.SequenceEqual(act.Arguments);
}
