using System.Text.Json.Nodes;

namespace Motive.Cli.Tools;

internal enum ParameterKind
{
    Text,
    Number,
    Truth,
    Texts,
}

/// <summary>Something that a tool can be given: how it is told to whoever calls it, and what is taken.</summary>
/// <param name="Description">What it is, and what holds without it.</param>
internal sealed record ToolParameter(string Name, ParameterKind Kind, string Description)
{
    public bool IsRequired { get; init; }

    /// <summary>Of a number, the least.</summary>
    public long Least { get; init; }

    /// <summary>Of a number, the most; of a text its characters; of texts, how many.</summary>
    public long Most { get; init; } = int.MaxValue;

    /// <summary>As JSON Schema has it.</summary>
    public JsonObject Schema => Kind switch
    {
        ParameterKind.Number => new JsonObject { ["type"] = "integer", ["minimum"] = Least, ["maximum"] = Most, ["description"] = Description },
        ParameterKind.Truth => new JsonObject { ["type"] = "boolean", ["description"] = Description },
        ParameterKind.Texts => new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["maxItems"] = Most, ["description"] = Description },
        _ => new JsonObject { ["type"] = "string", ["maxLength"] = Most, ["description"] = Description },
    };
}
