using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Motive.Repository.Tests.Sources;

/// <summary>A C# file of the repository, parsed once for all rules.</summary>
internal sealed class Source
{
    private static readonly ConcurrentDictionary<string, Source> Parsed = new(StringComparer.Ordinal);

    private Source(string path)
    {
        Path = path;
        Root = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(RepositoryTree.Read(path)).GetRoot();
    }

    public string Path { get; }

    public CompilationUnitSyntax Root { get; }

    public static Source Of(string path) => Parsed.GetOrAdd(path, static path => new Source(path));

    public static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
