using System.Text.RegularExpressions;
using Xunit;

namespace Motive.Language.Tests.Grammar;

/// <summary>The page's rules are whole, and its words are those of the parser.</summary>
public sealed partial class GrammarPageTests
{
    private static readonly GrammarPage Page = GrammarPage.Read();

    [Fact]
    public void Every_rule_that_is_used_is_there() =>
        Assert.Empty(Page.Rules.Values.SelectMany(node => node.All).SelectMany(UsedBy).Except(Page.Rules.Keys));

    [Fact]
    public void Every_rule_can_be_reached_from_a_story()
    {
        HashSet<string> reached = ["story"];
        Queue<string> open = new(reached);
        while (open.TryDequeue(out string? rule))
        {
            foreach (string used in Page.Rules[rule].All.SelectMany(UsedBy).Where(reached.Add))
                open.Enqueue(used);
        }

        Assert.Empty(Page.Rules.Keys.Except(reached));
    }

    [Fact]
    public void Its_reserved_words_and_its_declarations_are_those_of_the_parser()
    {
        Assert.All(Page.Keywords("reserved"), word => Assert.True(Words.IsReserved(word), word));
        Assert.Equal(WrittenInParser().Where(Words.IsReserved).Order(), Page.Keywords("reserved").Order());
        Assert.Equal(Words.Declarations.Order(), Page.Keywords("declaration_word").Order());
    }

    /// <summary>The sources are read, since the parser asks for a word wherever one may stand and keeps no list of them.</summary>
    [Fact]
    public void Every_word_of_the_parser_stands_in_it_and_no_other() => Assert.Equal(WrittenInParser().Order(), Page.Keywords().Distinct().Order());

    [Fact]
    public void Its_links_lead_to_headings_of_the_manual()
    {
        HashSet<string> anchors = [.. Heading().Matches(Compiled.FileText("docs/language.md"))
            .Select(match => NoAnchor().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'))];
        string[] links = [.. Link().Matches(Page.Text).Select(match => match.Groups[1].Value)];
        Assert.True(links.Length > 15);
        Assert.Empty(links.Except(anchors));
    }

    private static IEnumerable<string> UsedBy(GrammarNode node) => node switch
    {
        GrammarNode.Reference reference => [reference.Rule],
        GrammarNode.Content content => [content.Word, content.Rule],
        _ => [],
    };

    private static string[] WrittenInParser() => [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "syntax"))
        .SelectMany(path => LoneWord().Matches(File.ReadAllText(path))).Select(match => match.Groups[1].Value).Distinct()];

    [GeneratedRegex("\"([a-z]{2,})\"")]
    private static partial Regex LoneWord();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("[^a-z -]")]
    private static partial Regex NoAnchor();

    [GeneratedRegex("language\\.md#([a-z-]+)")]
    private static partial Regex Link();
}
