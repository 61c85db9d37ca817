using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Motive.Decisions;
using Motive.Reading;
using Motive.World;

namespace Motive.Saves;

/// <summary>Saves as JSON text.</summary>
internal static class SaveFormat
{
    /// <summary>Of what is written. The formats before it are read as well, and one more.</summary>
    public const int Version = 5;

    /// <summary>Of a run that somebody hosted: something was put into it, or it was gone through by times, or begun in a way that only a host asks for.</summary>
    public const int HostedVersion = 6;

    /// <summary>Whether a save of the format says where in the run everything was decided.</summary>
    public static bool HasPlaces(int format) => format is 4 or HostedVersion;

    /// <summary>Whether the hash of a past in a save of the format is made of that of the event before.</summary>
    public static bool ChainsPast(int format) => format >= Version;

    /// <summary>Of this engine, as saves keep it: <c>0.1.0</c>.</summary>
    public static string EngineVersion { get; } = typeof(SaveFormat).Assembly.GetName().Version?.ToString(3) ?? "";

    internal static SaveContext Context { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    /// <param name="source">Where the story was found, for the shell that opens the save.</param>
    public static string Write(StoryRun run, string source)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(source);
        RunRequest request = run.Request;
        Past? past = run.IsPlayersTurn || run.Session.IsOver ? run.Past : null;
        SaveDocument document = new()
        {
            Format = IsHosted(run) ? HostedVersion : Version,
            Engine = EngineVersion,
            Story = run.Story.Title,
            Source = source,
            Fingerprint = run.Loaded.Fingerprint,
            Seed = request.Seed,
            Player = run.PlayerId is EntityId player ? run.Story[player].Name : null,
            PlayerName = run.PlayerId is EntityId played ? run.Story[played].Display : null,
            Free = request.Free,
            Set = [.. request.Set],
            Believe = [.. request.Believe],
            Forbid = [.. request.Forbid],
            Forced = [.. request.Forced],
            Thinking = request.Thinking.IsEmpty ? null : [.. request.Thinking],
            Players = request.Players.IsEmpty ? null : [.. request.Players],
            Away = request.Away.IsEmpty ? null : [.. request.Away],
            Unending = request.Unending ? true : null,
            HostFacts = request.HostFacts.IsEmpty ? null : [.. request.HostFacts],
            Held = request.Held.IsEmpty ? null : [.. request.Held],
            Decisions = [.. run.DecisionsMade.Select(made => SavedDecisions.Write(made, IsHosted(run)))],
            Events = past?.Events,
            Past = past?.Hash,
            Left = IsHosted(run) ? SavedPlaces.Write(run.Session.Session.Position) : null,
            Concluded = SavedConclusions.Write(run),
            Pins = run.Pins is { IsEmpty: false } pins ? [.. pins.Select(pin => new PinDocument { Event = pin.Event, Deed = pin.Deed, Text = pin.Text })] : null,
        };
        return PrintableText.InJson(Serialize(document with { Hash = HashOf(document) })) + "\n";
    }

    /// <exception cref="SaveException">The text is not a whole save of a format that this engine knows.</exception>
    public static SavedRun Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return SaveReader.Read(text);
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException or JsonException)
        {
            // Half of a character that is written as two, in a value or a key.
            throw new SaveException("the save is damaged: there are characters in it that are none. Use an older copy, or delete it to begin again.", problem);
        }
    }

    private static bool IsHosted(StoryRun run) => run.IsHosted || run.Request is not { Players.IsEmpty: true, Away.IsEmpty: true, HostFacts.IsEmpty: true, Held.IsEmpty: true, Unending: false };

    /// <summary>Of all that is in a save but its hash, however its lines are laid out.</summary>
    internal static string HashOf(SaveDocument document) => Digest.Compute(Serialize(document with { Hash = null }));

    /// <summary>The same on every machine; line ends within texts are escaped.</summary>
    private static string Serialize(SaveDocument document) => JsonSerializer.Serialize(document, Context.SaveDocument).Replace("\r\n", "\n", StringComparison.Ordinal);
}
