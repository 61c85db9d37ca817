using System.Collections.Immutable;
using Motive.World;

namespace Motive.Reading;

/// <summary>Whether a run goes in circles: of late there have been only a few acts, each again and again.</summary>
internal static class Repetition
{
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
        return again ? $"The same acts come again and again, as if they undid each other for ever: {string.Join(", ", different)}. " : "";
    }
}
