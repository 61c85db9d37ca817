using Microsoft.CodeAnalysis.CSharp.Syntax;
using Motive.Repository.Tests.Structure;

namespace Motive.Repository.Tests.Sources;

public sealed class NamespaceTests
{
    [Fact]
    public void Namespaces_are_those_of_the_project_or_of_its_folders()
    {
        Findings findings = new();
        foreach (ProjectRow row in ProjectRow.All)
        {
            foreach (string path in RepositoryTree.SourcesOf(row.Folder))
                Check(path, row.OneNamespace ? row.Name : NamespaceOf(path), findings);
        }

        findings.AssertNone("See the column 'namespaces' of the table in ARCHITECTURE.md:");
    }

    [Fact]
    public void Tests_live_in_the_namespace_of_their_project()
    {
        Findings findings = new();
        foreach (string path in RepositoryTree.SourcesOf("tests", "bench"))
        {
            string project = path.Split('/')[1];
            foreach (BaseNamespaceDeclarationSyntax declaration in Declarations(path))
            {
                if (declaration.Name.ToString() != project && declaration.Name.ToString() != NamespaceOf(path))
                    findings.Add($"{path}: {declaration.Name}");
            }
        }

        findings.AssertNone("Either the project's namespace or its folder's:");
    }

    private static void Check(string path, string expected, Findings findings)
    {
        foreach (BaseNamespaceDeclarationSyntax declaration in Declarations(path))
        {
            if (declaration is not FileScopedNamespaceDeclarationSyntax || declaration.Name.ToString() != expected)
                findings.Add($"{path}: namespace {declaration.Name}, expected `namespace {expected};`");
        }
    }

    private static IEnumerable<BaseNamespaceDeclarationSyntax> Declarations(string path) =>
        Source.Of(path).Root.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>();

    private static string NamespaceOf(string path) => string.Join('.', path.Split('/')[1..^1]);
}
