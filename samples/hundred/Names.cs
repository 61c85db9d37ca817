using System.Collections.Immutable;

namespace Hundred;

/// <summary>A hundred names of ten first and ten last ones.</summary>
internal static class Names
{
    private static readonly ImmutableArray<string> First = ["Ada", "Bram", "Cora", "Dirk", "Elsa", "Finn", "Greta", "Hugo", "Ida", "Jory"];
    private static readonly ImmutableArray<string> Last = ["Miller", "Reed", "Stone", "Marsh", "Thorn", "Pike", "Vale", "Wren", "Ash", "Fell"];

    public static string Of(int number) => $"{First[number % 10]} {Last[number / 10 % 10]}{(number < 100 ? "" : $" {number / 100 + 1}")}";
}
