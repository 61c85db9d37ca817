namespace Motive.Repository.Tests.Documents;

public sealed class LinkTests
{
    [Fact]
    public void Links_between_pages_lead_somewhere()
    {
        Findings findings = new();
        foreach (string page in RepositoryTree.WithSuffix(".md"))
        {
            foreach ((int number, string text) in Markdown.Prose(page))
            {
                foreach (string link in Markdown.Links(text).Where(link => !link.Contains(':', StringComparison.Ordinal) && !Leads(page, link)))
                    findings.Add($"{page}:{number}: {link}");
            }
        }

        findings.AssertNone("No such file or heading:");
    }

    private static bool Leads(string page, string link)
    {
        string[] parts = link.Split('#', 2);
        string target = parts[0].Length == 0 ? page : PathNames.Resolve(page, parts[0]);
        if (!RepositoryTree.Exists(target))
            return false;
        return parts.Length == 1 || !target.EndsWith(".md", StringComparison.Ordinal) || Markdown.Anchors(target).Contains(parts[1]);
    }
}
