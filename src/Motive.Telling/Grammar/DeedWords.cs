using System.Collections.Immutable;
using Motive.World;

namespace Motive.Telling;

/// <summary>
/// An act's label as an infinitive without *to*: "ask Ben for tea". Its doer, who is the first of those who consent, stands outside of it, so that what they do to
/// themselves is said so: "soothe herself".
/// </summary>
/// <param name="known">Whom the sentence around it has named already: they are pronouns here.</param>
/// <param name="addressed">Whom it speaks to, as *you*.</param>
internal sealed class DeedWords(Story story, ImmutableArray<EntityId> known, IState state, EntityId? addressed = null)
{
    /// <summary>The words of an act nobody in the sentence is known by.</summary>
    public static string Write(Story story, ActionId action, ImmutableArray<int> arguments, IState state) =>
        new DeedWords(story, [], state).Write(action, arguments, out _);

    /// <param name="namesKnown">Whether any of those known is in it.</param>
    public string Write(ActionId act, ImmutableArray<int> arguments, out bool namesKnown)
    {
        ActionDefinition action = story[act];
        int[] frame = FrameOf(action, arguments);
        SelfReference reference = new(story, known, state, frame, addressed) { Subject = DoersOf(story, action, frame, state) is [int first, ..] ? first : Value.Unknown };
        string words = ProseWriter.Label(story, reference.In(action.Label), state, frame, addressed);
        namesKnown = reference.Found;
        return words;
    }

    /// <summary>Who does an act, in the order of its clause, each unknown where that is nobody; its words speak of the first.</summary>
    public static int[] DoersOf(Story story, GroundAct act, IState state)
    {
        ActionDefinition action = story[act.Action];
        return DoersOf(story, action, FrameOf(action, act.Arguments), state);
    }

    private static int[] DoersOf(Story story, ActionDefinition action, int[] frame, IState state)
    {
        Evaluator evaluator = new(story);
        return [.. action.Consenting.Select(doer => evaluator.Evaluate(doer, state, frame))];
    }

    private static int[] FrameOf(ActionDefinition action, ImmutableArray<int> arguments)
    {
        int[] frame = PatternMatch.EmptyFrame(Math.Max(action.Slots, arguments.Length));
        arguments.CopyTo(frame);
        return frame;
    }
}
