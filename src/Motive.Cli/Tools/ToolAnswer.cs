using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Motive.Protocol;

namespace Motive.Cli.Tools;

/// <summary>What comes back: one object of JSON, of the parts that the page is given as well. Letters stand in it as they are, since whoever reads it pays for each.</summary>
internal sealed class ToolAnswer
{
    private readonly List<(string Name, string Json)> parts = [];

    private ToolAnswer(bool isError) => IsError = isError;

    /// <summary>It was not done; the answer says why.</summary>
    public bool IsError { get; }

    public static ToolAnswer Of(Reply reply) => new ToolAnswer(reply.Error is not null).With(reply);

    public static ToolAnswer Wrong(string message) => Of(new Reply { Error = message });

    /// <summary>What could not be done because the story has mistakes.</summary>
    public static ToolAnswer Mistaken(Reply problems) => new ToolAnswer(true).With(problems with { Error = "The story does not compile; mend what is in \"problems\"." });

    public ToolAnswer With(string name, string json)
    {
        parts.Add((name, json));
        return this;
    }

    /// <summary>With all that is in a reply, but the number of its message.</summary>
    public ToolAnswer With(Reply reply)
    {
        using JsonDocument written = JsonDocument.Parse(reply.Write());
        foreach (JsonProperty property in written.RootElement.EnumerateObject().Where(property => property.Name != "id"))
            parts.Add((property.Name, property.Value.GetRawText()));
        return this;
    }

    public string Write()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            foreach ((string name, string json) in parts)
            {
                using JsonDocument value = JsonDocument.Parse(json);
                writer.WritePropertyName(name);
                value.RootElement.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
