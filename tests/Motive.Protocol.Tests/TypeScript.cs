using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Motive.Protocol;

namespace Motive.Protocol.Tests;

/// <summary>The messages and answers as types of TypeScript, read from the JSON contracts of the records.</summary>
internal sealed class TypeScript
{
    private readonly SortedDictionary<string, string> declared = new(StringComparer.Ordinal);

    /// <summary>The whole file <c>reader/src/protocol.ts</c>.</summary>
    public static string Write()
    {
        TypeScript types = new();
        types.NameOf(typeof(Message), new NullabilityInfoContext(), null);
        types.NameOf(typeof(Reply), new NullabilityInfoContext(), null);
        types.NameOf(typeof(Opening), new NullabilityInfoContext(), null);
        StringBuilder text = new("// Written from the records of src/Motive.Protocol and of the engine; a test compares it. Set MOTIVE_ACCEPT=1 for the tests to write it anew.\n");
        foreach (string declaration in types.declared.Values)
            text.Append('\n').Append(declaration);
        return text.ToString();
    }

    private string NameOf(Type type, NullabilityInfoContext nullability, NullabilityInfo? info)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return "string";
        if (type == typeof(bool))
            return "boolean";
        if (type.IsPrimitive)
            return "number";
        if (type.IsEnum)
            return Declare(type.Name, () => $"export type {type.Name} = {string.Join(" | ", Enum.GetNames(type).Select(name => $"'{EnumWord(type, name)}'"))};\n");
        if (type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() is Type list && (list == typeof(ImmutableArray<>) || list == typeof(IReadOnlyList<>))))
        {
            string element = NameOf(type.IsArray ? type.GetElementType()! : type.GetGenericArguments()[0], nullability, null);
            return element.Contains(' ', StringComparison.Ordinal) ? $"({element})[]" : $"{element}[]";
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return $"Record<string, {NameOf(type.GetGenericArguments()[1], nullability, null)}>";
        return type == typeof(FactValue) ? "boolean | number | string | null" : Declare(type.Name, () => Interface(type));
    }

    private static string EnumWord(Type type, string name) => System.Text.Json.JsonSerializer.Serialize(Enum.Parse(type, name), ProtocolContext.Default.Options.GetTypeInfo(type)).Trim('"');

    private string Declare(string name, Func<string> write)
    {
        if (declared.TryAdd(name, ""))
            declared[name] = write();
        return name;
    }

    private string Interface(Type type)
    {
        JsonTypeInfo contract = ProtocolContext.Default.Options.GetTypeInfo(type);
        NullabilityInfoContext nullability = new();
        StringBuilder text = new($"export interface {type.Name} {{\n");
        foreach (JsonPropertyInfo property in contract.Properties)
        {
            PropertyInfo source = (PropertyInfo)property.AttributeProvider!;
            bool mayMiss = Nullable.GetUnderlyingType(source.PropertyType) is not null || (!source.PropertyType.IsValueType && nullability.Create(source).ReadState == NullabilityState.Nullable)
                || (type.Namespace == typeof(Message).Namespace && IsAsked(type) && !source.IsDefined(typeof(RequiredMemberAttribute)));
            text.Append($"  {property.Name}{(mayMiss ? "?" : "")}: {NameOf(property.PropertyType, nullability, null)};\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>What a page writes may leave everything out that is not required.</summary>
    private static bool IsAsked(Type type) => type == typeof(Message) || type == typeof(BeginRequest);
}
