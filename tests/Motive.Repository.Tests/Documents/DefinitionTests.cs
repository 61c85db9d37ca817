using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Motive.Repository.Tests.Sources;

namespace Motive.Repository.Tests.Documents;

/// <summary>
/// The numbered definitions of minds and of planning: each has a number of its own, the code that implements it says so in a comment, and so does a test of it; and
/// nothing cites a number that there is not.
/// </summary>
public sealed partial class DefinitionTests
{
    private static readonly ImmutableArray<string> Pages = ["docs/minds.md", "docs/planning.md"];

    private static readonly ImmutableArray<string> Numbers = [.. Pages.SelectMany(page => NumbersOn(page))];

    [Fact]
    public void Definitions_of_a_page_have_numbers_of_their_own_in_order()
    {
        Findings findings = new();
        foreach (string page in Pages)
        {
            ImmutableArray<string> numbers = NumbersOn(page);
            Assert.False(numbers.IsEmpty, $"{page} defines nothing.");
            for (int i = 1; i < numbers.Length; i++)
            {
                if (string.CompareOrdinal(Sorted(numbers[i - 1]), Sorted(numbers[i])) >= 0)
                    findings.Add($"{page}: {numbers[i]} after {numbers[i - 1]}");
            }
        }

        findings.AssertNone("Definitions stand in the order of their numbers, each once:");
    }

    [Fact]
    public void Each_definition_can_be_linked_to()
    {
        Findings findings = new();
        foreach (string page in Pages)
        {
            HashSet<string> anchors = [.. Markdown.Anchors(page)];
            foreach (string number in NumbersOn(page).Where(number => !anchors.Contains(number.ToLowerInvariant())))
                findings.Add($"{page}: {number}");
        }

        findings.AssertNone("Write <a id=\"…\"></a> with the number in small letters in front of the definition:");
    }

    [Fact]
    public void Each_definition_is_cited_by_the_code_that_implements_it() =>
        AssertCited(RepositoryTree.SourcesOf("src"), "Cited in no comment under src/; it belongs to the code that implements it:");

    /// <summary>What only helps tests does not count: it may cite a definition that no test ever comes to.</summary>
    [Fact]
    public void Each_definition_is_cited_by_a_test_of_it() =>
        AssertCited(RepositoryTree.SourcesOf("tests").Where(HasTests), "Cited in no comment of a file with tests; it belongs to a test of it:");

    [Fact]
    public void Each_invariant_is_cited_by_a_test_of_it()
    {
        ImmutableArray<string> invariants = [.. Markdown.Prose("ARCHITECTURE.md").Select(line => Invariant().Match(line.Text)).Where(match => match.Success).Select(match => match.Groups[1].Value)];
        Assert.Equal(Enumerable.Range(1, invariants.Length).Select(number => string.Create(CultureInfo.InvariantCulture, $"I{number}")), invariants);
        HashSet<string> cited = [.. RepositoryTree.SourcesOf("tests").Where(HasTests).SelectMany(path => Citations(path, CitedInvariant())).Select(citation => citation.Number)];
        Findings findings = new();
        foreach (string number in invariants.Where(number => !cited.Contains(number)))
            findings.Add(number);
        findings.AssertNone("Cited in no comment of a file with tests; it belongs to a test of it:");
    }

    private static void AssertCited(IEnumerable<string> sources, string what)
    {
        HashSet<string> cited = [.. sources.SelectMany(path => Citations(path)).Select(citation => citation.Number)];
        Findings findings = new();
        foreach (string number in Numbers.Where(number => !cited.Contains(number)))
            findings.Add(number);
        findings.AssertNone(what);
    }

    private static bool HasTests(string path) => Source.Of(path).Root.DescendantNodes().OfType<AttributeSyntax>().Any(attribute => attribute.Name.ToString() is "Fact" or "Theory" or "Property");

    [Fact]
    public void What_is_cited_is_defined()
    {
        HashSet<string> defined = [.. Numbers];
        IEnumerable<(string Place, string Number)> citations = RepositoryTree.SourcesOf("src", "tests", "bench").SelectMany(Citations)
            .Concat(RepositoryTree.SourcesOf("src").SelectMany(Literals))
            .Concat(Pages.SelectMany(InProse));
        Findings findings = new();
        foreach ((string place, string number) in citations.Where(citation => !defined.Contains(citation.Number)))
            findings.Add($"{place}: {number}");
        findings.AssertNone("There is no such definition:");
    }

    private static ImmutableArray<string> NumbersOn(string page) =>
        [.. Markdown.Prose(page).Select(line => Definition().Match(line.Text)).Where(match => match.Success).Select(match => match.Groups[1].Value)];

    /// <summary>A number with its digits filled up, so that numbers compare as text in the order of a page.</summary>
    private static string Sorted(string number)
    {
        string digits = new([.. number.Where(char.IsAsciiDigit)]);
        return string.Create(CultureInfo.InvariantCulture, $"{number[0]}{int.Parse(digits, CultureInfo.InvariantCulture):D3}{number[(1 + digits.Length)..]}");
    }

    /// <summary>In comments only: elsewhere a letter with a number may be anything.</summary>
    private static IEnumerable<(string Place, string Number)> Citations(string path) => Citations(path, Number());

    private static IEnumerable<(string Place, string Number)> Citations(string path, Regex numbers) =>
        from trivia in Source.Of(path).Root.DescendantTrivia()
        where trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia
            or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia
        from Match match in numbers.Matches(trivia.ToFullString())
        select ($"{path}:{trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1}", match.Value);

    /// <summary>Of what the program prints: texts that are nothing but a number.</summary>
    private static IEnumerable<(string Place, string Number)> Literals(string path) =>
        from literal in Source.Of(path).Root.DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.IsKind(SyntaxKind.StringLiteralExpression) && Number().Match(literal.Token.ValueText).Value == literal.Token.ValueText && literal.Token.ValueText.Length > 0
        select ($"{path}:{Source.LineOf(literal)}", literal.Token.ValueText);

    private static IEnumerable<(string Place, string Number)> InProse(string page) =>
        from line in Markdown.Prose(page)
        from Match match in Number().Matches(line.Text)
        select ($"{page}:{line.Number}", match.Value);

    [GeneratedRegex(@"^(?:<a id=""\w+""></a>)?\*\*([DP]\d+[a-z]?) ")]
    private static partial Regex Definition();

    [GeneratedRegex(@"^\* \*\*(I\d+)\*\* ")]
    private static partial Regex Invariant();

    [GeneratedRegex(@"(?<![\w#.])I\d+(?!\w)")]
    private static partial Regex CitedInvariant();

    [GeneratedRegex(@"(?<![\w#.])[DP]\d+[a-z]?(?!\w)")]
    private static partial Regex Number();
}
