using System.Text.Json;
using System.Text.Json.Serialization;

namespace Motive.Recording;

/// <summary>A value as a truth, a number or a text of JSON.</summary>
internal sealed class FactValueConverter : JsonConverter<FactValue>
{
    private const string Unknown = "unknown";

    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.True => FactValue.From(true),
        JsonTokenType.False => FactValue.From(false),
        JsonTokenType.Number => FactValue.From(reader.GetInt32()),
        JsonTokenType.String when reader.GetString() is string name => name == Unknown ? FactValue.Unknown : FactValue.From(name),
        _ => throw new JsonException("A value is a truth, a number or a text."),
    };

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        if (value.Truth is bool truth)
            writer.WriteBooleanValue(truth);
        else if (value.Number is int number)
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value.Name ?? Unknown);
    }
}
