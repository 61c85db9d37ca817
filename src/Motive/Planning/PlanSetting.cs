using System.Collections.Immutable;
using System.Globalization;

namespace Motive.Planning;

/// <summary>
/// A row of a table of settings: which problem, which author's utility to reach, and the limits of the search, which has no attempts (P11) and in which
/// outcomes are guessed (D8a), as the field's languages have it, so that all problems of a table are measured alike. <see cref="Shortest"/> is null where no
/// plan is known, <see cref="PeerMilliseconds"/> where no other planner was timed.
/// </summary>
public sealed record PlanSetting(string Name, string File, int Goal, PlanLimits Limits, int? Shortest, int? PeerMilliseconds)
{
    /// <summary>Columns are found by name. A file without an ending is a problem file.</summary>
    /// <exception cref="FormatException">The first line lacks a column, or a line a number.</exception>
    public static ImmutableArray<PlanSetting> Read(string table)
    {
        string[] lines = table.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] header = lines.Length == 0 ? [] : lines[0].Split(',');
        return [.. lines.Skip(1).Select((line, index) => new Row(header, line.Split(','), index + 2).Setting())];
    }

    private readonly record struct Row(string[] Header, string[] Cells, int Line)
    {
        public PlanSetting Setting() => new(
            Text("setting") ?? throw new FormatException(FormattableString.Invariant($"line {Line}: there is no name in the column setting.")),
            Path.HasExtension(Text("file")) ? Text("file")! : Text("file") + ".txt",
            Number("goal"),
            new PlanLimits(Number("author_limit"), Number("character_limit"), Number("belief_limit")) { Attempts = false, GuessedOutcomes = true },
            Optional("shortest") ?? Optional("best_length"),
            Optional("peer_here_ms"));

        private string? Text(string column) =>
            Array.IndexOf(Header, column) is int at and >= 0 && at < Cells.Length && Cells[at].Length > 0 ? Cells[at] : null;

        private int? Optional(string column) => Text(column) is string text && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number)
            ? number
            : null;

        private int Number(string column) => Optional(column)
            ?? throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"line {Line}: there is no number in the column {column}."));
    }
}
