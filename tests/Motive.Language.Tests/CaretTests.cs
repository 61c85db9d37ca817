using System.Text.RegularExpressions;
using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>
/// Stories with their mistakes marked: below a line, a comment with carets under the words and the code. A test passes when the
/// compiler reports exactly the marked ones. A `#` right before carets counts as one, since it stands in the first column.
/// </summary>
public sealed partial class CaretTests
{
    public static TheoryData<string> Cases =>
        new(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Marked")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Exactly_the_marked_mistakes_are_reported(string file)
    {
        string text = Compiled.FileText(Path.Combine("Marked", file));
        CompilationResult result = Compiled.Result(text);
        LineMap lines = new(text);
        IEnumerable<string> found = result.Diagnostics.Select(item => Place(lines, item)).Order(StringComparer.Ordinal);
        Assert.True(Marks(text).Order(StringComparer.Ordinal).SequenceEqual(found), Compiled.Rendered(result));
    }

    private static string Place(LineMap lines, Diagnostic diagnostic)
    {
        LinePosition at = lines.PositionOf(diagnostic.Origin.Start);
        return $"{at.Line:000}:{at.Column:00}+{Math.Max(1, diagnostic.Origin.Length)} {diagnostic.Code}";
    }

    private static IEnumerable<string> Marks(string text)
    {
        string[] lines = text.Split('\n');
        int marked = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith('#') || !lines[i].Contains('^', StringComparison.Ordinal))
            {
                marked = i + 1;
                continue;
            }

            foreach (Match match in Mark().Matches(lines[i]))
                yield return $"{marked:000}:{match.Index + 1:00}+{match.Groups[1].Length} {match.Groups[2].Value}";
        }
    }

    [GeneratedRegex(@"((?:^#)?\^+) (MO\d{4})")]
    private static partial Regex Mark();
}
