using Xunit;

namespace Motive.Language.Tests.Grammar;

/// <summary>Shipped prose with a character too few, twice, or in another's place: where the page's rules for holes refuse it, so does the compiler.</summary>
public sealed class GrammarProseTests
{
    private const int Changes = 4_000;
    private const int LeastRefused = 500;

    private static readonly GrammarPage Page = GrammarPage.Read();

    private static readonly DiagnosticDescriptor[] OfSyntax =
        [Mistakes.UnclosedHole, Mistakes.StrayBrace, Mistakes.EmptyHole, Mistakes.HoleWithoutColon, Mistakes.TooManyBranches, Mistakes.Expected,
            Mistakes.ChainedComparison, Mistakes.UnexpectedCharacter, Mistakes.UnclosedString, Mistakes.ReservedWord, Mistakes.UnknownForm,
            Mistakes.MisplacedWildcard];

    [Fact]
    public void What_the_rules_for_holes_refuse_the_compiler_refuses()
    {
        Random random = new(27);
        string[] texts = [.. ShippedText.All().SelectMany(item => Texts(item.Text)).Where(text => text.Contains('{') && text.Length < 300).Distinct()];
        Assert.True(texts.Length > 300, $"{texts.Length} texts");
        List<string> silent = [];
        int refused = 0;
        for (int i = 0; i < Changes; i++)
        {
            string prose = Changed(texts[random.Next(texts.Length)], random);
            if (prose.Contains('"') || prose.Contains('\\') || Recogniser.Reads(Page, "prose", prose))
                continue;
            refused++;
            CompilationResult result = Compiled.Result($"action rain\ntell rain \"{prose}\"\n");
            if (!result.Diagnostics.Any(item => OfSyntax.Contains(item.Descriptor)))
                silent.Add($"{prose} ({string.Join(", ", result.Diagnostics.Select(item => item.Code))})");
        }

        Assert.True(silent.Count == 0, $"{silent.Count} of {refused}:\n{string.Join("\n", silent.Take(50))}");
        Assert.True(refused >= LeastRefused, $"Only {refused} changes were refused.");
    }

    private static IEnumerable<string> Texts(string text) => Lexer.Read(text, 0, new DiagnosticBag())
        .Where(token => token.Kind == TokenKind.String && token.Length > 2).Select(token => text.Substring(token.Start + 1, token.Length - 2));

    /// <summary>Changed in a hole, or at its braces.</summary>
    private static string Changed(string text, Random random)
    {
        int open = text.IndexOf('{', StringComparison.Ordinal);
        int close = text.LastIndexOf('}') + 1;
        int at = random.Next(open, Math.Max(open + 1, close));
        int other = random.Next(open, Math.Max(open + 1, close));
        return random.Next(3) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, $"{text[at]}"),
            _ => text.Insert(at, $"{text[other]}"),
        };
    }
}
