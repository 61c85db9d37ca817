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
        : this(null, group, label, RemarkOn(members, group == OptionGroup.Go ? "place" : "choice")) => Named = Foremost(members);

    /// <summary>The member that the line of a group names; null where it names none.</summary>
    public PlayerOption? Named { get; }

    private static PlayerOption? Foremost(PlayerOption[] members) => Array.Find(members, option => option is { Foremost: true, Undoes: false });

    /// <summary>"12 minutes; because you want to see Mab"; null where there is nothing to say.</summary>
    private static string? RemarkOn(PlayerOption option)
    {
        string[] parts =
        [
            .. option.Minutes is int minutes ? (string[])[MinuteWords.Write(minutes)] : [],
            .. option.Reason is string reason ? (string[])[reason] : [],
            .. option.Hurts.IsEmpty ? (string[])[] : ["it would hurt"],
        ];
        return parts.Length == 0 ? null : string.Join("; ", parts);
    }

    /// <summary>"walk to the chapel, because you want to see Mab; 2 other places".</summary>
    /// <param name="kind">What one of them is called.</param>
    private static string RemarkOn(PlayerOption[] members, string kind)
    {
        PlayerOption? first = Foremost(members);
        int others = members.Length - (first is null ? 0 : 1);
        if (first is null)
            return $"{others} {kind}s";
        string other = others == 1 ? $"1 other {kind}" : $"{others} other {kind}s";
        string deed = $"{char.ToLowerInvariant(first.Label[0])}{first.Label[1..]}";
        return first.Reason is null ? $"{deed}; {other}" : $"{deed}, {first.Reason}; {other}";
    }
}
