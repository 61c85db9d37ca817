using System.Text.Json;
using System.Text.Json.Serialization;
using Motive.Reading;

namespace Motive.Saves;

/// <summary>The save as it is written, in this order; every field may be missing in a damaged one.</summary>
internal sealed record SaveDocument
{
    public int? Format { get; set; }

    public string? Engine { get; set; }

    public string? Story { get; set; }

    public string? Source { get; set; }

    public string? Fingerprint { get; set; }

    public ulong? Seed { get; set; }

    public string? Player { get; set; }

    public string? PlayerName { get; set; }

    public bool? Free { get; set; }

    public string[]? Set { get; set; }

    public string[]? Believe { get; set; }

    public string[]? Forbid { get; set; }

    public ForcedAct[]? Forced { get; set; }

    public string[]? Thinking { get; set; }

    public string[]? Players { get; set; }

    public string[]? Away { get; set; }

    public bool? Unending { get; set; }

    public string[]? HostFacts { get; set; }

    public string[]? Held { get; set; }

    /// <summary>In format 1 texts, in format 2 a <see cref="DecisionDocument"/> each.</summary>
    public JsonElement[]? Decisions { get; set; }

    public int? Events { get; set; }

    public string? Past { get; set; }

    public PlaceDocument? Left { get; set; }

    public ConcludedDocument? Concluded { get; set; }

    public PinDocument[]? Pins { get; set; }

    public string? Hash { get; set; }
}

/// <summary>What a deed was taken to mean.</summary>
internal sealed record PinDocument
{
    public int? Event { get; set; }

    public string? Deed { get; set; }

    public string? Text { get; set; }
}

/// <summary>What was concluded on the way, and the run as it stood, both packed, and a hash of what they hold for.</summary>
internal sealed record ConcludedDocument
{
    public string? For { get; set; }

    public string? Bytes { get; set; }

    public string? Snapshot { get; set; }
}

/// <summary>Where in a run: how much had come to pass, and the minutes of its clock since day 1, 00:00.</summary>
internal sealed record PlaceDocument
{
    public int? Passed { get; set; }

    public int? Minute { get; set; }
}

/// <summary>One decision: what is done, what is said and which of the choices that was, or what was put in from outside and where; and what had come about before it.</summary>
internal sealed record DecisionDocument
{
    public string? Do { get; set; }

    public string? Say { get; set; }

    public string? Outside { get; set; }

    public string[]? Seen { get; set; }

    public PlaceDocument? At { get; set; }

    public string? Words { get; set; }

    public string[]? Parameters { get; set; }

    public string? Scene { get; set; }

    public ChoiceDocument? Choice { get; set; }

    public ChoiceDocument[]? Others { get; set; }

    public int? Events { get; set; }

    public string? Past { get; set; }
}

internal sealed record ChoiceDocument
{
    public string? At { get; set; }

    public string? Words { get; set; }

    public string? Acts { get; set; }

    public string? Then { get; set; }
}

/// <summary>Reads and writes saves without looking into types at run time, so that the program can be compiled to machine code.</summary>
[JsonSerializable(typeof(SaveDocument))]
[JsonSerializable(typeof(DecisionDocument))]
internal sealed partial class SaveContext : JsonSerializerContext;
