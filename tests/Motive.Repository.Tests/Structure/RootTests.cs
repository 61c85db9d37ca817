using System.Collections.Immutable;

namespace Motive.Repository.Tests.Structure;

public sealed class RootTests
{
    private static readonly ImmutableArray<string> Allowed =
    [
        ".ci", ".editorconfig", ".gitignore", "ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "Directory.Build.props",
        "Directory.Packages.props", "LICENSE", "Motive.slnx", "README.md", "bench", "docs", "global.json", "llms.txt", "modules", "problems", "reader", "samples", "src", "stories", "tests",
    ];

    [Fact]
    public void The_root_holds_what_it_may_and_all_of_it() =>
        Assert.Equal(Allowed, RepositoryTree.RootNames());

    [Fact]
    public void No_file_names_a_host_of_a_package_registry()
    {
        // Put together here, so that this file does not name them itself.
        ImmutableArray<string> hosts =
            ["nu" + "get.org", "npm" + "js.org", "npm" + "js.com", "py" + "pi.org", "crates" + ".io", "arti" + "factory", "pkgs.dev" + ".azure"];
        Findings findings = new();
        foreach (string path in RepositoryTree.Files)
        {
            string text = RepositoryTree.Read(path);
            foreach (string host in hosts.Where(host => text.Contains(host, StringComparison.OrdinalIgnoreCase)))
                findings.Add($"{path}: {host}");
        }

        findings.AssertNone("Where packages come from is the business of each machine:");
    }

    [Fact]
    public void Text_files_are_utf8_with_unix_line_ends_and_no_tabs_or_trailing_spaces()
    {
        Findings findings = new();
        // Their examples show just what is odd.
        ImmutableArray<string> odd = ["docs/diagnostics/MO0146-undecodable-bytes.md", "docs/diagnostics/MO0148-mixed-indentation.md"];
        foreach (string path in RepositoryTree.Files.Where(path => !path.StartsWith("tests/", StringComparison.Ordinal) && !path.EndsWith(".png", StringComparison.Ordinal) && !odd.Contains(path)))
        {
            string text = RepositoryTree.Read(path);
            if (text.Contains('\r', StringComparison.Ordinal) || text.Contains('\t', StringComparison.Ordinal) || text.Contains('\uFFFD', StringComparison.Ordinal))
                findings.Add($"{path}: a carriage return, a tab, or bytes that are no UTF-8");
            if (text.Length > 0 && !text.EndsWith('\n'))
                findings.Add($"{path}: no line end at its end");
            int trailing = Array.FindIndex(RepositoryTree.Lines(path), line => line.EndsWith(' '));
            if (trailing >= 0)
                findings.Add($"{path}:{trailing + 1}: spaces at the end of the line");
        }

        findings.AssertNone("See .editorconfig:");
    }
}
