using System.Text.Json.Serialization;
using Motive.Reading;

namespace Motive.Saves;

/// <summary>The save as it is written; every field but the format may be missing in a damaged one.</summary>
internal sealed record SaveDocument
{
    public int? Format { get; set; }

    public string? Story { get; set; }

    public string? Source { get; set; }

    public string? Fingerprint { get; set; }

    public ulong Seed { get; set; } = 1;

    public string? Player { get; set; }

    public bool Free { get; set; }

    public string[]? Set { get; set; }

    public string[]? Believe { get; set; }

    public string[]? Forbid { get; set; }

    public ForcedAct[]? Forced { get; set; }

    public string[]? Thinking { get; set; }

    public string[]? Decisions { get; set; }
}

/// <summary>Reads and writes saves without looking into types at run time, so that the program can be compiled to machine code.</summary>
[JsonSerializable(typeof(SaveDocument))]
internal sealed partial class SaveContext : JsonSerializerContext;
