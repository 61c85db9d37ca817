#if !NET9_0_OR_GREATER
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Motive;

/// <summary>How a value of an enumeration is written, which .NET 8 has no word for.</summary>
[AttributeUsage(AttributeTargets.Field)]
internal sealed class JsonStringEnumMemberNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;
}

/// <summary>Values of an enumeration by the names that they are given, as the converter of later frameworks of this name writes and reads them.</summary>
internal sealed class JsonStringEnumConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly ImmutableDictionary<T, string> Names = typeof(T).GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToImmutableDictionary(field => (T)field.GetValue(null)!, field => field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? field.Name);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? name = reader.GetString();
        foreach ((T value, string known) in Names)
        {
            if (known == name)
                return value;
        }

        throw new JsonException($"{typeof(T).Name} has no value {name}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Names[value]);
}
#endif
