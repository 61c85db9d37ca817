using System.Globalization;

namespace Motive.Cli.Playing;

/// <summary>A numbered line at a prompt: an option, or a group of options that it opens.</summary>
internal sealed record ShownChoice(PlayerOption? Option, OptionGroup Group, string Label, string? Remark)
{
    public ShownChoice(PlayerOption option)
        : this(option, option.Group, option.Label, RemarkOn(option))
    {
    }

    /// <summary>A group, with what there is most reason for and how much else.</summary>
    public ShownChoice(OptionGroup group, string label, PlayerOption[] members)
        : this(null, group, label, RemarkOn(members)) => Named = Foremost(members);

    /// <summary>The member that the line of a group names; null where it names none.</summary>
    public PlayerOption? Named { get; }

    private static PlayerOption? Foremost(PlayerOption[] members) => Array.Find(members, option => option is { Foremost: true, Undoes: false });

    private static string? RemarkOn(PlayerOption option)
    {
        string[] parts =
        [
            .. option.Minutes is int minutes ? (string[])[Minutes(minutes)] : [],
            .. option.Reason is string reason ? (string[])[reason] : [],
            .. option.Hurts.IsEmpty ? (string[])[] : ["it would hurt"],
        ];
        return parts.Length == 0 ? null : string.Join("; ", parts);
    }

    private static string RemarkOn(PlayerOption[] members)
    {
        PlayerOption? first = Foremost(members);
        int others = members.Length - (first is null ? 0 : 1);
        if (first is null)
            return $"{others} places";
        string other = others == 1 ? "1 other place" : $"{others} other places";
        string deed = $"{char.ToLowerInvariant(first.Label[0])}{first.Label[1..]}";
        return first.Reason is null ? $"{deed}; {other}" : $"{deed}, {first.Reason}; {other}";
    }

    private static string Minutes(int minutes) => minutes == 1 ? "a minute" : $"{minutes.ToString(CultureInfo.InvariantCulture)} minutes";
}
