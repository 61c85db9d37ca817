using System.Collections.Immutable;
using System.Text.Json;
using Motive.Decisions;
using Motive.Reading;
using Motive.Reasons;

namespace Motive.Saves;

/// <summary>Text to a save. What cannot be played is refused; what was only changed by hand is noticed and said.</summary>
internal static class SaveReader
{
    private const string Older = "Use an older copy.";

    public static SavedRun Read(string text)
    {
        SaveDocument document = Parse(text);
        ImmutableArray<string> odd = OddKeys(text);
        int format = FormatOf(document);
        if (Missing(document) is string missing)
            throw new SaveException($"the save has no {missing}, without which it cannot be played.{string.Concat(odd.Select(key => " " + key))} {Older}");
        if (Lists(document).Any(list => list is not null && list.Contains(null!)) || document.Forced?.Any(forced => forced?.Act is null) == true)
            throw new SaveException($"the save is damaged: a line in one of its lists is empty. {Older}");
        bool edited = format > 1 && document.Hash != SaveFormat.HashOf(document);
        return new SavedRun(document.Story!, document.Source ?? "", document.Fingerprint!, RequestOf(document), DecisionsOf(document, format))
        {
            Format = format,
            Engine = document.Engine ?? "",
            PlayerName = document.PlayerName ?? "",
            Concluded = edited ? null : SavedConclusions.Read(document.Concluded),
            Left = SavedPlaces.Read(document.Left),
            Past = document is { Events: int events, Past: string past } ? new Past(events, past) : null,
            Pins = PinsOf(document),
            Remarks = [.. odd, .. edited ? ["The save has been edited since it was written: its hash is another one."] : Array.Empty<string>(), .. OldFormat(format)],
        };
    }

    private static ImmutableArray<Pin> PinsOf(SaveDocument document) =>
        [.. (document.Pins ?? []).OfType<PinDocument>().Where(pin => pin is { Event: > 0, Deed: not null, Text: not null }).Select(pin => new Pin(pin.Event!.Value, pin.Deed!, pin.Text!))];

    private static string[] OldFormat(int format) => format > 1
        ? []
        : ["The save has the older format 1, in which nothing tells whether the past comes out the same. It is kept in the newer one from the next decision on."];

    private static int FormatOf(SaveDocument document)
    {
        if (document.Format is not int format || document.Story is null || document.Fingerprint is null || document.Decisions is null)
            throw new SaveException("this is not a save: format, story, fingerprint or decisions are missing. Use a file written by `save`.");
        return format is >= 1 and <= SaveFormat.HostedVersion
            ? format
            : throw new SaveException($"the save has format {format}, and this program reads the formats 1 to {SaveFormat.HostedVersion}. Use the program that wrote it.");
    }

    private static string? Missing(SaveDocument document)
    {
        if (document.Seed is null)
            return "seed";
        if (document.Player is null && !SaveFormat.HasPlaces(document.Format!.Value) && document.Decisions!.Length > 0)
            return "player";
        return document.Free is null ? "free" : null;
    }

    private static RunRequest RequestOf(SaveDocument document) => new()
    {
        Seed = document.Seed!.Value,
        Player = document.Player,
        Free = document.Free!.Value,
        Set = [.. document.Set ?? []],
        Believe = [.. document.Believe ?? []],
        Forbid = [.. document.Forbid ?? []],
        Forced = [.. document.Forced ?? []],
        Thinking = [.. document.Thinking ?? []],
        Players = [.. document.Players ?? []],
        Away = [.. document.Away ?? []],
        Unending = document.Unending ?? false,
        HostFacts = [.. document.HostFacts ?? []],
        Held = [.. document.Held ?? []],
    };

    private static ImmutableArray<MadeDecision> DecisionsOf(SaveDocument document, int format)
    {
        ImmutableArray<MadeDecision>.Builder decisions = ImmutableArray.CreateBuilder<MadeDecision>();
        try
        {
            foreach (JsonElement element in document.Decisions!)
            {
                decisions.Add(SavedDecisions.Read(element, format)
                    ?? throw new SaveException($"the save is damaged: decision {decisions.Count + 1} says neither what is done nor what is said, nor what was put in and where. {Older}"));
            }
        }
        catch (JsonException problem)
        {
            throw new SaveException($"the save is damaged in decision {decisions.Count + 1}. {Older}", problem);
        }

        return decisions.ToImmutable();
    }

    private static IEnumerable<string[]?> Lists(SaveDocument document) => [document.Set, document.Believe, document.Forbid, document.Thinking, document.Players, document.Away, document.HostFacts, document.Held];

    private static SaveDocument Parse(string text)
    {
        try
        {
            return JsonSerializer.Deserialize(text, SaveFormat.Context.SaveDocument) ?? throw new SaveException($"the save is empty. {Older}");
        }
        catch (JsonException problem)
        {
            string line = problem.LineNumber is long number ? $" in line {number + 1}" : "";
            throw new SaveException($"the save is damaged or cut off{line}. Use an older copy, or delete it to begin again.", problem);
        }
    }

    /// <summary>Keys that no save has, and keys that stand twice: a sentence for each.</summary>
    private static ImmutableArray<string> OddKeys(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        List<string> odd = [];
        AddOddKeys(document.RootElement, SaveKeys.Save, odd);
        return [.. odd.Distinct()];
    }

    private static void AddOddKeys(JsonElement element, SaveKeys known, List<string> odd)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in element.EnumerateArray())
                AddOddKeys(item, known, odd);
        }

        if (element.ValueKind != JsonValueKind.Object)
            return;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!known.Names.Contains(property.Name))
                odd.Add($"The save has a key \"{property.Name}\", which means nothing and is not read.{known.NearTo(property.Name)}");
            else if (!seen.Add(property.Name))
                odd.Add($"The save has the key \"{property.Name}\" twice, and the last is read.");
            else
                AddOddKeys(property.Value, SaveKeys.Below(property.Name), odd);
        }
    }
}
