using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>Deeds, hopes and gains in a few words.</summary>
internal static class Phrasing
{
    /// <summary>"a minute", "5 minutes".</summary>
    public static string Minutes(int minutes) => minutes == 1 ? "a minute" : $"{minutes} minutes";

    /// <summary>An act's label, an infinitive without "to": "ask Ben for tea".</summary>
    public static string Deed(Story story, GroundAct act, IState state) => DeedWords.Write(story, act.Action, act.Arguments, state);

    /// <summary>A want without a label of its own is called by its formula, which is not for readers.</summary>
    public static bool IsWords(string want) => want.Length > 0 && char.IsLetter(want[0]) && !want.Contains('(', StringComparison.Ordinal);

    /// <summary>Points of utility, as people speak of them.</summary>
    public static string Gain(int points) => points switch
    {
        <= 1 => "a little better",
        <= 3 => "somewhat better",
        <= 7 => "much better",
        _ => "very much better",
    };

    public static string Listed(IReadOnlyList<string> items, string last = "and") => items.Count switch
    {
        0 => "nobody",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
    };
}
