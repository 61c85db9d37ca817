using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>What a value adds to the very fact that it is written to (D8a).</summary>
internal static class Amounts
{
    /// <summary>The amount; null if the value is not the fact with something added or taken off.</summary>
    public static int? Of(Expression value, GroundFact written, OracleState state, int[] frame, Reading reading) => value switch
    {
        Expression.Fact fact => reading.Ground(fact.Id, fact.Arguments, state, frame) == written ? 0 : null,
        Expression.Feels feels => reading.Feelings(feels, state, frame).Contains(written) ? reading.Of(feels, state, frame) - reading.Known(written, state) : null,
        Expression.Conditional choice => Of(reading.Holds(choice.Condition, state, frame) ? choice.Then : choice.Else, written, state, frame, reading),
        Expression.Calculate { Operator: Arithmetic.Add or Arithmetic.Subtract } sum => OfSum(sum, written, state, frame, reading),
        _ => null,
    };

    private static int? OfSum(Expression.Calculate sum, GroundFact written, OracleState state, int[] frame, Reading reading)
    {
        if (Of(sum.Left, written, state, frame, reading) is int left)
            return Reading.Calculated(sum.Operator, left, reading.Of(sum.Right, state, frame));
        if (sum.Operator == Arithmetic.Add && Of(sum.Right, written, state, frame, reading) is int right)
            return Reading.Calculated(Arithmetic.Add, reading.Of(sum.Left, state, frame), right);
        return null;
    }
}
