using System.Globalization;
using Motive.World;

namespace Motive.Telling;

/// <summary>Numbers as prose writes them: in words to a hundred, in digits beyond.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static string Write(int number) => number switch
    {
        Value.Unknown => "no",
        < 0 and >= -100 => "minus " + Write(-number),
        >= 0 and < 20 => Small[number],
        >= 20 and < 100 when number % 10 == 0 => Tens[number / 10],
        >= 20 and < 100 => $"{Tens[number / 10]}-{Small[number % 10]}",
        100 => "a hundred",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
