using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// A scene with its parts given out: the event's arguments are bound into <see cref="Frame"/>. <see cref="Chooser"/> takes the
/// choices that name nobody; it is unknown when the action needs nobody's consent.
/// </summary>
internal sealed record StagedScene(Scene Scene, ImmutableArray<int> Frame, int Chooser)
{
    /// <summary>The first scene in story order whose pattern and condition fit the act in the state before it, or null.</summary>
    public static StagedScene? Find(Story story, ActionId action, ImmutableArray<int> arguments, IState before)
    {
        Evaluator evaluator = new(story);
        foreach (Scene scene in story.Scenes)
        {
            if (scene.For.Action == action && Stage(story, evaluator, scene, arguments, before) is { } staged)
                return staged;
        }

        return null;
    }

    private static StagedScene? Stage(Story story, Evaluator evaluator, Scene scene, ImmutableArray<int> arguments, IState before)
    {
        int[] frame = PatternMatch.EmptyFrame(scene.Slots);
        if (!PatternMatch.TryBind(evaluator, before, scene.For.Arguments, arguments, frame, new bool[scene.Slots]))
            return null;
        if (scene.When is { } condition && !evaluator.Holds(condition, before, frame))
            return null;
        return new StagedScene(scene, [.. frame], FirstConsenting(story, evaluator, scene.For.Action, arguments, before));
    }

    private static int FirstConsenting(Story story, Evaluator evaluator, ActionId action, ImmutableArray<int> arguments, IState before)
    {
        ActionDefinition definition = story[action];
        if (definition.Consenting.IsEmpty)
            return Value.Unknown;
        int[] frame = PatternMatch.EmptyFrame(Math.Max(definition.Slots, arguments.Length));
        arguments.CopyTo(frame);
        return evaluator.Evaluate(definition.Consenting[0], before, frame);
    }
}
