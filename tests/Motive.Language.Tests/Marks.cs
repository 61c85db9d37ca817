using System.Text.RegularExpressions;
using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>
/// Files with their mistakes marked: below a line, a comment with carets under the words and the code. What begins the comment counts as carets
/// when it stands right before them, since it takes the first columns.
/// </summary>
internal sealed partial class Marks(string folder, string comment)
{
    public TheoryData<string> Files =>
        new(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    public void AreAllThatIsReported(string file, Func<string, CompilationResult> compile)
    {
        string text = Compiled.FileText(Path.Combine(folder, file));
        CompilationResult result = compile(text);
        LineMap lines = new(text);
        IEnumerable<string> found = result.Diagnostics.Select(item => Place(lines, item)).Order(StringComparer.Ordinal);
        Assert.True(In(text).Order(StringComparer.Ordinal).SequenceEqual(found), Compiled.Rendered(result));
    }

    private static string Place(LineMap lines, Diagnostic diagnostic)
    {
        LinePosition at = lines.PositionOf(diagnostic.Origin.Start);
        return $"{at.Line:000}:{at.Column:00}+{Math.Max(1, diagnostic.Origin.Length)} {diagnostic.Code}";
    }

    private IEnumerable<string> In(string text)
    {
        string[] lines = text.Split('\n');
        int marked = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith(comment, StringComparison.Ordinal) || !lines[i].Contains('^', StringComparison.Ordinal))
            {
                marked = i + 1;
                continue;
            }

            foreach (Match match in Mark().Matches(lines[i]))
                yield return $"{marked:000}:{match.Index + 1:00}+{match.Groups[1].Length} {match.Groups[2].Value}";
        }
    }

    [GeneratedRegex(@"((?:^(?:#|//))?\^+) (MO\d{4})")]
    private static partial Regex Mark();
}
