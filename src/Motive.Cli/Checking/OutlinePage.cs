using Motive.Testing;

namespace Motive.Cli.Checking;

/// <summary>What was found in an outline, to be read: a line that counts it, then each with its place and the arithmetic.</summary>
internal static class OutlinePage
{
    public static IEnumerable<string> Write(OutlineCheck check)
    {
        yield return check.Mistakes.IsEmpty
            ? $"{Counted(check.Findings.Length, "contradiction")}, in {Counted(check.Lines, "line")} and {Counted(check.Claims, "claim")}."
            : $"{Counted(check.Mistakes.Length, "mistake")}, before which nothing else is looked for.";
        foreach (OutlineFinding finding in check.Mistakes.Concat(check.Findings))
        {
            yield return $"{finding.Place}: {finding.Kind}";
            yield return $"  {finding.Words}";
        }
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{(count == 0 ? "No" : $"{count}")} {what}s";
}
