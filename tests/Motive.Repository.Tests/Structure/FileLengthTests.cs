namespace Motive.Repository.Tests.Structure;

public sealed class FileLengthTests
{
    private const int MostLines = 400;

    [Fact]
    public void No_source_file_is_longer_than_one_can_hold_in_mind()
    {
        Dictionary<string, string> excused = Markdown.Table("CONTRIBUTING.md", "## Long files").Where(row => row[0] != "none").ToDictionary(row => row[0], row => row[1]);
        List<(string Path, int Lines)> lengths = [.. RepositoryTree.SourcesOf("src", "tests", "bench", "samples").Select(path => (path, RepositoryTree.Lines(path).Length))];
        Findings findings = new();
        foreach ((string path, int lines) in lengths)
        {
            if (lines > MostLines && !excused.ContainsKey(path))
                findings.Add($"{path}: {lines} lines, and no reason under 'Long files' in CONTRIBUTING.md");
            else if (lines <= MostLines && excused.ContainsKey(path))
                findings.Add($"{path}: {lines} lines; it needs no excuse under 'Long files' any more");
        }

        foreach ((string path, string reason) in excused)
        {
            if (!RepositoryTree.Files.Contains(path) || reason.Length == 0)
                findings.Add($"{path}: excused under 'Long files', but missing or without a reason");
        }

        Report([.. lengths.Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)).Select(file => file.Lines).Order()]);
        findings.AssertNone($"No file over {MostLines} lines:");
    }

    private static void Report(List<int> lengths) => TestContext.Current.TestOutputHelper?.WriteLine(
        $"src: {lengths.Count} files, median {lengths[lengths.Count / 2]} lines, nine of ten at most {lengths[lengths.Count * 9 / 10]}, longest {lengths[^1]}.");
}
