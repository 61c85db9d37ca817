using System.Globalization;

namespace Motive.Bench;

/// <summary>What <c>fuzz</c> is asked for.</summary>
/// <param name="Case">This case alone.</param>
/// <param name="Only">Cases of this kind alone; the others keep their numbers.</param>
internal sealed record FuzzSettings(int Seed, int Count, double? Minutes, int? Case, string? Only)
{
    private const int OrdinaryCount = 1000;

    /// <summary>Null when the arguments are not understood.</summary>
    public static FuzzSettings? Read(string[] arguments)
    {
        FuzzSettings settings = new(1, OrdinaryCount, null, null, null);
        for (int i = 0; i + 1 < arguments.Length; i += 2)
        {
            bool isNumber = int.TryParse(arguments[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            FuzzSettings? next = arguments[i] switch
            {
                "--seed" when isNumber => settings with { Seed = number },
                "--count" when isNumber => settings with { Count = number },
                "--case" when isNumber => settings with { Case = number },
                "--minutes" when isNumber => settings with { Minutes = number },
                "--only" when arguments[i + 1] is "story" or "problem" or "save" or "command" => settings with { Only = arguments[i + 1] },
                _ => null,
            };
            if (next is null)
                return null;
            settings = next;
        }

        return arguments.Length % 2 == 0 ? settings : null;
    }
}
