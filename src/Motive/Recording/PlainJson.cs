using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Motive.World;

namespace Motive.Recording;

/// <summary>How everything that the engine writes as JSON is written: on one line, with steering characters escaped.</summary>
internal static class PlainJson
{
    /// <summary>Plans hold motives, which hold plans.</summary>
    private const int Deepest = 1000;

    public static JsonSerializerOptions Options(IJsonTypeInfoResolver views)
    {
        JsonSerializerOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = Deepest, TypeInfoResolver = views };
        options.MakeReadOnly();
        return options;
    }

    public static string Write<T>(T view, JsonSerializerOptions options) => PrintableText.InJson(JsonSerializer.Serialize(view, TypeIn<T>(options)));

    public static JsonTypeInfo<T> TypeIn<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
}
