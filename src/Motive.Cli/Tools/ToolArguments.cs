using System.Collections.Immutable;
using System.Text.Json;

namespace Motive.Cli.Tools;

/// <summary>What a tool was called with, held against its parameters.</summary>
internal sealed class ToolArguments
{
    private readonly IDictionary<string, JsonElement> given;

    /// <exception cref="RequestException">Something is missing, is not known, or is not what it has to be.</exception>
    public ToolArguments(ImmutableArray<ToolParameter> parameters, IDictionary<string, JsonElement> given)
    {
        this.given = given;
        foreach (string name in given.Keys.Where(name => parameters.All(parameter => parameter.Name != name)))
            throw new RequestException($"There is no parameter \"{name}\". {(parameters.IsEmpty ? "There are none." : $"There are {string.Join(", ", parameters.Select(parameter => parameter.Name))}.")}");
        foreach (ToolParameter parameter in parameters)
        {
            if (!Has(parameter.Name))
            {
                if (parameter.IsRequired)
                    throw new RequestException($"\"{parameter.Name}\" is missing. {parameter.Description}");
            }
            else if (!IsMeant(parameter, given[parameter.Name]))
            {
                throw new RequestException($"\"{parameter.Name}\" has to be {Words(parameter)}.");
            }
        }
    }

    public bool Has(string name) => given.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null;

    public string? Text(string name) => Has(name) ? given[name].GetString() : null;

    public long? Number(string name) => Has(name) ? given[name].GetInt64() : null;

    public int? Int(string name) => (int?)Number(name);

    public bool Truth(string name) => Has(name) && given[name].GetBoolean();

    public string[]? Texts(string name) => Has(name) ? [.. given[name].EnumerateArray().Select(element => element.GetString()!)] : null;

    private static bool IsMeant(ToolParameter parameter, JsonElement value) => parameter.Kind switch
    {
        ParameterKind.Number => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number) && number >= parameter.Least && number <= parameter.Most,
        ParameterKind.Truth => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        ParameterKind.Texts => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() <= parameter.Most && value.EnumerateArray().All(element => element.ValueKind == JsonValueKind.String),
        _ => value.ValueKind == JsonValueKind.String && value.GetString()!.Length <= parameter.Most,
    };

    private static string Words(ToolParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Number => FormattableString.Invariant($"a whole number from {parameter.Least} to {parameter.Most}"),
        ParameterKind.Truth => "true or false",
        ParameterKind.Texts => FormattableString.Invariant($"a list of at most {parameter.Most} texts"),
        _ => FormattableString.Invariant($"a text of at most {parameter.Most} characters"),
    };
}
