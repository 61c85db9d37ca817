using System.Reflection;
using System.Runtime.CompilerServices;

namespace Motive.Tests.Door;

/// <summary>The public types of assemblies with their public members, a line each, in an order that does not depend on how they are written.</summary>
internal static class PublicApi
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(IEnumerable<Assembly> assemblies)
    {
        foreach (Type type in assemblies.SelectMany(assembly => assembly.GetExportedTypes()).OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            yield return $"{KindOf(type)} {type.FullName}";
            foreach (string member in type.GetMembers(Members).Where(IsWritten).Select(LineOf).OfType<string>().Order(StringComparer.Ordinal).Distinct())
                yield return $"{type.FullName}: {member}";
        }
    }

    /// <summary>Nothing is public that does not stand in a file of the tests' folder, and nothing stands there that is not.</summary>
    /// <param name="list">The file, beside the tests.</param>
    /// <param name="recordedAt">Where it is in the repository.</param>
    public static void StandsIn(IEnumerable<Assembly> assemblies, string list, string recordedAt)
    {
        string[] found = [.. Of(assemblies)];
        string written = Path.Combine(AppContext.BaseDirectory, "public-api.found.txt");
        File.WriteAllLines(written, found);
        string[] recorded = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, list));
        string[] changes = [.. recorded.Except(found).Select(line => "- " + line), .. found.Except(recorded).Select(line => "+ " + line)];
        Assert.True(
            changes.Length == 0 && found.SequenceEqual(recorded),
            $"The public surface has changed. If that is meant, copy {written} to {recordedAt}.\n{string.Join('\n', changes)}");
    }

    private static string KindOf(Type type) => type.IsEnum ? "enum" : type.IsValueType ? "struct" : type.IsInterface ? "interface" : type is { IsAbstract: true, IsSealed: true } ? "static class" : "class";

    /// <summary>What the compiler adds to a record is not written by anybody.</summary>
    private static bool IsWritten(MemberInfo member) =>
        member is not Type
        && member.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        && !(member is MethodBase { Name: "<Clone>$" or "PrintMembers" })
        && !(member is MethodBase { IsSpecialName: true } method && (method.Name.StartsWith("get_", StringComparison.Ordinal) || method.Name.StartsWith("set_", StringComparison.Ordinal)));

    private static string? LineOf(MemberInfo member) => member switch
    {
        ConstructorInfo made => $"new({Parameters(made)})",
        MethodInfo method => $"{(method.IsStatic ? "static " : "")}{NameOf(method.ReturnType)} {method.Name}({Parameters(method)})",
        PropertyInfo property => $"{(property.GetMethod!.IsStatic ? "static " : "")}{NameOf(property.PropertyType)} {property.Name}{(property.SetMethod is { IsPublic: true } ? " { get; init; }" : " { get; }")}",
        FieldInfo { IsSpecialName: true } => null,
        FieldInfo field => field.DeclaringType!.IsEnum ? field.Name : $"const {NameOf(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}",
        _ => member.ToString(),
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter => $"{NameOf(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = …" : "")}"));

    private static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is Type inner)
            return $"{NameOf(inner)}?";
        if (!type.IsGenericType)
            return type.Name;
        return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
    }
}
