using System.Text.Json;
using Motive.Decisions;
using Motive.Play.Clock;

namespace Motive.Saves;

/// <summary>One decision of a save.</summary>
internal static class SavedDecisions
{
    private const string Saying = "say ";

    /// <param name="withPlaces">Whether it is kept where in the run a player's decision was made.</param>
    public static JsonElement Write(MadeDecision made, bool withPlaces)
    {
        if (made.IsFromOutside)
        {
            DecisionDocument outside = new() { Outside = made.Phrase, Seen = made.Seen.IsEmpty ? null : [.. made.Seen], At = SavedPlaces.Write(made.At) };
            return JsonSerializer.SerializeToElement(outside, SaveFormat.Context.DecisionDocument);
        }

        DecisionDocument document = new()
        {
            At = withPlaces ? SavedPlaces.Write(made.At) : null,
            Do = made.IsSaid ? null : made.Phrase,
            Say = made.IsSaid ? made.Phrase[Saying.Length..] : null,
            Words = made.Words,
            Parameters = made.Parameters.IsEmpty ? null : [.. made.Parameters],
            Scene = made.Scene,
            Choice = made.Choice is null ? null : Write(made.Choice),
            Others = made.Others.IsEmpty ? null : [.. made.Others.Select(Write)],
            Events = made.Past?.Events,
            Past = made.Past?.Hash,
        };
        return JsonSerializer.SerializeToElement(document, SaveFormat.Context.DecisionDocument);
    }

    /// <returns>Null when it is no decision of that format.</returns>
    public static MadeDecision? Read(JsonElement element, int format)
    {
        if (format == 1)
            return element.ValueKind == JsonValueKind.String ? new MadeDecision(element.GetString()!) : null;
        if (element.ValueKind != JsonValueKind.Object || element.Deserialize(SaveFormat.Context.DecisionDocument) is not DecisionDocument document)
            return null;
        if (document.Outside is string outside)
            return SavedPlaces.Read(document.At) is Position at ? new MadeDecision(outside) { At = at, IsFromOutside = true, Seen = [.. document.Seen?.OfType<string>() ?? []] } : null;
        if (document.Do is null == document.Say is null || (document.Choice is not null && Read(document.Choice) is null) || document.Others?.Any(other => other is null || Read(other) is null) == true)
            return null;
        return new MadeDecision(document.Do ?? Saying + document.Say)
        {
            At = SavedPlaces.Read(document.At),
            Words = document.Words,
            Parameters = [.. document.Parameters?.OfType<string>() ?? []],
            Scene = document.Scene,
            Choice = document.Choice is null ? null : Read(document.Choice),
            Others = [.. document.Others?.Select(other => Read(other)!) ?? []],
            Past = document is { Events: int events, Past: string hash } ? new Past(events, hash) : null,
        };
    }

    private static ChoiceDocument Write(ChoiceSign sign) => new() { At = sign.At, Words = sign.Words, Acts = sign.Acts, Then = sign.Then };

    private static ChoiceSign? Read(ChoiceDocument document) => document is { At: string at, Words: string words, Acts: string acts, Then: string then } ? new ChoiceSign(at, words, acts, then) : null;
}
