using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace Motive.Cli.Tools;

/// <summary>Something that a program can ask for by name.</summary>
/// <param name="Description">What it does, what comes back, and what it costs.</param>
/// <param name="Answer">Looks at the token between two steps.</param>
internal sealed record Tool(string Name, string Title, string Description, ImmutableArray<ToolParameter> Parameters, Func<ToolArguments, CancellationToken, ToolAnswer> Answer)
{
    /// <summary>Of what it can be given, as JSON Schema has it.</summary>
    public JsonObject Schema
    {
        get
        {
            JsonObject properties = [];
            foreach (ToolParameter parameter in Parameters)
                properties[parameter.Name] = parameter.Schema;
            return new JsonObject
            {
                ["type"] = "object",
                ["properties"] = properties,
                ["required"] = new JsonArray([.. Parameters.Where(parameter => parameter.IsRequired).Select(parameter => JsonValue.Create(parameter.Name))]),
                ["additionalProperties"] = false,
            };
        }
    }
}
