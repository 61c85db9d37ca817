using System.Text.RegularExpressions;
using Xunit;

namespace Motive.Language.Tests.Problems;

/// <summary>Problems with their mistakes marked: below a line, a comment with carets under the words and the code.</summary>
public sealed partial class CaretTests
{
    public static TheoryData<string> Cases => new(
        Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "MarkedProblems")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Exactly_the_marked_mistakes_are_reported(string file)
    {
        string text = Compiled.FileText(Path.Combine("MarkedProblems", file));
        CompilationResult result = Problem.Result(text);
        LineMap lines = new(text);
        IEnumerable<string> found = result.Diagnostics.Select(item => Place(lines, item)).Order(StringComparer.Ordinal);
        Assert.True(Marks(text).Order(StringComparer.Ordinal).SequenceEqual(found), Compiled.Rendered(result));
    }

    [Fact]
    public void A_diagnostic_shows_file_line_and_column_and_what_was_probably_meant()
    {
        CompilationResult result = Problem.Result("entity Nell : character;\nproperty tired(who : character) : boolean;\ntired(Nel);\n");
        Assert.Equal(
            "problems/test.txt:3:7: error MO0087: No parameter, variable or entity is called `Nel` here. Did you mean `Nell`?\n" +
            "    3 | tired(Nel);\n" +
            "      |       ^^^",
            Compiled.Rendered(result));
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
            if (!lines[i].TrimStart().StartsWith("//", StringComparison.Ordinal) || !lines[i].Contains('^', StringComparison.Ordinal))
            {
                marked = i + 1;
                continue;
            }

            // Slashes right before carets count as carets, since they stand in the first columns.
            foreach (Match match in Mark().Matches(lines[i]))
                yield return $"{marked:000}:{match.Index + 1:00}+{match.Groups[1].Length} {match.Groups[2].Value}";
        }
    }

    [GeneratedRegex(@"((?:^//)?\^+) (MO\d{4})")]
    private static partial Regex Mark();
}
