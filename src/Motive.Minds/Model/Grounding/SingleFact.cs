using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Conditions that read one fact and nothing else, so that its value tells theirs.</summary>
internal static class SingleFact
{
    /// <summary>The one fact that a condition reads; null where it reads none or several, or is of a kind that <see cref="ValueWith"/> does not know.</summary>
    public static GroundFactId? ReadBy(Condition condition)
    {
        GroundFactId fact = GroundFactId.None;
        return ReadsOne(condition, ref fact) && !fact.IsNone ? fact : null;
    }

    /// <summary>The value of such a condition where the fact has a value.</summary>
    public static int ValueWith(Condition condition, int value) => condition switch
    {
        Condition.Constant constant => constant.Value,
        Condition.Read { Boolean: true } => Value.FromTruth(value == Value.True),
        Condition.Read => value,
        Condition.Is atom => Value.FromTruth(value == atom.Value),
        Condition.Not not => Value.FromTruth(ValueWith(not.Operand, value) != Value.True),
        Condition.Compare compare => Value.FromTruth(Evaluator.Compare(compare.Comparison, ValueWith(compare.Left, value), ValueWith(compare.Right, value))),
        Condition.All all => Value.FromTruth(Array.TrueForAll(all.Operands, operand => ValueWith(operand, value) == Value.True)),
        Condition.Any any => Value.FromTruth(Array.Exists(any.Operands, operand => ValueWith(operand, value) == Value.True)),
        _ => throw new ArgumentException("A condition of another kind.", nameof(condition)),
    };

    private static bool ReadsOne(Condition condition, ref GroundFactId fact)
    {
        switch (condition)
        {
            case Condition.Constant:
                return true;
            case Condition.Read read:
                return IsSame(read.Fact, ref fact);
            case Condition.Is atom:
                return IsSame(atom.Fact, ref fact);
            case Condition.Not not:
                return ReadsOne(not.Operand, ref fact);
            case Condition.Compare compare:
                return ReadsOne(compare.Left, ref fact) && ReadsOne(compare.Right, ref fact);
            case Condition.All all:
                return AllReadOne(all.Operands, ref fact);
            case Condition.Any any:
                return AllReadOne(any.Operands, ref fact);
            default:
                return false;
        }
    }

    private static bool AllReadOne(Condition[] operands, ref GroundFactId fact)
    {
        foreach (Condition operand in operands)
        {
            if (!ReadsOne(operand, ref fact))
                return false;
        }

        return true;
    }

    private static bool IsSame(GroundFactId read, ref GroundFactId fact)
    {
        fact = fact.IsNone ? read : fact;
        return fact == read;
    }
}
