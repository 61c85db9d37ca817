using Motive.Telling;
using Motive.World;

namespace Motive.Reading;

/// <summary>Deeds, hopes and gains in a few words.</summary>
internal static class Phrasing
{
    /// <summary>"a minute", "5 minutes".</summary>
    public static string Minutes(int minutes) => minutes == 1 ? "a minute" : $"{minutes} minutes";

    /// <summary>An act's label, an infinitive without "to": "ask Spike for tea".</summary>
    public static string Deed(Story story, GroundAct act, IState state) => DeedWords.Write(story, act.Action, act.Arguments, state);

    /// <summary>What a plan is for, short enough for the end of a line.</summary>
    /// <param name="fulfilling">The act of the plan that brings it about, in words.</param>
    /// <param name="sought">What is not known and may be found out, as a clause; null where that is not what it is for.</param>
    public static string Hope(Reason reason, string fulfilling, string? sought)
    {
        string end = reason.Fulfilling switch
        {
            _ when sought is not null => $"to find out {sought}",
            0 => "",
            1 => $"then {fulfilling}",
            _ => $"in the end, {fulfilling}",
        };
        string want = reason.Wants.Skip(reason.Named).Concat(reason.Wants).FirstOrDefault(IsWords) ?? "";
        return (want.Length, end.Length) switch
        {
            (0, 0) => "it would help",
            (0, _) => end,
            (_, 0) => want,
            _ => $"{want}; {end}",
        };
    }

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
