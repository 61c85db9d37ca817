using System.Collections.Immutable;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Clock;
using Motive.Reading;
using Motive.World;

namespace Motive.Answers;

/// <summary>To an author: which limits of thinking were reached, where, and for whom. Nothing for a reader.</summary>
internal static class ThinkingWords
{
    /// <summary>Of a run, in one line; null when none was reached.</summary>
    public static string? Write(SessionView session)
    {
        ArgumentNullException.ThrowIfNull(session);
        string[] limits = [.. session.ThinkingCuts.GroupBy(cut => cut.Limit).Select(cuts => OfLimit(session, cuts.Key, [.. cuts]))];
        return limits.Length == 0 ? null : $"thinking came to its limits: {string.Join("; ", limits)}. A `thinking` line in the story's header sets them, or --think.";
    }

    /// <summary>Of one event, in one line; null when none was reached when it was decided, or there is no such event.</summary>
    public static string? Write(SessionView session, int number)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (number < 1 || number > session.Chronicle.Count)
            return null;
        string[] reached =
        [
            .. session.Chronicle[number - 1].Because.Where(reason => !reason.Limits.IsEmpty)
                .Select(reason => $"{session.Story[reason.Who].Name} thought to the limit: {Phrasing.Listed([.. reason.Limits.Select(limit => Named(session, limit))])}"),
        ];
        return reached.Length == 0 ? null : $"when event {number} was decided, {string.Join("; ", reached)}. A `thinking` line in the story's header sets these limits, or --think.";
    }

    private static string OfLimit(SessionView session, ThinkingLimit limit, ImmutableArray<ThinkingCut> cuts)
    {
        ThinkingCut first = cuts.MinBy(cut => (cut.First.Minutes, cut.After))!;
        int times = cuts.Sum(cut => cut.Times);
        return $"{Named(session, limit)} {(times == 1 ? "once" : $"{times} times")}, first for {session.Story[first.Who].Name} {first.First}{(first.After > 0 ? $" after #{first.After}" : "")}";
    }

    private static string Named(SessionView session, ThinkingLimit limit)
    {
        IntentionLimits limits = session.Setup.Thinking ?? SessionSetup.DefaultThinking;
        return $"{ThinkingLimits.NameOf(limit)} {limits.ValueOf(limit)}";
    }
}
