using System.Text.Encodings.Web;
using System.Text.Json;

namespace Motive.Protocol;

/// <summary>The text of every file that a story is made of.</summary>
/// <param name="Main">The path of the file that includes the others, within the story's folder.</param>
/// <param name="Files">By path within that folder, with slashes.</param>
public sealed record StoryText(string Main, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>As the page reads it.</summary>
    public byte[] Write()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("main", Main);
            json.WriteStartArray("files");
            foreach ((string path, string text) in Files)
            {
                json.WriteStartObject();
                json.WriteString("path", path);
                json.WriteString("text", text);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>Where a file lies in its folder, with slashes.</summary>
    public static string Within(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
