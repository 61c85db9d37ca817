using System.Text.Json.Serialization;

namespace Motive.Protocol;

/// <summary>Messages and answers as JSON, without looking into types at run time.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Message))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(Opening))]
internal sealed partial class ProtocolContext : JsonSerializerContext;
