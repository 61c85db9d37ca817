using Motive.World;
using Xunit;

namespace Motive.Language.Tests.Grammar;

/// <summary>What the page's grammar derives, the parser reads without a complaint about syntax.</summary>
public sealed class GrammarSentenceTests
{
    private const int Sentences = 300;

    private static readonly GrammarPage Page = GrammarPage.Read();

    // Bounds of numbers, and what can be there only once, are no matter of grammar.
    private static readonly DiagnosticDescriptor[] OfValues = [Mistakes.NumberOutOfRange, Mistakes.GivenTwice, Mistakes.ClauseAgainstClause];

    private static readonly DiagnosticDescriptor[] OfProse =
        [Mistakes.UnclosedHole, Mistakes.StrayBrace, Mistakes.EmptyHole, Mistakes.HoleWithoutColon, Mistakes.TooManyBranches, Mistakes.Expected,
            Mistakes.ChainedComparison, Mistakes.UnexpectedCharacter];

    public static TheoryData<string> Declarations => new(((GrammarNode.Choice)Page.Rules["declaration"]).Items.Select(item => ((GrammarNode.Reference)item).Rule));

    [Theory]
    [MemberData(nameof(Declarations))]
    public void The_parser_reads_every_sentence_of(string declaration)
    {
        List<string> refused = [];
        int read = 0;
        for (int seed = 0; seed < Sentences; seed++)
        {
            string text = new SentenceGenerator(Page, new Random(seed)).Text(declaration);
            DiagnosticBag ofLexer = new();
            // What a rule may not be followed by is only known when it stands there.
            if (Recogniser.Refusal(Page, text, Lexer.Read(text, 0, ofLexer)) is not null)
                continue;
            read++;
            DiagnosticBag diagnostics = new();
            Parser.ParseFile(text, 0, diagnostics);
            refused.AddRange(diagnostics.InOrder().Where(item => item.IsError && !OfValues.Contains(item.Descriptor)).Take(1)
                .Select(item => $"{item.Message} at {Around(text, item.Origin.Start)}"));
        }

        Assert.True(refused.Count == 0, $"{refused.Count} of {read}:\n{string.Join("\n", refused.Take(12))}");
        Assert.True(read >= Sentences * 9 / 10, $"Only {read} of {Sentences} are sentences.");
    }

    [Fact]
    public void The_holes_of_every_text_are_read()
    {
        List<string> refused = [];
        int read = 0;
        for (int seed = 0; seed < Sentences; seed++)
        {
            string prose = new SentenceGenerator(Page, new Random(seed)).Characterwise("prose");
            if (!Recogniser.Reads(Page, "prose", prose))
                continue;
            read++;
            CompilationResult result = Compiled.Result($"action rain\ntell rain \"{prose}\"\n");
            refused.AddRange(result.Diagnostics.Where(item => OfProse.Contains(item.Descriptor)).Take(1).Select(item => $"{item.Message} in {prose}"));
        }

        Assert.True(refused.Count == 0, $"{refused.Count} of {read}:\n{string.Join("\n", refused.Take(12))}");
        Assert.True(read >= Sentences * 8 / 10, $"Only {read} of {Sentences} are sentences.");
    }

    private static string Around(string text, int start)
    {
        int from = Math.Max(0, start - 70);
        return text[from..start] + "⟨here⟩" + text[start..Math.Min(text.Length, start + 40)];
    }
}
