using System.Text.RegularExpressions;
using Xunit;

namespace Motive.Language.Tests.Grammar;

/// <summary>The rules of <c>docs/grammar.md</c>, read from its <c>ebnf</c> fences by recursive descent.</summary>
internal sealed partial class GrammarPage
{
    private static readonly Lazy<GrammarPage> Shipped = new(() => new GrammarPage(Compiled.FileText("docs/grammar.md")));

    private readonly List<string> marks;
    private int index;

    private GrammarPage(string page)
    {
        Text = page;
        string rules = string.Join('\n', StoryFences.Read(page, "ebnf").Select(fence => fence.Text));
        marks = [.. Mark().Matches(rules).Select(match => match.Value)];
        Assert.Equal("", Mark().Replace(rules, "").Trim());
        while (index < marks.Count)
        {
            string name = marks[index++];
            Expect("=");
            Assert.True(Rules.TryAdd(name, ReadChoice()), $"`{name}` has two rules.");
            Expect(";");
        }
    }

    public static GrammarPage Read() => Shipped.Value;

    public string Text { get; }

    public Dictionary<string, GrammarNode> Rules { get; } = new(StringComparer.Ordinal);

    /// <summary>The words between quotes in one rule, or in all of them.</summary>
    public IEnumerable<string> Keywords(string? rule = null) =>
        Rules.Where(item => rule is null || item.Key == rule).Select(item => item.Value).SelectMany(node => node.All).OfType<GrammarNode.Literal>().Select(literal => literal.Text.Trim())
            .Where(text => text.Length > 1 && text.All(char.IsAsciiLetterLower));

    private bool At(params string[] wanted) => index < marks.Count && wanted.Contains(marks[index]);

    private void Expect(string mark)
    {
        Assert.True(At(mark), $"Expected `{mark}` behind `{string.Join(' ', marks.Take(index).TakeLast(8))}`.");
        index++;
    }

    private GrammarNode ReadChoice()
    {
        List<GrammarNode> items = [ReadSequence()];
        while (At("|"))
        {
            index++;
            items.Add(ReadSequence());
        }

        return items.Count == 1 ? items[0] : new GrammarNode.Choice([.. items]);
    }

    private GrammarNode ReadSequence()
    {
        List<GrammarNode> items = [];
        while (!At("|", ")", "]", "}", ";") && index < marks.Count)
            items.Add(ReadTerm());
        Assert.NotEmpty(items);
        return items.Count == 1 ? items[0] : new GrammarNode.Sequence([.. items]);
    }

    private GrammarNode ReadTerm()
    {
        if (At("!"))
        {
            index++;
            return new GrammarNode.NotFollowedBy(ReadItem());
        }

        GrammarNode item = ReadItem();
        if (At("+"))
        {
            index++;
            return new GrammarNode.Repeat(item, 1, Once: false);
        }

        if (!At("-"))
            return item;
        index++;
        return new GrammarNode.Except(item, ReadItem());
    }

    private GrammarNode ReadItem()
    {
        string mark = marks[index++];
        if (mark[0] is '"' or '\'')
            return new GrammarNode.Literal(mark[1..^1]);
        if (mark[0] == '?')
            return new GrammarNode.Described(mark[1..^1].Trim());
        if (mark is not ("(" or "[" or "{"))
            return ReadReference(mark);
        GrammarNode inner = ReadChoice();
        Expect(mark switch { "(" => ")", "[" => "]", _ => "}" });
        return mark == "(" ? inner : new GrammarNode.Repeat(inner, 0, Once: mark == "[");
    }

    private GrammarNode ReadReference(string mark)
    {
        Assert.Matches("^[A-Za-z_]+$", mark);
        if (!At("<"))
            return new GrammarNode.Reference(mark);
        index++;
        string rule = marks[index++];
        Expect(">");
        return new GrammarNode.Content(mark, rule);
    }

    [GeneratedRegex("""
        "[^"\n]+"|'[^'\n]+'|\?[^?\n]+\?|[A-Za-z_]+|[=;|()\[\]{}+!<>-]
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Mark();
}
