using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Motive.Recording;
using Motive.World;

namespace Motive;

/// <summary>Everything that the engine hands out, as JSON: one object on one line, without looking into types at run time.</summary>
public static class StoryJson
{
    /// <summary>Plans hold motives, which hold plans.</summary>
    private const int Deepest = 1000;

    /// <summary>What an event has and a line of the chronicle has not.</summary>
    private static readonly ImmutableArray<string> BeyondLines = ["happening", "outOfCharacter", "phrase", "words", "manners", "place", "began", "ended", "causes", "answers", "lastResort"];

    private static readonly JsonSerializerOptions Whole = Options(ViewContext.Default);

    private static readonly JsonSerializerOptions Lines = Options(ViewContext.Default.WithAddedModifier(LeaveOut));

    /// <summary>A record of this namespace, or of those of plans and tests, as JSON. Steering characters are escaped.</summary>
    /// <exception cref="NotSupportedException">It is no record that the engine hands out.</exception>
    public static string Write<T>(T view) => Write(view, Whole);

    /// <summary>A record from what <see cref="Write{T}(T)"/> wrote. Fields that it does not know are passed over.</summary>
    /// <exception cref="JsonException">That is no such record.</exception>
    /// <exception cref="NotSupportedException">It is no record that the engine hands out.</exception>
    public static T? Read<T>(string json) => JsonSerializer.Deserialize(json, TypeIn<T>(Whole));

    internal static string ChronicleLine(StoryEvent happened) => Write(happened, Lines);

    private static string Write<T>(T view, JsonSerializerOptions options) => PrintableText.InJson(JsonSerializer.Serialize(view, TypeIn<T>(options)));

    private static JsonTypeInfo<T> TypeIn<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Options(IJsonTypeInfoResolver views)
    {
        JsonSerializerOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = Deepest, TypeInfoResolver = views };
        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOut(JsonTypeInfo type)
    {
        if (type.Type != typeof(StoryEvent))
            return;
        foreach (JsonPropertyInfo property in type.Properties.Where(property => BeyondLines.Contains(property.Name)).ToList())
            type.Properties.Remove(property);
    }
}
