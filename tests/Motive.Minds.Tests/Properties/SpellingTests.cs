using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Properties;

/// <summary>
/// <c>believes(c, f) = v</c> and <c>believes(c, f = v)</c> mean the same (D4), so a story is the same story however its author writes it, wherever in it that stands.
/// </summary>
public sealed class SpellingTests
{
    private const int Steps = 4;

    [Fact]
    public void What_is_said_of_a_belief_may_be_said_inside_it() => Cases.Hold(RandomStory.From, story => Differ(story, new Inward()));

    [Fact]
    public void What_is_said_inside_a_belief_may_be_said_of_it() => Cases.Hold(RandomStory.From, story => Differ(story, new Outward()));

    [Fact]
    public void Many_stories_have_something_to_write_the_other_way()
    {
        Story[] stories = [.. Enumerable.Range(1, 100).Select(seed => RandomStory.From((ulong)seed))];

        Assert.True(stories.Count(story => Rewritten(story, new Inward()).Changed) >= 20);
        Assert.True(stories.Count(story => Rewritten(story, new Outward()).Changed) >= 10);
    }

    /// <summary>The same acts are possible in the same states, and lead to the same ones, all minds included; so they are explained by the same plans.</summary>
    private static string? Differ(Story story, Respelling spelling)
    {
        (Story other, bool changed) = Rewritten(story, spelling);
        if (!changed)
            return null;
        Comparison both = new(story);
        MindEngine written = both.Engine;
        MindEngine rewritten = new(GroundStory.Ground(other), both.Depth);
        Portraits one = new(story, written);
        Portraits two = new(story, rewritten);
        List<(StateId, StateId)> states = [(written.Initial, rewritten.Initial)];
        for (int step = 0; step < Steps; step++)
        {
            List<(StateId, StateId)> next = [];
            foreach ((StateId here, StateId there) in states)
            {
                if (one.Of(here) != two.Of(there))
                    return $"after {step} acts:\n{one.Of(here)}\n{two.Of(there)}";
                IEnumerable<Model.Grounding.Act> acts = written.Story.Acts.Concat(rewritten.Story.Acts).DistinctBy(act => act.ToString());
                foreach (Model.Grounding.Act act in acts)
                {
                    Model.Grounding.Act? first = written.Story.FindAct(new GroundAct(act.Definition.Id, act.Arguments));
                    Model.Grounding.Act? second = rewritten.Story.FindAct(new GroundAct(act.Definition.Id, act.Arguments));
                    bool possible = first is not null && written.CanHappen(here, first);
                    if (possible != (second is not null && rewritten.CanHappen(there, second)))
                        return $"after {step} acts, whether {act} is possible";
                    if (first is null || second is null)
                        continue;
                    next.Add(possible
                        ? (written.Apply(here, first), rewritten.Apply(there, second))
                        : (written.ApplyAttempt(here, first), rewritten.ApplyAttempt(there, second)));
                }
            }

            states = [.. next.Distinct().Take(12)];
        }

        return null;
    }

    private static (Story Story, bool Changed) Rewritten(Story story, Respelling spelling)
    {
        bool changed = false;
        Expression Of(Expression expression)
        {
            Expression other = spelling.Of(expression);
            changed |= other != expression;
            return other;
        }

        Story rewritten = story with
        {
            Actions = [.. story.Actions.Select(action => action with { Requires = Of(action.Requires), Observing = action.Observing with { Condition = Of(action.Observing.Condition) } })],
            Triggers = [.. story.Triggers.Select(trigger => trigger with { When = Of(trigger.When) })],
            Wants = [.. story.Wants.Select(want => want with { Condition = want.Condition is null ? null : Of(want.Condition) })],
        };
        return (rewritten, changed);
    }

    /// <summary>A state in words, to the depth at which minds are kept.</summary>
    private sealed class Portraits(Story story, MindEngine engine)
    {
        private readonly Dictionary<StateId, string> _made = [];

        public string Of(StateId state)
        {
            if (_made.TryGetValue(state, out string? known))
                return known;
            IEnumerable<string> facts = engine.Story.Facts.Facts
                .Select(fact => (Name: $"{fact.Family} {fact.Emotion} {string.Join(' ', fact.Arguments)}", Value: engine.States.Read(state, fact.Index), fact.Default))
                .Where(fact => fact.Value != fact.Default).Select(fact => $"{fact.Name}={fact.Value}").Order(StringComparer.Ordinal);
            IEnumerable<string> minds = story.Characters.Select((_, index) => engine.States.Minds(state)[index] is { IsState: true } mind ? $"{index}:({Of(mind)})" : "-");
            return _made[state] = string.Join(", ", facts.Concat(minds));
        }
    }

    /// <summary>Writes conditions otherwise, wherever they stand in an expression. The believer is somebody who is certainly there, and the other side nothing that could change.</summary>
    private abstract class Respelling
    {
        public Expression Of(Expression expression)
        {
            Expression inner = expression switch
            {
                Expression.Not not => new Expression.Not(Of(not.Operand)),
                Expression.And and => Same(and.Operands) is { } parts ? new Expression.And(parts) : and,
                Expression.Or or => Same(or.Operands) is { } parts ? new Expression.Or(parts) : or,
                Expression.Quantified { Quantifier: Quantifier.Some or Quantifier.Every } many => many with { Body = Of(many.Body) },
                Expression.Conditional choice => choice with { Condition = Of(choice.Condition) },
                Expression.Believes believes => believes with { Body = Of(believes.Body) },
                _ => expression,
            };
            return Here(inner);
        }

        protected abstract Expression Here(Expression expression);

        protected static bool IsSure(Expression who) => who is Expression.Literal { Value: not Value.Unknown } or Expression.Variable;

        private ImmutableArray<Expression>? Same(ImmutableArray<Expression> parts)
        {
            ImmutableArray<Expression> others = [.. parts.Select(Of)];
            return others.SequenceEqual(parts) ? null : others;
        }
    }

    private sealed class Inward : Respelling
    {
        protected override Expression Here(Expression expression) => expression switch
        {
            Expression.Compare { Left: Expression.Believes left, Right: Expression.Literal } compare when IsSure(left.Who) =>
                left with { Body = Here(compare with { Left = left.Body }) },
            Expression.Compare { Left: Expression.Literal, Right: Expression.Believes right } compare when IsSure(right.Who) =>
                right with { Body = Here(compare with { Right = right.Body }) },
            _ => expression,
        };
    }

    private sealed class Outward : Respelling
    {
        protected override Expression Here(Expression expression) => expression switch
        {
            Expression.Believes { Body: Expression.Compare { Right: Expression.Literal } compare } believes when IsSure(believes.Who) && compare.Left is not Expression.Literal =>
                compare with { Left = believes with { Body = compare.Left } },
            Expression.Believes { Body: Expression.Not not } believes when IsSure(believes.Who) => new Expression.Not(believes with { Body = not.Operand }),
            _ => expression,
        };
    }
}
