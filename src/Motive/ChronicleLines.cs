using System.Collections.Immutable;
using Motive.Reading;
using Motive.Recording;
using Motive.World;

namespace Motive;

/// <summary>A run as lines of JSON, as <c>docs/chronicle.md</c> has them: a header, one line for each event, an end. Lines have no line break of their own.</summary>
public static class ChronicleLines
{
    /// <summary>The format of the lines. What is added to them comes with a new one.</summary>
    public const int Format = 2;

    /// <summary>The first line.</summary>
    public static string Header(StoryRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        return Header(run.Story, run.Request.Seed);
    }

    /// <summary>The line of an event.</summary>
    public static string Event(StoryEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return EventLine.Write(happened);
    }

    /// <summary>The last line.</summary>
    /// <param name="how">By what the run ended: <see cref="StoryStep.End"/> of the last chapter; <c>limit</c> where it was stopped.</param>
    public static string End(StoryRun run, string how)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(how);
        return End(how, run.Session.Chronicle.Count, run.Session.Chronicle.SelectMany(occurrence => occurrence.Beats), run.Session);
    }

    internal static string Header(Story story, ulong seed) => StoryJson.Write(new ChronicleHeader(story.Title, seed, Format));

    /// <param name="text">What is told of the event, or nothing.</param>
    internal static string Event(SessionView session, Occurrence occurrence, string text) => Event(EventView.Create(session, occurrence, text));

    /// <param name="end">Id of the beat or ending that closed the run, or <c>rest</c> or <c>limit</c>.</param>
    /// <param name="session">Of the run, for the limits that thinking came to in it.</param>
    internal static string End(string end, int events, IEnumerable<string> beats, SessionView? session = null) => StoryJson.Write(new ChronicleEnd(
        end, events, [.. beats], WaitIn(session), session is { ThinkingCuts.IsEmpty: false } ? [.. session.ThinkingCuts.Select(cut => Reached(session.Story, cut))] : (ImmutableArray<ReachedLimit>?)null));

    private static EndThatWaited? WaitIn(SessionView? session) =>
        session?.Session.Closed is [.., { Event: int decided } closed] && closed.At > session.Chronicle[decided - 1].Ends ? new EndThatWaited(decided, closed.At.Day, closed.At.Clock) : null;

    private static ReachedLimit Reached(Story story, ThinkingCut cut) =>
        new(ThinkingLimits.NameOf(cut.Limit), story[cut.Who].Name, cut.Times, cut.First.Day, cut.First.Clock, cut.After);
}
