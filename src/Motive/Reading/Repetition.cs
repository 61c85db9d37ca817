using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Reading;

/// <summary>Whether a run goes in circles: of late there have been only a few acts, each again and again.</summary>
internal static class Repetition
{
    /// <summary>What people have left because people undid it again and again, in a sentence each.</summary>
    public static IEnumerable<string> Ended(SessionView session) => session.Session.EndedLoops.Select(loop =>
        $"{session.Story[loop.Who].Name} left {Name(session, loop.Act)} after {Counted(loop.Times)}: people undid it each time, at last by {Name(session, loop.UndoneBy)}.");

    private static string Counted(int times) => times == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{times} times");

    private static string Name(SessionView session, GroundAct act) => Wording.Action(session.Story, act.Action, act.Arguments.AsSpan());

    private const int LastEvents = 120;
    private const int MostActs = 12;
    private const int LeastTimes = 5;

    /// <summary>A sentence that names the acts, in the order in which they come; empty when there are many, or they come but seldom.</summary>
    public static string Describe(SessionView session)
    {
        ImmutableArray<Occurrence> last = [.. session.Chronicle.TakeLast(LastEvents).Where(occurrence => occurrence.Action is not null)];
        string[] acts = [.. last.Select(occurrence => Wording.Action(session.Story, occurrence.Action!.Value, occurrence.Arguments.AsSpan()))];
        string[] different = [.. acts.Distinct()];
        bool again = different.Length is > 0 and <= MostActs && different.All(act => acts.Count(other => other == act) >= LeastTimes);
        int byClock = session.Chronicle.TakeLast(LastEvents).Count(occurrence => occurrence.Kind == OccurrenceKind.Happening);
        string why = byClock >= LeastTimes ? "with what the clock brings, day after day" : "as if they undid each other for ever";
        return again ? $"The same acts come again and again, {why}: {string.Join(", ", different)}. " : "";
    }
}
