using System.Collections.Immutable;
using System.Globalization;

namespace Motive.Planning;

/// <summary>What a search for a setting came to, in counts that are the same on every machine; a line of a table.</summary>
public sealed record PlanCounts(string Setting, string Outcome, int Length, long Expanded, long ExpandedByAuthor, long Generated)
{
    private static readonly ImmutableArray<string> Columns = ["setting", "outcome", "length", "expanded", "expanded_by_author", "generated"];

    /// <summary>The first line of a table.</summary>
    public static string Header => string.Join(',', Columns);

    /// <summary>Its line of the table.</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"{Setting},{Outcome},{Length},{Expanded},{ExpandedByAuthor},{Generated}");

    /// <summary>What a search came to.</summary>
    public static PlanCounts FromAnswer(PlanSetting setting, PlanAnswer answer) => new(
        setting.Name,
        answer.Ending.ToString().ToLowerInvariant(),
        answer.Plans.IsEmpty ? 0 : answer.Plans[0].Acts.Length,
        answer.Expanded,
        answer.ExpandedByAuthor,
        answer.Generated);

    /// <exception cref="FormatException">It is no such table.</exception>
    public static ImmutableArray<PlanCounts> Read(string table)
    {
        string[] lines = table.ReplaceLineEndings("\n").Split('\n');
        if (lines[0] != Header)
            throw new FormatException($"line 1: the columns should be {Header}.");
        return [.. lines.Skip(1).Select((line, index) => (line, index)).Where(row => row.line.Length > 0).Select(row => Row(row.line.Split(','), row.index + 2))];
    }

    private static PlanCounts Row(string[] cells, int line)
    {
        return new PlanCounts(cells[0], cells.Length > 1 ? cells[1] : "", (int)Number(2), Number(3), Number(4), Number(5));

        long Number(int column) => column < cells.Length && long.TryParse(cells[column], NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? number
            : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"line {line}: there is no number in the column {Columns[column]}."));
    }
}
