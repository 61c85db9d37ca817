using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Stories;

/// <summary>A story in which some people do not know some truths, acts may make them forget, and conditions may ask whether they know.</summary>
internal sealed class Unsettled
{
    private readonly SplitMix64 _draws;
    private readonly Story _story;
    private readonly HashSet<FactId> _truths;

    private Unsettled(Story story, ulong seed)
    {
        (_story, _draws) = (story, new SplitMix64(seed ^ 0x51D3));
        _truths = [.. story.Facts.Where(fact => fact.Domain is Domain.Boolean).Select(fact => fact.Id).Except(story.Traces.Select(trace => trace.Fact))];
    }

    public static Story From(Story story, ulong seed) => new Unsettled(story, seed).Write();

    private Story Write() => _story with
    {
        Initial = [.. _story.Initial.Select(initial => !initial.Minds.IsEmpty && _truths.Contains(initial.Fact) && _draws.Chance(70) ? initial with { Value = Value.Unknown } : initial), .. Unknown()],
        Actions = [.. _story.Actions.Select(action => action with { Requires = Asked(action.Requires), Effects = [.. action.Effects.Select(effect => Forgotten(effect, inMind: false))], Observing = action.Observing with { Condition = Asked(action.Observing.Condition) } })],
        Triggers = [.. _story.Triggers.Select(trigger => trigger with { When = Asked(trigger.When) })],
        Wants = [.. _story.Wants.Select(want => want with { Condition = want.Condition is null ? null : Asked(want.Condition) })],
    };

    /// <summary>More that people do not know.</summary>
    private IEnumerable<InitialFact> Unknown()
    {
        foreach (FactDefinition fact in _story.Facts.Where(fact => _truths.Contains(fact.Id)))
        {
            int statements = _draws.Below(4);
            for (int i = 0; i < statements; i++)
            {
                ImmutableArray<int> arguments = [.. fact.Parameters.Select(parameter => _draws.Pick(_story[parameter.Type].Members).Value)];
                ImmutableArray<EntityId> minds = [.. Enumerable.Range(0, _draws.Pick([1, 1, 1, 2])).Select(_ => _draws.Pick(_story.Characters))];
                yield return new InitialFact(minds, fact.Id, arguments, Value.Unknown, Origin.None);
            }
        }
    }

    private Effect Forgotten(Effect effect, bool inMind) => effect is Effect.Assign assign && inMind && _truths.Contains(assign.Fact) && _draws.Chance(30)
        ? assign with { Value = new Expression.Literal(Value.Unknown) }
        : EffectWalk.WithParts(effect, expression => expression, inner => Forgotten(inner, inMind || effect is Effect.Believe));

    private Expression Asked(Expression expression) => expression is Expression.Fact fact && _truths.Contains(fact.Id)
        ? _draws.Chance(15) ? new Expression.Compare(_draws.Chance(50) ? Comparison.Equal : Comparison.NotEqual, fact, new Expression.Literal(_draws.Pick([Value.Unknown, Value.Unknown, 0, 1]))) : fact
        : ExpressionWalk.WithParts(expression, Asked);
}
