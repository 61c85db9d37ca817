using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Motive.Recording;

/// <summary>An event as a line of the chronicle. It has a contract of its own, so that a program that writes no other JSON, as the one in a browser, need not have all the others.</summary>
internal static class EventLine
{
    /// <summary>What an event has and a line of the chronicle has not.</summary>
    private static readonly ImmutableArray<string> BeyondLines = ["happening", "outOfCharacter", "phrase", "words", "manners", "place", "began", "ended", "causes", "answers", "lastResort"];

    private static readonly JsonSerializerOptions Lines = PlainJson.Options(EventContext.Default.WithAddedModifier(LeaveOut));

    public static string Write(StoryEvent happened) => PlainJson.Write(happened, Lines);

    private static void LeaveOut(JsonTypeInfo type)
    {
        if (type.Type != typeof(StoryEvent))
            return;
        foreach (JsonPropertyInfo property in type.Properties.Where(property => BeyondLines.Contains(property.Name)).ToList())
            type.Properties.Remove(property);
    }
}

/// <summary>Events alone.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(StoryEvent))]
internal sealed partial class EventContext : JsonSerializerContext;
