using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Outlines;
using Motive.Protocol;

namespace Motive.Cli.Publishing;

/// <summary>A story with the text of every file that it is made of.</summary>
/// <param name="Outline">What stands on its title page.</param>
/// <param name="Main">The path of the file that includes the others, within the story's folder.</param>
/// <param name="Files">By path within that folder, with slashes.</param>
internal sealed record PublishedStory(StoryOutline Outline, string Main, IReadOnlyDictionary<string, string> Files)
{
    public string Title => Outline.Title;

    /// <summary>What its folder is called, or its file, where it is not the usual one.</summary>
    public required string Name { get; init; }

    /// <summary>How it begins.</summary>
    public required Opening Opening { get; init; }

    /// <param name="where">A folder or file; null for the story that comes with the program.</param>
    /// <param name="seed">The one that its opening is run with.</param>
    public static PublishedStory Load(Terminal terminal, string? where, ulong seed = 1)
    {
        string main = StoryFiles.Locate(where);
        string folder = Path.GetDirectoryName(Path.GetFullPath(main))!;
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        LoadedStory story = StoryFiles.Load(terminal, main, (path, text) => files[Within(folder, path)] = text);
        string name = Path.GetFileNameWithoutExtension(main);
        return new PublishedStory(story.Outline, Within(folder, main), files) { Name = name == "story" ? Path.GetFileName(folder) : name, Opening = Opening.Run(story, seed) };
    }

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

    private static string Within(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');
}
