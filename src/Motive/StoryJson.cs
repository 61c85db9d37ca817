using System.Text.Json;
using Motive.Recording;

namespace Motive;

/// <summary>Everything that the engine hands out, as JSON: one object on one line, without looking into types at run time.</summary>
public static class StoryJson
{
    private static readonly JsonSerializerOptions Whole = PlainJson.Options(ViewContext.Default);

    /// <summary>A record of this namespace, or of those of plans and tests, as JSON. Steering characters are escaped.</summary>
    /// <exception cref="NotSupportedException">It is no record that the engine hands out.</exception>
    public static string Write<T>(T view) => PlainJson.Write(view, Whole);

    /// <summary>A record from what <see cref="Write{T}(T)"/> wrote. Fields that it does not know are passed over.</summary>
    /// <exception cref="JsonException">That is no such record.</exception>
    /// <exception cref="NotSupportedException">It is no record that the engine hands out.</exception>
    public static T? Read<T>(string json) => JsonSerializer.Deserialize(json, PlainJson.TypeIn<T>(Whole));
}
