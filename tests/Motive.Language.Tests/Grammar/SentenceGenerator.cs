using System.Text;

namespace Motive.Language.Tests.Grammar;

/// <summary>Sentences of the EBNF at random. Past a depth it takes the shortest way to an end.</summary>
internal sealed class SentenceGenerator
{
    private const int Deepest = 16;
    private const int MostTokens = 120;
    private static readonly string[] Names = ["Ann", "tom", "place_of_tea", "größe", "x1", "_hidden", "owes", "她"];
    private static readonly string[] Characters = ["a", "Z", " ", "é", ",", ".", "'", "7", "…", "x"];

    private readonly GrammarPage page;
    private readonly Random random;
    private readonly Dictionary<string, int> shortest = new(StringComparer.Ordinal);
    private readonly List<string> tokens = [];
    private int depth;

    public SentenceGenerator(GrammarPage page, Random random)
    {
        (this.page, this.random) = (page, random);
        for (bool changed = true; changed;)
        {
            changed = false;
            foreach ((string rule, GrammarNode node) in page.Rules)
            {
                int height = Height(node) is int inner and < int.MaxValue ? inner + 1 : int.MaxValue;
                changed |= height < shortest.GetValueOrDefault(rule, int.MaxValue);
                shortest[rule] = Math.Min(height, shortest.GetValueOrDefault(rule, int.MaxValue));
            }
        }
    }

    /// <summary>A text whose words and blocks a rule made of words derives.</summary>
    public string Text(string rule)
    {
        tokens.Clear();
        Derive(new GrammarNode.Reference(rule));
        StringBuilder text = new();
        int indent = 0;
        bool lineStart = true;
        foreach (string token in tokens)
        {
            indent += token == "INDENT" ? 1 : token == "DEDENT" ? -1 : 0;
            if (token is "INDENT" or "DEDENT" or "END")
                continue;
            if (token == "NEWLINE")
                text.Append('\n');
            else
                text.Append(lineStart ? new string(' ', indent * 4) : " ").Append(token);
            lineStart = token == "NEWLINE";
        }

        return text.ToString();
    }

    /// <summary>Characters that a rule made of characters derives.</summary>
    public string Characterwise(string rule)
    {
        int start = tokens.Count;
        Derive(page.Rules[rule]);
        string text = string.Concat(tokens.Skip(start));
        tokens.RemoveRange(start, tokens.Count - start);
        return text;
    }

    private bool Hurries => depth > Deepest || tokens.Count > MostTokens;

    /// <summary>How many rules deep the shallowest derivation is.</summary>
    private int Height(GrammarNode node) => node switch
    {
        GrammarNode.Reference { Rule: var rule } => char.IsUpper(rule[0]) ? 0 : shortest.GetValueOrDefault(rule, int.MaxValue),
        GrammarNode.Content { Rule: var rule } => shortest.GetValueOrDefault(rule, int.MaxValue),
        GrammarNode.Choice choice => choice.Items.Min(Height),
        GrammarNode.Sequence sequence => sequence.Items.Max(Height),
        GrammarNode.Repeat repeat => repeat.Least == 0 ? 0 : Height(repeat.Item),
        GrammarNode.Except except => Height(except.Item),
        _ => 0,
    };

    private void Derive(GrammarNode node)
    {
        switch (node)
        {
            case GrammarNode.Literal literal:
                tokens.Add(literal.Text);
                break;
            case GrammarNode.Described { Words: "letter" }:
                tokens.Add("q");
                break;
            case GrammarNode.Described:
                tokens.Add(Any(Characters));
                break;
            case GrammarNode.Reference reference:
                DeriveRule(reference.Rule);
                break;
            case GrammarNode.Content content:
                tokens.Add(ContentOf(content));
                break;
            case GrammarNode.Choice choice:
                Derive(Hurries ? choice.Items.MinBy(Height)! : Any(choice.Items));
                break;
            case GrammarNode.Sequence sequence:
                foreach (GrammarNode item in sequence.Items)
                    Derive(item);
                break;
            case GrammarNode.Repeat repeat:
                int times = repeat.Least + (Hurries || random.Next(2) == 0 ? 0 : repeat.Once ? 1 : random.Next(3));
                for (int i = 0; i < times; i++)
                    Derive(repeat.Item);
                break;
            case GrammarNode.Except except:
                Derive(except.Item);
                break;
        }
    }

    private void DeriveRule(string rule)
    {
        if (char.IsUpper(rule[0]))
        {
            tokens.Add(Word(rule));
            return;
        }

        depth++;
        Derive(page.Rules[rule]);
        depth--;
    }

    private string Word(string name) => name switch
    {
        "NAME" => Any(Names),
        "INTEGER" => $"{random.Next(100)}",
        "TIME" => $"{random.Next(24)}:{random.Next(60):00}",
        "STRING" => "\"some {words}\"",
        "BLOCK_STRING" => "\"\"\"more \"words\" \"\"\"",
        _ => name,
    };

    private string ContentOf(GrammarNode.Content content)
    {
        depth += 2;
        string inner = content.Word is "EXPRESSION" or "SUBJECT" ? WithSpaces(content.Rule) : Characterwise(content.Rule);
        depth -= 2;
        return content.Word switch
        {
            "STRING" => $"\"{inner}\"",
            "BLOCK_STRING" => $"\"\"\"{inner} \"\"\"",
            "SCENE_TEXT" => $"Well{inner}.",
            "SUBJECT" => inner.Replace(" (", "(", StringComparison.Ordinal),
            _ => inner,
        };
    }

    private string WithSpaces(string rule)
    {
        int start = tokens.Count;
        DeriveRule(rule);
        string text = string.Join(' ', tokens.Skip(start));
        tokens.RemoveRange(start, tokens.Count - start);
        return text;
    }

    private T Any<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
