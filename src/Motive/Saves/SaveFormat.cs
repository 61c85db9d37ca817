using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Motive.Reading;
using Motive.World;

namespace Motive.Saves;

/// <summary>Saves as JSON text.</summary>
public static class SaveFormat
{
    public const int Version = 1;

    private static readonly SaveContext Context = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
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
        SaveDocument document = new()
        {
            Format = Version,
            Story = run.Story.Title,
            Source = source,
            Fingerprint = run.Loaded.Fingerprint,
            Seed = request.Seed,
            Player = request.Player,
            Free = request.Free,
            Set = [.. request.Set],
            Believe = [.. request.Believe],
            Forbid = [.. request.Forbid],
            Forced = [.. request.Forced],
            Thinking = request.Thinking.IsEmpty ? null : [.. request.Thinking],
            Decisions = [.. run.DecisionPhrases],
        };
        return PrintableText.InJson(JsonSerializer.Serialize(document, Context.SaveDocument)) + "\n";
    }

    /// <exception cref="SaveException">The text is not a whole save of this version.</exception>
    public static SavedRun Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        SaveDocument document = Parse(text);
        if (document.Format is not int format || document.Story is null || document.Fingerprint is null || document.Decisions is null)
            throw new SaveException("this is not a save: format, story, fingerprint or decisions are missing. Use a file written by `save`.");
        if (format != Version)
            throw new SaveException($"the save has format {format}, and this program reads format {Version}. Use the program that wrote it.");
        if (Lists(document).Any(list => list is not null && list.Contains(null!)) || document.Forced?.Any(forced => forced?.Act is null) == true)
            throw new SaveException("the save is damaged: a line in one of its lists is empty. Use an older copy.");
        RunRequest request = new()
        {
            Seed = document.Seed,
            Player = document.Player,
            Free = document.Free,
            Set = [.. document.Set ?? []],
            Believe = [.. document.Believe ?? []],
            Forbid = [.. document.Forbid ?? []],
            Forced = [.. document.Forced ?? []],
            Thinking = [.. document.Thinking ?? []],
        };
        return new SavedRun(document.Story, document.Source ?? "", document.Fingerprint, request, [.. document.Decisions]);
    }

    private static IEnumerable<string[]?> Lists(SaveDocument document) =>
        [document.Set, document.Believe, document.Forbid, document.Thinking, document.Decisions];

    private static SaveDocument Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, Context.SaveDocument) ?? throw new SaveException("the save is empty. Use an older copy.");
        }
        catch (ArgumentException problem)
        {
            // Half of a character that is written as two.
            throw new SaveException("the save is damaged: there are characters in it that are none. Use an older copy, or delete it to begin again.", problem);
        }
        catch (JsonException problem)
        {
            string line = problem.LineNumber is long number ? $" in line {number + 1}" : "";
            throw new SaveException($"the save is damaged or cut off{line}. Use an older copy, or delete it to begin again.", problem);
        }
    }
}
