namespace Motive.Language;

/// <summary>The likeliest meaning of a misspelt name, by edit distance with swaps.</summary>
internal static class NearNames
{
    /// <summary>Longer lists are searched only this far; the nearest of the first is good enough.</summary>
    private const int MostCandidates = 4000;

    public static string? DidYouMean(string name, IEnumerable<string> candidates) =>
        Nearest(name, candidates) is { } nearest ? $"Did you mean `{nearest}`?" : null;

    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        if (name.Length is 0 or > 60)
            return null;
        int best = Math.Max(1, (name.Length / 3) + 1);
        string? nearest = null;
        foreach (string candidate in candidates.Take(MostCandidates))
        {
            bool tooDifferent = Math.Abs(candidate.Length - name.Length) >= best && !IsShortenedTo(name, candidate);
            if (candidate.Length > 60 || tooDifferent || candidate == name)
                continue;
            int distance = IsShortenedTo(name, candidate) ? 1 : Distance(name, candidate);
            if (distance < best)
                (best, nearest) = (distance, candidate);
        }

        return nearest;
    }

    /// <summary>At least four letters of the beginning: <c>consent</c> for <c>consenting</c>.</summary>
    private static bool IsShortenedTo(string name, string candidate) =>
        name.Length >= 4 && candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Optimal string alignment. Case does not count.</summary>
    private static int Distance(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
            last[j] = j;
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int cost = Same(left[i - 1], right[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(last[j] + 1, current[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                    current[j] = Math.Min(current[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
