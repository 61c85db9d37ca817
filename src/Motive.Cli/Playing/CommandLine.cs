namespace Motive.Cli.Playing;

/// <summary>A line that somebody types at a prompt.</summary>
internal static class CommandLine
{
    /// <summary>The first word in small letters, and what stands behind it.</summary>
    public static (string Word, string Remainder) Split(string line)
    {
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        return space < 0
            ? (line.ToLowerInvariant(), "")
            : (line[..space].ToLowerInvariant(), line[(space + 1)..].Trim());
    }
}
