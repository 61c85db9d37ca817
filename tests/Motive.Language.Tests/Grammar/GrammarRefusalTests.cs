using Motive.World;
using Xunit;

namespace Motive.Language.Tests.Grammar;

/// <summary>Shipped text with a word too few, or a word twice: where the page's grammar refuses it, so does the parser.</summary>
public sealed class GrammarRefusalTests
{
    private const int Changes = 10_000;
    private const int LeastRefused = 7_000;

    private static readonly GrammarPage Page = GrammarPage.Read();

    [Fact]
    public void What_the_grammar_refuses_the_parser_refuses()
    {
        Random random = new(20);
        string[] parts = [.. ShippedText.All().SelectMany(item => Declarations(item.Text)).Where(part => part.Length < 1_500).Distinct()];
        Assert.True(parts.Length > 1_000, $"{parts.Length} declarations");
        List<string> differences = [];
        int refused = 0;
        int accepted = 0;
        for (int i = 0; i < Changes; i++)
        {
            string text = Changed(parts[random.Next(parts.Length)], random);
            string? refusal = Recogniser.Refusal(Page, text, Lexer.Read(text, 0, new DiagnosticBag()));
            DiagnosticBag diagnostics = new();
            Parser.ParseFile(text, 0, diagnostics);
            _ = refusal is null ? accepted++ : refused++;
            if (refusal is not null && !diagnostics.HasErrors)
                differences.Add(refusal);
        }

        Assert.True(differences.Count == 0, $"{differences.Count} of {refused} and {accepted}:\n{string.Join("\n", differences.Take(100))}");
        Assert.True(refused >= LeastRefused, $"Only {refused} changes were refused.");
    }

    /// <summary>A file in pieces that begin at the margin, without what is only comment.</summary>
    private static IEnumerable<string> Declarations(string text)
    {
        List<string> part = [];
        bool inText = false;
        foreach (string line in text.Split('\n'))
        {
            if (part.Count > 0 && !inText && line.Length > 0 && line[0] is not (' ' or '\t' or '#' or ')'))
            {
                yield return string.Join('\n', part) + "\n";
                part.Clear();
            }

            inText ^= line.Split("\"\"\"").Length % 2 == 0;
            part.Add(line);
        }

        yield return string.Join('\n', part) + "\n";
    }

    private static string Changed(string text, Random random)
    {
        Token[] words = [.. Lexer.Read(text, 0, new DiagnosticBag()).Where(token => token.Length > 0)];
        if (words.Length == 0)
            return text;
        Token word = words[random.Next(words.Length)];
        Token other = words[random.Next(words.Length)];
        return random.Next(4) switch
        {
            0 => text.Remove(word.Start, word.Length),
            1 => text.Insert(word.End, $" {text.AsSpan(word.Start, word.Length)}"),
            2 => text.Insert(word.End, $" {text.AsSpan(other.Start, other.Length)}"),
            _ => text.Remove(word.Start, word.Length).Insert(word.Start, $" {text.AsSpan(other.Start, other.Length)} "),
        };
    }
}
