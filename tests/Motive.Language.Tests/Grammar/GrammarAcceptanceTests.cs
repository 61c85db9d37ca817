using Xunit;

namespace Motive.Language.Tests.Grammar;

/// <summary>Whatever is shipped is a sentence of the page's grammar.</summary>
public sealed class GrammarAcceptanceTests
{
    private static readonly GrammarPage Page = GrammarPage.Read();

    [Fact]
    public void Every_shipped_file_is_accepted() => AssertAccepted(ShippedText.Files(), least: 40);

    [Fact]
    public void Every_example_of_the_pages_is_accepted() => AssertAccepted(ShippedText.Examples(), least: 150);

    private static void AssertAccepted(IEnumerable<(string Name, string Text)> texts, int least)
    {
        (string Name, string Text)[] all = [.. texts];
        Assert.True(all.Length >= least, $"{all.Length} texts");
        string?[] refusals = [.. all.Select(item => Refusal(item.Name, item.Text)).Where(refusal => refusal is not null)];
        Assert.True(refusals.Length == 0, string.Join('\n', refusals));
    }

    private static string? Refusal(string name, string text)
    {
        DiagnosticBag diagnostics = new();
        Parser.ParseFile(text, 0, diagnostics);
        if (diagnostics.HasErrors)
            return $"{name}, by the parser: {diagnostics.InOrder()[0].Message}";
        return Recogniser.Refusal(Page, text, Lexer.Read(text, 0, new DiagnosticBag())) is { } refusal ? $"{name}, {refusal}" : null;
    }
}
