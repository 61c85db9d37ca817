using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// What somebody who hears of a deed pictures of it (D8c): its effects in their own picture and, in that, in those of all who would have seen it there. Effects are over the frame of the deed's action.
/// </summary>
internal sealed class HeardDeeds(Story story)
{
    private readonly Dictionary<FactId, EventTrace> deeds = story.Traces.Where(trace => trace.Positions.Length == story[trace.Action].Parameters.Length).ToDictionary(trace => trace.Fact);
    private readonly Dictionary<(ActionId Action, EntityId Hearer), ImmutableArray<Effect>> lifted = [];

    /// <summary>The action that a piece of news is about; null where it is about no deed.</summary>
    public ActionDefinition? DeedOf(NewsItem news) => deeds.TryGetValue(news.Fact, out EventTrace? trace) ? story[trace.Action] : null;

    /// <summary>What hearing of the deed writes into the hearer's mind; the news must be about a deed.</summary>
    public ImmutableArray<Effect> EffectsFor(EntityId hearer, NewsItem news)
    {
        ActionDefinition action = DeedOf(news)!;
        if (!lifted.TryGetValue((action.Id, hearer), out ImmutableArray<Effect> known))
            lifted.Add((action.Id, hearer), known = EffectsFor(action, hearer, news.Fact));
        return known;
    }

    private ImmutableArray<Effect> EffectsFor(ActionDefinition action, EntityId hearer, FactId memory)
    {
        EffectsInMind own = new(new Expression.Literal(hearer.Value));
        Expression.Variable witness = new(action.Observing.Slot);
        Effect remembers = new Effect.Assign(memory, [.. action.Parameters.Select((_, place) => (Expression)new Expression.Variable(place))], Expression.Literal.True);
        Expression saw = new Expression.And([action.Observing.Condition, new Expression.Compare(Comparison.NotEqual, witness, new Expression.Literal(hearer.Value))]);
        Effect others = new Effect.ForEvery(action.Observing.Slot, story.CharacterType, saw, new EffectsInMind(witness).Nest(action.Effects.Add(remembers)));
        return own.Nest(action.Effects.Add(others));
    }
}
