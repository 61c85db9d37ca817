using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>D3: what can never be otherwise, in the world or in any mind, so that nobody is ever wrong about it, and nobody is told anything by it.</summary>
internal sealed class Unchanging(Story story, Reading reading)
{
    private readonly HashSet<FactId> _changing =
    [
        .. story.Initial.Where(initial => !initial.Minds.IsEmpty).Select(initial => initial.Fact),
        .. story.Traces.Select(trace => trace.Fact),
        .. story.KeptSources.Select(source => source.Fact),
        .. story.Plans.Select(plan => plan.Fact),
        .. StoryWalk.Effects(story).OfType<Effect.Assign>().Select(assign => assign.Fact),
    ];

    public bool MayChange(GroundFact fact) => fact.IsFeeling || _changing.Contains(new FactId(fact.Family));

    /// <summary>Whether everything in it is the same in every mind at any time.</summary>
    public bool IsSettled(Expression part) => part switch
    {
        Expression.Feels => false,
        Expression.Fact fact => !_changing.Contains(fact.Id) && fact.Arguments.All(IsSettled),
        _ => ExpressionWalk.Children(part).All(IsSettled),
    };

    /// <summary>Whether a condition always holds, by those of its parts that cannot change; null if it may be one or the other.</summary>
    /// <param name="anywhere">Any state; nothing that can change is read in it.</param>
    public bool? Always(Expression condition, OracleState anywhere, int[] frame)
    {
        bool? Here(Expression part) => Always(part, anywhere, frame);
        return condition switch
        {
            _ when IsSettled(condition) => reading.Holds(condition, anywhere, frame),
            Expression.Not not => !Here(not.Operand),
            Expression.And and => All(and.Operands.Select(Here)),
            Expression.Or or => !All(or.Operands.Select(part => !Here(part))),
            Expression.Quantified { Quantifier: Quantifier.Every } many => All(Each(many)),
            Expression.Quantified { Quantifier: Quantifier.Some } many => !All(Each(many).Select(value => !value)),
            Expression.Conditional choice when Here(choice.Condition) is bool chosen => Here(chosen ? choice.Then : choice.Else),
            Expression.Believes believes when IsSettled(believes.Who) && reading.Of(believes.Who, anywhere, frame) != Value.Unknown => Here(believes.Body),
            _ => null,
        };

        IEnumerable<bool?> Each(Expression.Quantified many) =>
            story[many.Type].Members.Select(member => Always(many.Body, anywhere, Reading.With(frame, many.Slot, member.Value)));
    }

    private static bool? All(IEnumerable<bool?> parts)
    {
        bool? all = true;
        foreach (bool? part in parts)
        {
            if (part == false)
                return false;
            all = part is null ? null : all;
        }

        return all;
    }
}
