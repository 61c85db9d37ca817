using System.Numerics;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// What every fact of one picture may have been so far, when nothing that came about ever goes away again (the delete relaxation).
/// What others believe is not followed: it may be anything.
/// </summary>
internal sealed class RelaxedFacts(FactSource source)
{
    private readonly PossibleValues[] possible = new PossibleValues[source.Count];
    private bool anywhere;

    public PossibleValues this[GroundFactId fact] => possible[fact.Value];

    public void CopyTo(RelaxedFacts other) => possible.CopyTo(other.possible, 0);

    /// <summary>Every fact is what it is in the state.</summary>
    public void StartFrom(StateId state) => source.ReadAll(state, possible);

    /// <summary>Every fact may be anything in its domain.</summary>
    public void StartAnywhere()
    {
        foreach (GroundFactId fact in GroundFactId.Below(possible.Length))
        {
            ref readonly FactField field = ref source.Field(fact);
            possible[fact.Value] = field.IsTruth ? PossibleValues.AnyTruth with { Unknown = field.MayBeUnknown } : PossibleValues.Between(field.Minimum, field.Maximum, true);
        }
    }

    /// <summary>The fact is one of these and nothing else.</summary>
    public void Restrict(GroundFactId fact, PossibleValues values) => possible[fact.Value] = values;

    /// <summary>Whether the value is possible already for each of the facts; false where it is not kept one by one.</summary>
    public bool ContainAll(GroundFactId[] written, PossibleValues value)
    {
        foreach (GroundFactId fact in written)
        {
            ref readonly PossibleValues known = ref possible[fact.Value];
            if (!known.OneByOne || !value.OneByOne || (value.Small & ~known.Small) != 0 || (value.Unknown && !known.Unknown))
                return false;
        }

        return true;
    }

    /// <summary>True if something new became possible.</summary>
    public bool Add(GroundFactId fact, PossibleValues more)
    {
        ref PossibleValues known = ref possible[fact.Value];
        if (known.OneByOne && more.OneByOne)
        {
            if ((more.Small & ~known.Small) == 0 && (known.Unknown || !more.Unknown))
                return false;
            known = PossibleValues.FromBits(known.Small | more.Small, known.Unknown || more.Unknown);
            return true;
        }

        ref readonly FactField field = ref source.Field(fact);
        if (!more.OneByOne && !field.Boolean)
            more = PossibleValues.Between(Math.Clamp(more.Low, field.Minimum, field.Maximum), Math.Clamp(more.High, field.Minimum, field.Maximum), more.Unknown);
        PossibleValues joined = PossibleValues.Union(known, more);
        if (joined == known)
            return false;
        known = joined;
        return true;
    }

    /// <summary>As <see cref="Evaluate"/>, where the sets stand for the world and all minds alike.</summary>
    public PossibleValues EvaluateAnywhere(Condition condition)
    {
        anywhere = true;
        PossibleValues value = Evaluate(condition);
        anywhere = false;
        return value;
    }

    /// <summary>Whether the conjunct may hold.</summary>
    public bool MayHold(RelaxedNeed need)
    {
        if (need.Atom is not FactAtom atom)
            return MayBe(need.Condition, true);
        ref readonly PossibleValues values = ref possible[atom.Fact.Value];
        if (!atom.Not)
            return Contains(in values, atom.Value);
        return atom.Value is >= 0 and <= PossibleValues.Largest && values.OneByOne
            ? values.Unknown || (values.Small & ~(1UL << atom.Value)) != 0
            : values.Compare(Comparison.NotEqual, PossibleValues.Single(atom.Value)).MayBeTrue;
    }

