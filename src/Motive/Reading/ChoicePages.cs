using System.Collections.Immutable;

namespace Motive.Reading;

/// <summary>Arranges what can be decided as a page.</summary>
internal static class ChoicePages
{
    private const string GoLabel = "Go \u2026";
    private const string LeaveLabel = "Leave with \u2026";

    public static ChoicePage Create(StoryRun run)
    {
        ImmutableArray<PlayerOption> options = run.Options;
        PlayerOption? wait = options.FirstOrDefault(option => option.Kind == OptionKind.Wait);
        ImmutableArray<ChoiceLine> lines =
        [
            .. options.Where(option => option is { Foremost: true, Group: OptionGroup.Here } && option != wait).Select(Line)
                .Concat(Opening(options, OptionGroup.Go, GoLabel, "place"))
                .Concat(Opening(options, OptionGroup.LeaveWith, LeaveLabel, "choice"))
                .OrderBy(Rank),
        ];
        HashSet<int> first = [.. lines.SelectMany(line => line.Choosable).Select(line => line.Option!.Number)];
        return new ChoicePage
        {
            Who = run.Turn!,
            News = [.. new[] { run.Setback, run.Lull, run.Asked?.Text }.OfType<string>()],
            NoReason = run.NoReason,
            Lines = lines,
            Wait = wait is null ? null : Line(wait),
            More = ChoiceSection.Sort(options.Where(option => option != wait && !first.Contains(option.Number)).Select(Line)),
        };
    }

    /// <summary>
    /// What there is a reason for comes first, acts before ways; then what is done with somebody who is there, then what one does by oneself, and last the ways without a reason. Answers stand in their own order.
    /// </summary>
    private static int Rank(ChoiceLine line) => line switch
    {
        { Group: OptionGroup.Here, Option: { IsAnswer: true } or { Reason: not null } or { Kind: not OptionKind.Act } } => 0,
        { Group: not OptionGroup.Here } when line.Choosable.Any(way => way.Option!.Reason is not null) => 1,
        { Option.Target: not null } => 2,
        { Group: OptionGroup.Here } => 3,
        _ => 4,
    };

    private static ChoiceLine Line(PlayerOption option) => new() { Label = option.Label, Remark = RemarkOn(option), Option = option, Group = option.Group };

    /// <summary>
    /// The line that opens a group: of several members, those with a motive first, then the nearest. A group of one is that one, unless it would only take back what was done last; what would hurt somebody dear is not opened
    /// by a line.
    /// </summary>
    /// <param name="kind">What one of them is called.</param>
    private static IEnumerable<ChoiceLine> Opening(ImmutableArray<PlayerOption> options, OptionGroup group, string label, string kind)
    {
        PlayerOption[] members =
        [
            .. options.Where(option => option.Group == group && option.Hurts.IsEmpty)
                .OrderBy(option => option.Reason is null || option.Undoes).ThenBy(option => option.Minutes ?? 0).DistinctBy(option => option.Label),
        ];
        if (members is [PlayerOption only])
            return only.Undoes ? [] : [Line(only)];
        PlayerOption? foremost = Array.Find(members, option => option is { Foremost: true, Undoes: false });
        return members.Length == 0 ? [] : [new ChoiceLine { Label = label, Remark = RemarkOn(members, foremost, kind), Option = null, Group = group, Members = [.. members.Select(Line)], Named = foremost?.Number }];
    }

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
    private static string RemarkOn(PlayerOption[] members, PlayerOption? foremost, string kind)
    {
        int others = members.Length - (foremost is null ? 0 : 1);
        if (foremost is null)
            return $"{others} {kind}s";
        string other = others == 1 ? $"1 other {kind}" : $"{others} other {kind}s";
        string deed = $"{char.ToLowerInvariant(foremost.Label[0])}{foremost.Label[1..]}";
        return foremost.Reason is null ? $"{deed}; {other}" : $"{deed}, {foremost.Reason}; {other}";
    }
}
