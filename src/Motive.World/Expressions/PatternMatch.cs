using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// Matching the arguments of an event against a pattern, as tell rules and scenes use it. The first bare variable in a position
/// takes the argument; a second use of it, and every other expression, must be equal to the argument.
/// </summary>
internal static class PatternMatch
{
    /// <summary>A frame with nothing bound: every slot is unknown.</summary>
    public static int[] EmptyFrame(int slots)
    {
        int[] frame = new int[slots];
        Array.Fill(frame, Value.Unknown);
        return frame;
    }

    /// <summary>Fills <paramref name="frame"/> and marks <paramref name="bound"/>, both as long as the definition's slots.</summary>
    public static bool TryBind(
        Evaluator evaluator,
        IState state,
        ImmutableArray<Expression?> pattern,
        ImmutableArray<int> arguments,
        int[] frame,
        bool[] bound)
    {
        if (pattern.Length != arguments.Length)
            return false;
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] is { } expected && !TryBind(evaluator, state, expected, arguments[i], frame, bound))
                return false;
        }

        return true;
    }

    public static bool TryBind(Evaluator evaluator, IState state, Expression expected, int value, int[] frame, bool[] bound)
    {
        if (expected is Expression.Variable variable && !bound[variable.Slot])
        {
            frame[variable.Slot] = value;
            bound[variable.Slot] = true;
            return true;
        }

        return evaluator.Evaluate(expected, state, frame) == value;
    }
}
