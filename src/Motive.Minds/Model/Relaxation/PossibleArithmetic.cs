using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>What may come of numbers of which only bounds are known. The bounds of a result are never too narrow.</summary>
internal static class PossibleArithmetic
{
    /// <param name="parts">As in <see cref="Evaluator.Calculate"/>.</param>
    public static PossibleValues Calculate(Arithmetic arithmetic, PossibleValues left, PossibleValues right, int parts)
    {
        bool unknown = left.Unknown || right.Unknown;
        if (!left.MayBeKnown || !right.MayBeKnown)
            return PossibleValues.FromBits(0, true);
        switch (arithmetic)
        {
            case Arithmetic.Add:
                return PossibleValues.Between(Value.Saturate((long)left.Low + right.Low), Value.Saturate((long)left.High + right.High), unknown);
            case Arithmetic.Subtract:
                return PossibleValues.Between(Value.Saturate((long)left.Low - right.High), Value.Saturate((long)left.High - right.Low), unknown);
            case Arithmetic.Minimum:
                return PossibleValues.Between(Math.Min(left.Low, right.Low), Math.Min(left.High, right.High), unknown);
            case Arithmetic.Maximum:
                return PossibleValues.Between(Math.Max(left.Low, right.Low), Math.Max(left.High, right.High), unknown);
            case Arithmetic.Divide:
                return Quotient(left, right, parts, unknown);
            default:
                return Extremes(arithmetic, left, [right.Low, right.High], parts, unknown);
        }
    }

    /// <summary>Of a divisor the nearest to 0 on each side count as well as its bounds; divided by 0, nothing is known.</summary>
    private static PossibleValues Quotient(PossibleValues left, PossibleValues right, int parts, bool unknown)
    {
        List<int> divisors = [right.Low, right.High, -1, 1];
        divisors.RemoveAll(divisor => divisor == 0 || divisor < right.Low || divisor > right.High);
        unknown |= right.Low <= 0 && right.High >= 0;
        return divisors.Count == 0 ? PossibleValues.FromBits(0, true) : Extremes(Arithmetic.Divide, left, divisors, parts, unknown);
    }

    private static PossibleValues Extremes(Arithmetic arithmetic, PossibleValues left, List<int> rights, int parts, bool unknown)
    {
        (int low, int high) = (int.MaxValue, int.MinValue);
        foreach (int right in rights)
        {
            foreach (int other in (ReadOnlySpan<int>)[left.Low, left.High])
            {
                int value = Evaluator.Calculate(arithmetic, other, right, parts);
                (low, high) = (Math.Min(low, value), Math.Max(high, value));
            }
        }

        return PossibleValues.Between(low, high, unknown);
    }
}
