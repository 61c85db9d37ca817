using System.Text.RegularExpressions;
using Motive.Language.Tests;

namespace Motive.Cli.Tests;

/// <summary>What <c>docs/export.md</c> says of the tables, and the questions that it asks of them.</summary>
public sealed partial class ExportPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "export.md"));

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_of_its_questions_has_the_answer_that_stands_there()
    {
        ExportTown();
        MatchCollection asked = Question().Matches(Page);

        Assert.Equal(10, asked.Count);
        string found = Question().Replace(Page, match => $"```sql\n{match.Groups["question"].Value}```\n\n```text\n{ExportTests.Answer(folder["town.db"], match.Groups["question"].Value)}\n```\n");
        string beside = Path.Combine(AppContext.BaseDirectory, "export.found.md");
        File.WriteAllText(beside, found);
        Assert.True(found == Page, $"The page as it would be is {beside}. If the town is meant to be otherwise now, copy it to docs/export.md.");
    }

    [Fact]
    public void It_has_every_column_of_every_table_in_its_order()
    {
        Assert.Equal(0, TheProgram.Run("export", TheProgram.Lamp, "--sqlite", folder["lamp.db"]).ExitCode);
        string[] tables = ExportTests.Answer(folder["lamp.db"], "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY name").Split('\n')[1..];

        Assert.Equal(tables, Table().Matches(Page).Select(match => match.Groups["name"].Value).Order(StringComparer.Ordinal));
        foreach (Match match in Table().Matches(Page))
        {
            string columns = ExportTests.Answer(folder["lamp.db"], $"SELECT name FROM pragma_table_info('{match.Groups["name"].Value}')");
            Assert.Equal(columns.Split('\n')[1..], Column().Matches(match.Groups["columns"].Value).Select(column => column.Groups["name"].Value));
        }

        Assert.Contains(ExportTests.Answer(folder["lamp.db"], "PRAGMA application_id").Split('\n')[1], Page, StringComparison.Ordinal);
        Assert.Equal($"{Exporting.ExportFile.Format}", ExportTests.Answer(folder["lamp.db"], "PRAGMA user_version").Split('\n')[1]);
    }

    /// <summary>The town as the guide leaves it, without the part that makes it another morning.</summary>
    private void ExportTown()
    {
        List<StoryFence> fences = StoryFences.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "gossip.md")));
        File.WriteAllText(folder["story.story"], fences[^1].Text);
        Assert.Equal("", TheProgram.Run("export", folder["story.story"], "--sqlite", folder["town.db"]).Errors);
    }

    [GeneratedRegex("```sql\\n(?<question>[^`]*)```\\n\\n```text\\n(?<answer>[^`]*)```\\n")]
    private static partial Regex Question();

    [GeneratedRegex("^### (?<name>\\w+)\\n(?<columns>(?:(?!#).*\\n?)*)", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex("^\\| `(?<name>\\w+)` \\|", RegexOptions.Multiline)]
    private static partial Regex Column();
}
