using System.Collections.Immutable;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>
/// What news says, put in quotes: it is a clause in the past tense and about others (<em>the bridge was down</em>), which nobody says aloud. Direct speech needs words of its own, and a clause stands behind <em>that</em>.
/// </summary>
internal static class QuotedClauses
{
    public static IEnumerable<Finding> Find(Story story)
    {
        foreach (TellRule rule in story.Tells)
        {
            ImmutableHashSet<int> news = NewsIn(story, rule);
            int quoted = rule.Passages.Count(passage => HasQuoted(passage.Text, news, isOpen: false));
            if (quoted == 0)
                continue;
            yield return new Finding(
                FindingKinds.QuotedClause, rule.Pattern, rule.Clause, quoted, rule.Passages.Length,
                $"In {quoted} of {rule.Passages.Length} passages what news says stands in quotes, a clause in the past tense.",
                "Put it behind the quotation, or behind *that*: \"You ought to know,\" said Ann, and told him that the bridge was down.") { Within = [rule.Origin] };
        }
    }

    /// <summary>The variables of the pattern that hold news or a claim.</summary>
    private static ImmutableHashSet<int> NewsIn(Story story, TellRule rule) =>
    [
        .. rule.Arguments.Zip(story[rule.Action].Parameters)
            .Where(pair => story[pair.Second.Type].Name is "news" or "claim").Select(pair => pair.First).OfType<Expression.Variable>().Select(variable => variable.Slot),
    ];

    /// <summary>Whether news stands in quotes. A paragraph begins without; what stands behind a choice of words goes on as before it.</summary>
    /// <param name="isOpen">Whether quotes are open before the text.</param>
    private static bool HasQuoted(Prose text, ImmutableHashSet<int> news, bool isOpen)
    {
        foreach (ProseSegment segment in text.Segments)
        {
            if (segment is ProseSegment.Literal literal)
                isOpen = IsOpenAfter(literal.Text, isOpen);
            if ((isOpen && segment is ProseSegment.Hole { Form: NameForm.Name } hole && IsClause(hole.Expression, news)) || BranchesOf(segment).Any(branch => HasQuoted(branch, news, isOpen)))
                return true;
        }

        return false;
    }

    private static ImmutableArray<Prose> BranchesOf(ProseSegment segment) => segment switch
    {
        ProseSegment.Alternatives alternatives => alternatives.Options,
        ProseSegment.Conditional choice => [choice.Then, choice.Otherwise],
        _ => [],
    };

    private static bool IsOpenAfter(string words, bool isOpen)
    {
        string rest = words[(words.LastIndexOf("\n\n", StringComparison.Ordinal) + 1)..];
        if (rest.Length < words.Length)
            isOpen = false;
        foreach (char letter in rest)
            isOpen = letter switch { '"' => !isOpen, '\u201c' => true, '\u201d' => false, _ => isOpen };
        return isOpen;
    }

    private static bool IsClause(Expression hole, ImmutableHashSet<int> news) =>
        hole is Expression.Variable { Slot: var slot } ? news.Contains(slot) : hole is Expression.Believes { Body: Expression.Variable { Slot: var inner } } && news.Contains(inner);
}
