using Motive.World;

namespace Motive.Reading;

/// <summary>Acts that were asked for as some event and were not possible then: the run goes on without them.</summary>
internal static class ForcedActs
{
    /// <param name="goesOn">The run goes further, so that later acts are not missed.</param>
    public static IEnumerable<string> Missed(SessionView session, bool goesOn)
    {
        foreach ((int number, GroundAct act) in session.Setup.Forced)
        {
            bool came = number <= session.Chronicle.Count;
            if (came ? IsEvent(session.Chronicle[number - 1], act) : goesOn)
                continue;
            yield return $"event {number} could not be {Wording.Action(session.Story, act.Action, act.Arguments.AsSpan())}: {WhatCame(session, number, act)}";
        }
    }

    private static string WhatCame(SessionView session, int number, GroundAct act)
    {
        if (number > session.Chronicle.Count)
            return $"the run was over after event {session.Chronicle.Count}. Ask for it earlier.";
        Occurrence came = session.Chronicle[number - 1];
        string called = Wording.Event(session.Story, came);
        string[] rules = [.. new DecidingRules(session.Story).InTheWayOf(act, session.Before(number)).Select(rule => Wording.Rule(session.Story, rule))];
        string why = rules.Length == 0 ? "" : $"; in the way was {string.Join(" and ", rules)}";
        return $"it was not possible then, and {called} came at {came.Ends.Clock} of day {came.Ends.Day}{why}. Ask for it at another event.";
    }

    private static bool IsEvent(Occurrence occurrence, GroundAct act) =>
        occurrence.Action == act.Action && occurrence.Kind != OccurrenceKind.Attempt && occurrence.Arguments.SequenceEqual(act.Arguments);
}
