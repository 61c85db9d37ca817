namespace Motive.Repository.Tests.Documents;

public sealed class PathTests
{
    [Fact]
    public void Pages_name_only_files_and_folders_that_exist()
    {
        Findings findings = new();
        foreach (string page in RepositoryTree.WithSuffix(".md"))
        {
            foreach ((int number, string text) in Markdown.Prose(page))
            {
                foreach (string span in Markdown.CodeSpans(text).Where(span => PathNames.IsPath(span) && !PathNames.Exists(page, span)))
                    findings.Add($"{page}:{number}: {span}");
            }
        }

        findings.AssertNone("No such file or folder:");
    }

    [Fact]
    public void Every_module_has_a_page_and_every_page_a_module() =>
        Assert.Equal(NamesIn("modules", ".story"), NamesIn("docs/modules", ".md").Where(name => name != "README"));

    [Fact]
    public void The_architecture_page_stays_readable_at_a_sitting() =>
        Assert.InRange(RepositoryTree.Lines("ARCHITECTURE.md").Length, 1, 300);

    /// <summary>A newcomer finds each of them by opening fewer than forty files.</summary>
    [Fact]
    public void Each_walk_of_the_architecture_page_leads_through_fewer_than_forty_files()
    {
        string page = string.Join('\n', RepositoryTree.Lines("ARCHITECTURE.md"));
        string[] walks = page.Split("\n## Three walks\n")[1].Split("\n## ")[0].Split("\n### ")[1..];
        Assert.Equal(3, walks.Length);
        Assert.All(walks, walk => Assert.InRange(Markdown.CodeSpans(walk).Where(PathNames.IsPath).Distinct().Count(), 20, 39));
    }

    private static IEnumerable<string> NamesIn(string folder, string suffix) => RepositoryTree.Files
        .Where(file => Path.GetDirectoryName(file)!.Replace('\\', '/') == folder && file.EndsWith(suffix, StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file));
}
