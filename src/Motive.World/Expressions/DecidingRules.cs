using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// The rules, by the names that the story gives them, that decide in a state whether an act is possible: of a conjunction that fails those in the first part that fails, of a disjunction that
/// holds those in the first that holds, of a choice those in the branch that is taken. What is within a rule is not looked at.
/// </summary>
internal sealed class DecidingRules(Story story)
{
    /// <summary>More than these are not looked for.</summary>
    private const int Most = 16;

    private readonly Evaluator evaluator = new(story);

    /// <summary>What keeps the act from being possible; nothing where it is.</summary>
    public ImmutableArray<RuleUsed> InTheWayOf(GroundAct act, IState state) => Of(act, state) is { Possible: false, Rules: var rules } ? rules : [];

    /// <summary>By what the act is possible; nothing where it is not.</summary>
    public ImmutableArray<RuleUsed> ThatAllow(GroundAct act, IState state) => Of(act, state) is { Possible: true, Rules: var rules } ? rules : [];

    /// <summary>Whether what the act requires holds in the state, and what decides it; each rule once, in the order in which they are written.</summary>
    private (bool Possible, ImmutableArray<RuleUsed> Rules) Of(GroundAct act, IState state)
    {
        ActionDefinition action = story[act.Action];
        int[] frame = PatternMatch.EmptyFrame(Math.Max(action.Slots, act.Arguments.Length));
        act.Arguments.CopyTo(frame);
        List<RuleUsed> found = [];
        Add(action.Requires, new Place([], state), frame, found);
        return (evaluator.Holds(action.Requires, state, frame), [.. found.DistinctBy(rule => Wording.Rule(story, rule))]);
    }

    private void Add(Expression expression, Place place, int[] frame, List<RuleUsed> found)
    {
        if (found.Count >= Most)
            return;
        if (expression.Use is RuleUse use)
        {
            found.Add(new RuleUsed(
                place.Minds, use.Rule, [.. use.Arguments.Select(argument => evaluator.Evaluate(argument, place.State, frame))], evaluator.Evaluate(expression, place.State, frame)));
        }
        else if (expression is Expression.Quantified quantified)
        {
            AddMembers(quantified, place, frame, found);
        }
        else if (expression is Expression.Believes believes && evaluator.Evaluate(believes.Who, place.State, frame) is int who && who != Value.Unknown)
        {
            Add(believes.Body, new Place(place.Minds.Add(new EntityId(who)), place.State.MindOf(who)), frame, found);
        }
        else
        {
            foreach (Expression part in Parts(expression, place.State, frame))
                Add(part, place, frame, found);
        }
    }

    private IEnumerable<Expression> Parts(Expression expression, IState state, int[] frame) => expression switch
    {
        Expression.And all when all.Operands.FirstOrDefault(part => !evaluator.Holds(part, state, frame)) is Expression failing => [failing],
        Expression.Or any when any.Operands.FirstOrDefault(part => evaluator.Holds(part, state, frame)) is Expression holding => [holding],
        Expression.Conditional choice => [choice.Condition, evaluator.Holds(choice.Condition, state, frame) ? choice.Then : choice.Else],
        _ => ExpressionWalk.Children(expression),
    };

    /// <summary>Of the first member that decides it, or, where each has its part in it, of all.</summary>
    private void AddMembers(Expression.Quantified quantified, Place place, int[] frame, List<RuleUsed> found)
    {
        bool? deciding = quantified.Quantifier switch
        {
            Quantifier.Some => true,
            Quantifier.Every => false,
            _ => null,
        };
        List<RuleUsed> all = [];
        foreach (EntityId member in story[quantified.Type].Members)
        {
            frame[quantified.Slot] = member.Value;
            bool decides = deciding is bool truth && evaluator.Holds(quantified.Body, place.State, frame) == truth;
            if (decides)
                all.Clear();
            Add(quantified.Body, place, frame, all);
            if (decides)
                break;
        }

        found.AddRange(all);
    }

    /// <summary>In whose mind, one in the other, something is read, and that picture.</summary>
    private readonly record struct Place(ImmutableArray<EntityId> Minds, IState State);
}
