using System.Collections.Immutable;
using Motive.World;

namespace Motive.Answers;

/// <summary>A planned act that takes the one who does it alone from a place to another, both entities.</summary>
internal sealed record PlannedMove(int Traveller, int From, int To, int Minutes)
{
    /// <summary>Null where the act is no such move.</summary>
    public static PlannedMove? TryRead(Story story, GroundAct act, IState mind)
    {
        ActionDefinition action = story[act.Action];
        if (story.Location is not { } location || action.Consenting is not [var doer])
            return null;
        Evaluator evaluator = new(story);
        int[] frame = FrameOf(action, act);
        int traveller = evaluator.Evaluate(doer, mind, frame);
        Effect.Assign? goes = Assigned(action.Effects, evaluator, mind, frame)
            .LastOrDefault(assign => assign.Fact == location && evaluator.Evaluate(assign.Arguments[0], mind, frame) == traveller);
        int to = goes is null ? Value.Unknown : evaluator.Evaluate(goes.Value, mind, frame);
        return traveller == Value.Unknown || to == Value.Unknown ? null : new PlannedMove(traveller, mind.Read(location, [traveller]), to, evaluator.Evaluate(action.Duration, mind, frame));
    }

    private static IEnumerable<Effect.Assign> Assigned(ImmutableArray<Effect> effects, Evaluator evaluator, IState mind, int[] frame) => effects.SelectMany(effect => effect switch
    {
        Effect.Assign assign => [assign],
        Effect.When choice => Assigned(evaluator.Holds(choice.Condition, mind, frame) ? choice.Then : choice.Otherwise, evaluator, mind, frame),
        _ => Enumerable.Empty<Effect.Assign>(),
    });

    private static int[] FrameOf(ActionDefinition action, GroundAct act)
    {
        int[] frame = PatternMatch.EmptyFrame(Math.Max(action.Slots, act.Arguments.Length));
        act.Arguments.CopyTo(frame);
        return frame;
    }
}
