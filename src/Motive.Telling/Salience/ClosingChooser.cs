using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>The closing words that fit best: the most specific rule, of equals the first that is written; of its texts one by the seed.</summary>
internal sealed class ClosingChooser(Story story, Chance chance)
{
    private readonly Evaluator evaluator = new(story);

    public (ClosingRule Rule, Passage Passage)? Choose(ImmutableArray<ClosingRule> rules, EntityId? pointOfView, IState state)
    {
        ClosingRule? best = rules.Where(rule => Fits(rule, pointOfView, state)).MaxBy(rule => rule.Specificity);
        return best is null ? null : (best, best.Passages.MinBy(Tie)!);
    }

    private bool Fits(ClosingRule rule, EntityId? pointOfView, IState state) =>
        (rule.From is null || rule.From == pointOfView) && (rule.When is null || evaluator.Holds(rule.When, state, PatternMatch.EmptyFrame(rule.Slots)));

    private ulong Tie(Passage passage) => chance.With("closing").With(passage.Text.Written).Order;
}