    /// <summary>Whether the condition may hold, or fail.</summary>
    public bool MayBe(Condition condition, bool wanted)
    {
        switch (condition)
        {
            case Condition.Is atom when wanted:
                return Contains(in possible[atom.Fact.Value], atom.Value);
            case Condition.Not not:
                return MayBe(not.Operand, !wanted);
            case Condition.All all:
                return wanted ? Every(all.Operands, true) : Some(all.Operands, false);
            case Condition.Any any:
                return wanted ? Some(any.Operands, true) : Every(any.Operands, false);
            default:
                PossibleValues value = Evaluate(condition);
                return wanted ? value.MayBeTrue : value.MayBeFalse;
        }

        bool Every(Condition[] operands, bool all)
        {
            foreach (Condition operand in operands)
            {
                if (!MayBe(operand, all))
                    return false;
            }

            return true;
        }

        bool Some(Condition[] operands, bool any)
        {
            foreach (Condition operand in operands)
            {
                if (MayBe(operand, any))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The values that a condition may have.</summary>
    public PossibleValues Evaluate(Condition condition)
    {
        switch (condition)
        {
            case Condition.Is atom:
                return EvaluateIs(atom);
            case Condition.Not or Condition.All or Condition.Any:
                return PossibleValues.Truths(MayBe(condition, false), MayBe(condition, true));
            case Condition.Constant constant:
                return PossibleValues.Single(constant.Value);
            case Condition.Read { Boolean: true } read when possible[read.Fact.Value].Unknown:
                return PossibleValues.Truths(true, possible[read.Fact.Value].MayBeTrue);
            case Condition.Read read:
                return possible[read.Fact.Value];
            case Condition.Compare compare:
                return Evaluate(compare.Left).Compare(compare.Comparison, Evaluate(compare.Right));
            case Condition.Choose choose:
                return EvaluateChoose(choose);
            case Condition.Sum sum:
                return EvaluateSum(sum);
            case Condition.Count count:
                return EvaluateCount(count);
            case Condition.Calculate calculate:
                return PossibleArithmetic.Calculate(calculate.Arithmetic, Evaluate(calculate.Left), Evaluate(calculate.Right), calculate.Parts);
            case Condition.Select select:
                return EvaluateSelect(select);
            case Condition.OfType test:
                return EvaluateOfType(test);
            case Condition.Strongest strongest:
                return EvaluateStrongest(strongest);
            case Condition.InMind belief when anywhere:
                return Evaluate(belief.Body);
            default:
                return PossibleValues.Anything;
        }
    }

    private PossibleValues EvaluateIs(Condition.Is atom)
    {
        PossibleValues values = possible[atom.Fact.Value];
        return values.Compare(Comparison.Equal, PossibleValues.Single(atom.Value));
    }

    private PossibleValues EvaluateChoose(Condition.Choose choose)
    {
        PossibleValues test = Evaluate(choose.Test);
        if (!test.MayBeTrue)
            return Evaluate(choose.Otherwise);
        return test.MayBeFalse ? PossibleValues.Union(Evaluate(choose.Then), Evaluate(choose.Otherwise)) : Evaluate(choose.Then);
    }

    private PossibleValues EvaluateSum(Condition.Sum sum)
    {
        PossibleValues total = PossibleValues.Between(0, 0, false);
        foreach (Condition operand in sum.Operands)
            total = PossibleArithmetic.Calculate(Arithmetic.Add, total, Evaluate(operand), 1);
        return total;
    }

    private PossibleValues EvaluateCount(Condition.Count count)
    {
        int least = 0;
        int most = 0;
        foreach (Condition operand in count.Operands)
        {
            PossibleValues value = Evaluate(operand);
            least += value.MayBeFalse ? 0 : 1;
            most += value.MayBeTrue ? 1 : 0;
        }

        return PossibleValues.Between(least, most, false);
    }

    private PossibleValues EvaluateStrongest(Condition.Strongest strongest)
    {
        int low = 0;
        int high = 0;
        foreach (Condition operand in strongest.Operands)
        {
            PossibleValues value = Evaluate(operand);
            if (!value.MayBeKnown)
                continue;
            high = Math.Max(high, value.High);
            if (!value.Unknown)
                low = Math.Max(low, value.Low);
        }

        return PossibleValues.Between(low, high, false);
    }

    private PossibleValues EvaluateSelect(Condition.Select select)
    {
        PossibleValues selector = Evaluate(select.Selector);
        PossibleValues result = selector.Unknown ? PossibleValues.Single(select.Otherwise) : PossibleValues.FromBits(0, false);
        if (selector.OneByOne)
        {
            for (ulong left = selector.Small; left != 0; left &= left - 1)
            {
                if (BitOperations.TrailingZeroCount(left) is int value && value < select.Cases.Length)
                    result = PossibleValues.Union(result, Evaluate(select.Cases[value]));
            }

            return result;
        }

        for (int value = Math.Max(selector.Low, 0); value < select.Cases.Length && value <= selector.High; value++)
            result = PossibleValues.Union(result, Evaluate(select.Cases[value]));
        return result;
    }

    private PossibleValues EvaluateOfType(Condition.OfType test)
    {
        PossibleValues operand = Evaluate(test.Operand);
        bool canHold = false;
        bool canFail = operand.Unknown;
        for (int value = 0; value < test.Members.Length; value++)
        {
            if (!Contains(operand, value))
                continue;
            canHold |= test.Members[value];
            canFail |= !test.Members[value];
        }

        return PossibleValues.Truths(canFail, canHold);
    }

    /// <summary>Whether a value is in a set.</summary>
    public static bool Contains(in PossibleValues set, int value) => value == Value.Unknown
        ? set.Unknown
        : set.OneByOne ? value is >= 0 and <= PossibleValues.Largest && (set.Small & (1UL << value)) != 0 : set.Low <= value && value <= set.High;
}
