using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Motive.World;

namespace Motive.Recording;

/// <summary>A run as lines of JSON: a header, one line for each event, an end. Lines have no line break of their own.</summary>
public static class ChronicleLines
{
    public const int Format = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Header(Story story, ulong seed) => Line(json =>
    {
        json.WriteString("story", story.Title);
        json.WriteNumber("seed", seed);
        json.WriteNumber("format", Format);
    });

    /// <param name="text">What is told of the event, or nothing.</param>
    public static string Event(Story story, Occurrence occurrence, string text) => Line(json => EventWriter.Write(json, story, occurrence, text));

    /// <param name="end">Id of the beat or ending that closed the run, or <c>rest</c> or <c>limit</c>.</param>
    public static string End(string end, int events, IEnumerable<string> beats) => Line(json =>
    {
        json.WriteString("end", end);
        json.WriteNumber("events", events);
        EventWriter.WriteStrings(json, "beats", beats);
    });

    private static string Line(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
