using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Motive.Repository.Tests.Structure;

/// <summary>
/// Which room of a project uses which other, as the compiler understands the sources: whatever is named in one and declared in another, also what is reached through a value whose type is not written out.
/// </summary>
internal static class RoomUses
{
    private const string Implicit =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>Every use that leads from one room into another, with an example of it, in an order that does not change.</summary>
    public static ImmutableArray<(Room From, Room To, string Example)> In(string project)
    {
        ImmutableArray<SyntaxTree> own = Trees($"src/{project}");
        CSharpCompilation compilation = CSharpCompilation.Create(
            project,
            [.. own, .. Below(project).SelectMany(below => Trees($"src/{below}")), CSharpSyntaxTree.ParseText(Implicit)],
            [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. own.SelectMany(tree => UsesIn(tree, compilation.GetSemanticModel(tree))).DistinctBy(use => (use.From, use.To)).OrderBy(use => use.Example, StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Below(string project)
    {
        ImmutableArray<string> direct = ProjectRow.All.Single(row => row.Name == project).References;
        return direct.Concat(direct.SelectMany(Below)).Distinct();
    }

    private static ImmutableArray<SyntaxTree> Trees(string folder) =>
        [.. RepositoryTree.SourcesOf(folder).Select(path => CSharpSyntaxTree.ParseText(RepositoryTree.Read(path), path: path))];

    private static IEnumerable<(Room From, Room To, string Example)> UsesIn(SyntaxTree tree, SemanticModel model)
    {
        if (Room.Of(tree.FilePath) is not Room from)
            yield break;
        foreach (SimpleNameSyntax name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            ISymbol? used = model.GetSymbolInfo(name).Symbol;
            ISymbol? declared = used is null or INamespaceSymbol ? null : used as INamedTypeSymbol ?? (ISymbol?)used.ContainingType;
            foreach (string path in declared?.OriginalDefinition.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath) ?? [])
            {
                if (Room.Of(path) is Room to && to.Project == from.Project && to != from)
                    yield return (from, to, $"{tree.FilePath}:{tree.GetLineSpan(name.Span).StartLinePosition.Line + 1} uses {name.Identifier.Text} of {path}");
            }
        }
    }
}
