using System.Text.Json.Serialization;
using Motive.Recording;

namespace Motive;

/// <summary>
/// The value of a fact, a belief or a feeling: a truth, a whole number, the name of an entity, or unknown. One of <see cref="Truth"/>, <see cref="Number"/> and <see cref="Name"/> is set;
/// none is where the value is unknown. In JSON it is that truth, number or text, or the text <c>unknown</c>.
/// </summary>
[JsonConverter(typeof(FactValueConverter))]
public readonly record struct FactValue
{
    /// <summary>Of what holds or does not; null for any other value.</summary>
    public bool? Truth { get; private init; }

    /// <summary>Within the bounds of its fact; a feeling is from 0 to 10. Null for any other value.</summary>
    public int? Number { get; private init; }

    /// <summary>The name of an entity, as the story file has it; null for any other value.</summary>
    public string? Name { get; private init; }

    /// <summary>Nobody, nothing, nowhere, or not known.</summary>
    public bool IsUnknown => Truth is null && Number is null && Name is null;

    /// <summary>It holds.</summary>
    public bool IsTrue => Truth == true;

    internal static FactValue Unknown => default;

    internal static FactValue From(bool truth) => new() { Truth = truth };

    internal static FactValue From(int number) => new() { Number = number };

    internal static FactValue From(string name) => new() { Name = name };

    /// <summary>As the story writes it: <c>true</c>, <c>3</c>, <c>Garden</c>, <c>unknown</c>.</summary>
    public override string ToString() => this switch
    {
        { Truth: bool truth } => truth ? "true" : "false",
        { Number: int number } => FormattableString.Invariant($"{number}"),
        _ => Name ?? "unknown",
    };
}
