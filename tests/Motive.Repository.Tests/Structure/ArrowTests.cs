using System.Xml.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Motive.Repository.Tests.Sources;

namespace Motive.Repository.Tests.Structure;

public sealed class ArrowTests
{
    [Fact]
    public void The_table_lists_every_project_in_src_and_no_other() =>
        Assert.Equal(
            ProjectFile.All.Where(project => project.IsSource).Select(project => project.Name).Order(StringComparer.Ordinal),
            ProjectRow.All.Select(row => row.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Arrows_only_point_up_the_table()
    {
        Findings findings = new();
        HashSet<string> above = [];
        foreach (ProjectRow row in ProjectRow.All)
        {
            foreach (string target in row.References.Concat(row.Names).Where(target => !above.Contains(target)))
                findings.Add($"{row.Name} → {target}");
            above.Add(row.Name);
        }

        findings.AssertNone("A project may use only projects above it in the table of ARCHITECTURE.md:");
    }

    /// <summary>So what thinks and plays has a story and never its text: no project of theirs references the language (I1).</summary>
    [Fact]
    public void Projects_reference_exactly_what_the_table_says()
    {
        foreach (ProjectRow row in ProjectRow.All)
        {
            ProjectFile project = ProjectFile.All.Single(project => project.Name == row.Name);
            Assert.Equal(row.References.Order(StringComparer.Ordinal), project.References.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Sources_name_only_projects_that_the_table_lets_them()
    {
        Findings findings = new();
        foreach (ProjectRow row in ProjectRow.All)
        {
            foreach (string path in RepositoryTree.SourcesOf(row.Folder))
            {
                foreach (string target in ProjectsNamedIn(path).Where(target => target != row.Name && !row.References.Contains(target) && !row.Names.Contains(target)))
                    findings.Add($"{path} uses {target}");
            }
        }

        findings.AssertNone("The table of ARCHITECTURE.md has no such arrow:");
    }

    [Fact]
    public void Samples_use_the_door_alone() =>
        Assert.All(ProjectFile.All.Where(project => project.IsSample), project => Assert.Equal(["Motive"], project.References));

    [Fact]
    public void Nothing_points_at_tests_or_bench()
    {
        Findings findings = new();
        HashSet<string> outside = [.. ProjectFile.All.Where(project => !project.IsSource).Select(project => project.Name)];
        foreach (ProjectFile project in ProjectFile.All.Where(project => !project.IsTest))
        {
            foreach (string target in project.References.Where(outside.Contains))
                findings.Add($"{project.Path} → {target}");
        }

        findings.AssertNone("Only tests may reference projects outside src:");
    }

    /// <summary>Whoever has an arrow to a project sees its internals, but for a project that is not core: that sees what is public, as any program that embeds the engine does.</summary>
    [Fact]
    public void Internals_are_open_along_the_arrows_and_no_further()
    {
        foreach (ProjectRow row in ProjectRow.All)
        {
            ProjectFile project = ProjectFile.All.Single(project => project.Name == row.Name);
            IEnumerable<string> friends = ProjectRow.All.Where(other => other.Core && (other.References.Contains(row.Name) || other.Names.Contains(row.Name)))
                .Select(other => ProjectFile.All.Single(project => project.Name == other.Name).Assembly);
            Assert.Equal(friends.Order(StringComparer.Ordinal), project.Includes("InternalsVisibleTo").Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Tests_and_measurements_see_all_internals()
    {
        ProjectFile common = new("src/Directory.Build.props", XDocument.Parse(RepositoryTree.Read("src/Directory.Build.props")));
        Assert.Equal(
            ProjectFile.All.Where(project => !project.IsSource && !project.IsSample && project.Includes("ProjectReference").Any()).Select(project => project.Assembly).Order(StringComparer.Ordinal),
            common.Includes("InternalsVisibleTo").Order(StringComparer.Ordinal));
    }

    /// <summary>Projects whose namespaces a file imports or writes out.</summary>
    private static IEnumerable<string> ProjectsNamedIn(string path) => Source.Of(path).Root.DescendantNodes()
        .Where(node => node is UsingDirectiveSyntax or QualifiedNameSyntax or MemberAccessExpressionSyntax)
        .Where(node => node.Ancestors().All(above => above is not BaseNamespaceDeclarationSyntax declaration || !declaration.Name.Span.Contains(node.Span)))
        .Select(node => node is UsingDirectiveSyntax directive ? directive.NamespaceOrType.ToString() : node.ToString())
        .Where(name => name.StartsWith("Motive.", StringComparison.Ordinal))
        .Select(ProjectOf)
        .Distinct();

    private static string ProjectOf(string name) =>
        ProjectRow.All.Select(row => row.Name).Where(project => name == project || name.StartsWith(project + ".", StringComparison.Ordinal)).MaxBy(project => project.Length)!;
}
