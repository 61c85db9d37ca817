namespace Motive.Language.Tests.Grammar;

/// <summary>
/// Interprets the EBNF: memoised recursive descent that follows all ways at once, so that the order of alternatives decides nothing. The rules must not
/// be recursive on the left.
/// </summary>
internal sealed class Recogniser(GrammarPage page, GrammarInput input)
{
    private static readonly Dictionary<(string Rule, string Text), bool> Known = [];

    private readonly Dictionary<(string Rule, int Position), IReadOnlyCollection<int>> memo = [];

    public GrammarPage Page => page;

    /// <summary>Null if the rule accepts the whole file, else the line at which no way leads on.</summary>
    public static string? Refusal(GrammarPage page, string text, List<Token> tokens)
    {
        TokenInput input = new(page, text, tokens);
        if (new Recogniser(page, input).Ends("story", 0).Contains(tokens.Count))
            return null;
        int start = tokens[Math.Min(input.Furthest, tokens.Count - 1)].Start;
        int line = text.AsSpan(0, start).Count('\n') + 1;
        return $"line {line}: {text.Split('\n')[line - 1]}  (at `{text.Substring(start, Math.Min(12, text.Length - start))}`)";
    }

    /// <summary>Whether a rule made of characters reads all of a text.</summary>
    public static bool Reads(GrammarPage page, string rule, string text)
    {
        lock (Known)
        {
            if (!Known.TryGetValue((rule, text), out bool reads))
                Known[(rule, text)] = reads = new Recogniser(page, new CharacterInput(text)).Ends(rule, 0).Contains(text.Length);
            return reads;
        }
    }

    public IReadOnlyCollection<int> Ends(string rule, int position)
    {
        if (input.Word(rule, position) is { } word)
            return [.. word];
        if (!memo.TryGetValue((rule, position), out IReadOnlyCollection<int>? ends))
            memo[(rule, position)] = ends = Ends(page.Rules[rule], position).ToHashSet();
        return ends;
    }

    public IEnumerable<int> Ends(GrammarNode node, int position) => node switch
    {
        GrammarNode.Literal literal => input.Literal(literal.Text, position),
        GrammarNode.Described described => input.Described(described.Words, position),
        GrammarNode.Reference reference => Ends(reference.Rule, position),
        GrammarNode.Content content => input.Content(this, content.Word, content.Rule, position),
        GrammarNode.Choice choice => choice.Items.SelectMany(item => Ends(item, position)),
        GrammarNode.Sequence sequence => EndsInTurn(sequence, position),
        GrammarNode.Repeat repeat => EndsOfRepeat(repeat, position),
        GrammarNode.Except except => Ends(except.Item, position).Except(Ends(except.Excluded, position)),
        GrammarNode.NotFollowedBy not => Ends(not.Item, position).Any() ? [] : [position],
        _ => throw new InvalidOperationException(),
    };

    private HashSet<int> EndsInTurn(GrammarNode.Sequence sequence, int position)
    {
        HashSet<int> ends = [position];
        foreach (GrammarNode item in sequence.Items)
            ends = [.. ends.SelectMany(end => Ends(item, end))];
        return ends;
    }

    private HashSet<int> EndsOfRepeat(GrammarNode.Repeat repeat, int position)
    {
        HashSet<int> ends = repeat.Least == 0 ? [position] : [];
        HashSet<int> tried = [];
        Queue<int> open = new([position]);
        while (open.TryDequeue(out int start))
        {
            if (!tried.Add(start))
                continue;
            foreach (int end in Ends(repeat.Item, start).ToList())
            {
                ends.Add(end);
                if (!repeat.Once)
                    open.Enqueue(end);
            }
        }

        return ends;
    }
}
