using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Motive.Repository.Tests.Sources;

public sealed partial class DebtTests
{
    [Fact]
    public void What_is_left_to_do_has_an_issue()
    {
        Findings findings = new();
        foreach (string path in RepositoryTree.SourcesOf("src", "tests", "bench", "samples"))
        {
            SyntaxNode root = Source.Of(path).Root;
            foreach (SyntaxTrivia comment in root.DescendantTrivia().Where(trivia => Debt().IsMatch(trivia.ToString()) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia)))
                findings.Add($"{path}:{comment.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {comment.ToString().Trim()}");
        }

        foreach (string path in RepositoryTree.Files.Where(IsOtherCode))
        {
            string[] lines = RepositoryTree.Lines(path);
            for (int i = 0; i < lines.Length; i++)
            {
                if (Debt().IsMatch(lines[i]))
                    findings.Add($"{path}:{i + 1}: {lines[i].Trim()}");
            }
        }

        findings.AssertNone("Write TODO(#number), with the number of an issue:");
    }

    [Fact]
    public void No_test_is_switched_off()
    {
        Findings findings = new();
        foreach (string path in RepositoryTree.SourcesOf("tests"))
        {
            Source source = Source.Of(path);
            foreach (AttributeArgumentSyntax argument in source.Root.DescendantNodes().OfType<AttributeArgumentSyntax>())
            {
                if (argument.NameEquals?.Name.Identifier.Text is "Skip" or "Explicit")
                    findings.Add($"{path}:{Source.LineOf(argument)}");
            }
        }

        findings.AssertNone("A test that cannot pass yet asserts today's answer and names the issue:");
    }

    private static bool IsOtherCode(string path) =>
        path.EndsWith(".story", StringComparison.Ordinal) || path.EndsWith(".csproj", StringComparison.Ordinal)
        || path.EndsWith(".props", StringComparison.Ordinal) || path.StartsWith(".ci/", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(TODO(?!\(#\d+\))|FIXME|HACK|XXX)\b")]
    private static partial Regex Debt();
}
