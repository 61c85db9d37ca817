using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>The closing words that fit best: most specific first, ties by the seed.</summary>
internal sealed class ClosingChooser(Story story, ulong seed)
{
    private readonly Evaluator evaluator = new(story);

    public (ClosingRule Rule, Passage Passage)? Choose(ImmutableArray<ClosingRule> rules, EntityId? pointOfView, IState state)
    {
        ClosingRule[] fitting = [.. rules.Where(rule => Fits(rule, pointOfView, state))];
        if (fitting.Length == 0)
            return null;
        int most = fitting.Max(rule => rule.Specificity);
        return fitting.Where(rule => rule.Specificity == most).SelectMany(rule => rule.Passages.Select(passage => (rule, passage))).MinBy(Tie);
    }

    private bool Fits(ClosingRule rule, EntityId? pointOfView, IState state) =>
        (rule.From is null || rule.From == pointOfView) && (rule.When is null || evaluator.Holds(rule.When, state, PatternMatch.EmptyFrame(rule.Slots)));

    private ulong Tie((ClosingRule Rule, Passage Passage) candidate) => Mixing.Mix(seed, (ulong)(uint)candidate.Passage.Id);
}
