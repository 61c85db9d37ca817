using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>Enumerates the instances of actions, triggers and reactions: parameters in type-member order, the first slowest.</summary>
internal sealed class EventGrounder(Story story, FactTable facts, ExpressionGrounder expressions, GroundingBudget budget)
{
    private readonly EffectGrounder effects = new(story, facts, expressions, budget);
    private readonly ILookup<ActionId, EventTrace> traces = story.Traces.ToLookup(trace => trace.Action);

    public ImmutableArray<Act> Acts(Func<ActionDefinition, ImmutableArray<int>, bool>? impossible)
    {
        List<Act> acts = [];
        foreach (ActionDefinition action in story.Actions)
        {
            budget.Begin("action", action.Name);
            foreach (int[] frame in Frames(action.Parameters, action.Slots, action.Requires))
            {
                Condition requires = expressions.Ground(action.Requires, frame);
                if (requires is Condition.Constant { Value: not Value.True } && !action.Consenting.IsEmpty)
                    continue;
                if (impossible is not null && impossible(action, [.. frame.AsSpan(0, action.Parameters.Length)]))
                    continue;
                budget.SpendAct();
                budget.Spend(GroundingBudget.PerEvent);
                acts.Add(Act(acts.Count, action, frame, requires));
            }
        }

        return [.. acts];
    }

    /// <param name="kind">What it is, in messages.</param>
    public IEnumerable<GroundEvent> Instances(
        string kind, string name, ImmutableArray<Parameter> parameters, int slots, Expression when, ImmutableArray<Effect> body)
    {
        budget.Begin(kind, name);
        bool looksIntoMinds = LooksIntoMinds(when, body);
        foreach (int[] frame in Frames(parameters, slots, when))
        {
            Condition requires = expressions.Ground(when, frame);
            if (requires is Condition.Constant { Value: not Value.True })
                continue;
            budget.Spend(GroundingBudget.PerEvent);
            (GroundEffect[] plain, GroundEffect[] believed) = effects.Ground(body, frame);
            yield return new GroundEvent
            {
                Name = NameOf(name, frame.AsSpan(0, parameters.Length)),
                Requires = requires,
                Plain = plain,
                Believed = believed,
                LooksIntoMinds = looksIntoMinds,
                Observing = [],
            };
        }
    }

    private static bool LooksIntoMinds(Expression when, ImmutableArray<Effect> body) =>
        body.SelectMany(EffectWalk.All).SelectMany(effect => EffectWalk.Expressions(effect)).Append(when)
            .SelectMany(ExpressionWalk.All).Any(expression => expression is Expression.Believes);

    public GroundEvent Happening(HappeningDefinition happening)
    {
        budget.Begin("happening", happening.Name);
        int[] frame = new int[Math.Max(happening.Slots, 1)];
        Condition requires = expressions.Ground(happening.Requires, frame);
        (GroundEffect[] plain, GroundEffect[] believed) = effects.Ground(happening.Effects, frame);
        return new GroundEvent
        {
            Name = happening.Name,
            Requires = requires,
            Plain = plain,
            Believed = believed,
            Observing = Observers(happening.Observing, frame),
        };
    }

    private Act Act(int index, ActionDefinition action, int[] frame, Condition requires)
    {
        ImmutableArray<int> arguments = [.. frame.AsSpan(0, action.Parameters.Length)];
        (GroundEffect[] plain, GroundEffect[] believed) = effects.Ground(action.Effects, frame);
        Condition[] observers = Observers(action.Observing, frame);
        GroundEffect[] minded = [.. TracesOf(action, arguments, forTelling: false), .. plain];
        GroundEffect[] told = [.. TracesOf(action, arguments, forTelling: true)];
        GroundEvent thought = Make(minded);
        return new Act
        {
            Index = index,
            Definition = action,
            Arguments = arguments,
            Consenting = [.. Consenting(action, frame)],
            Duration = expressions.Ground(action.Duration, frame),
            Event = thought,
            Told = told.Length == 0 ? thought : Make([.. told, .. minded]),
        };

        GroundEvent Make(GroundEffect[] effects) => new()
        {
            Name = Wording.Action(story, action.Id, arguments.AsSpan()),
            Requires = requires,
            Plain = effects,
            Believed = believed,
            Observing = observers,
        };
    }

    private IEnumerable<int> Consenting(ActionDefinition action, int[] frame) => action.Consenting
        .Select(who => expressions.Ground(who, frame))
        .OfType<Condition.Constant>()
        .Where(who => who.Value != Value.Unknown)
        .Select(who => story.Entities[who.Value].CharacterIndex)
        .Where(character => character >= 0)
        .Distinct();

    private IEnumerable<GroundEffect> TracesOf(ActionDefinition action, ImmutableArray<int> arguments, bool forTelling) => traces[action.Id]
        .Where(trace => facts.IsForTelling(trace.Fact) == forTelling)
        .Select(trace => facts.Mention(trace.Fact, [.. trace.Positions.Select(position => arguments[position])]))
        .Select(fact => new GroundEffect([], Condition.Constant.True, new EffectTarget(fact), Condition.Constant.True, 0));

    private Condition[] Observers(Observing observing, int[] frame)
    {
        Condition[] observers = new Condition[story.Characters.Length];
        foreach (EntityId character in story.Characters)
        {
            if (observing.Slot < frame.Length)
                frame[observing.Slot] = character.Value;
            observers[story[character].CharacterIndex] = expressions.Ground(observing.Condition, frame);
        }

        return observers;
    }

    /// <summary>
    /// Frames whose constant conjuncts hold. A conjunct is tested as soon as its last parameter is bound, so that most of a
    /// product of types is never visited.
    /// </summary>
    private IEnumerable<int[]> Frames(ImmutableArray<Parameter> parameters, int slots, Expression requires)
    {
        Expression[] conjuncts = [.. ExpressionWalk.Conjuncts(requires)];
        List<Expression>[] ready = new List<Expression>[parameters.Length + 1];
        for (int depth = 0; depth <= parameters.Length; depth++)
            ready[depth] = [];
        foreach (Expression conjunct in conjuncts)
        {
            if (ConstantParts.LastParameter(facts, conjunct, parameters.Length) is int last and >= 0)
                ready[last].Add(conjunct);
        }

        int[] frame = new int[Math.Max(Math.Max(slots, parameters.Length), 1)];
        return Bind(0);

        IEnumerable<int[]> Bind(int depth)
        {
            foreach (Expression conjunct in ready[depth])
            {
                if (expressions.Ground(conjunct, frame) is Condition.Constant { Value: not Value.True })
                    yield break;
            }

            if (depth == parameters.Length)
            {
                yield return frame;
                yield break;
            }

            foreach (EntityId member in story[parameters[depth].Type].Members)
            {
                budget.Spend();
                frame[depth] = member.Value;
                foreach (int[] bound in Bind(depth + 1))
                    yield return bound;
            }
        }
    }

    private string NameOf(string name, ReadOnlySpan<int> arguments)
    {
        if (arguments.Length == 0)
            return name;
        string[] words = new string[arguments.Length];
        for (int i = 0; i < words.Length; i++)
            words[i] = story.Entities[arguments[i]].Name;
        return $"{name}({string.Join(", ", words)})";
    }
}
