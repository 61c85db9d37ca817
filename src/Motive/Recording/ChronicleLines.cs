using System.Text.Json;
using Motive.Reading;
using Motive.World;

namespace Motive.Recording;

/// <summary>A run as lines of JSON: a header, one line for each event, an end. Lines have no line break of their own.</summary>
public static class ChronicleLines
{
    public const int Format = 2;

    public static string Header(Story story, ulong seed) => JsonLine.Of(json =>
    {
        json.WriteString("story", story.Title);
        json.WriteNumber("seed", seed);
        json.WriteNumber("format", Format);
    });

    /// <param name="text">What is told of the event, or nothing.</param>
    public static string Event(Story story, Occurrence occurrence, string text) => JsonLine.Of(json => EventWriter.Write(json, story, occurrence, text));

    /// <param name="end">Id of the beat or ending that closed the run, or <c>rest</c> or <c>limit</c>.</param>
    /// <param name="session">Of the run, for the limits that thinking came to in it.</param>
    public static string End(string end, int events, IEnumerable<string> beats, SessionView? session = null) => JsonLine.Of(json =>
    {
        json.WriteString("end", end);
        json.WriteNumber("events", events);
        json.WriteStrings("beats", beats);
        if (session is { ThinkingCuts.IsEmpty: false })
            json.WriteObjects("limits", session.ThinkingCuts, cut => WriteCut(json, session.Story, cut));
    });

    private static void WriteCut(Utf8JsonWriter json, Story story, ThinkingCut cut)
    {
        json.WriteString("limit", ThinkingLimits.NameOf(cut.Limit));
        json.WriteString("who", story[cut.Who].Name);
        json.WriteNumber("times", cut.Times);
        json.WriteNumber("day", cut.First.Day);
        json.WriteString("time", cut.First.Clock);
        json.WriteNumber("after", cut.After);
    }
}
