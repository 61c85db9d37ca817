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
    private readonly Possible[] possible = new Possible[source.Count];
    private bool anywhere;

    public Possible this[GroundFactId fact] => possible[fact.Value];

    public void CopyTo(RelaxedFacts other) => possible.CopyTo(other.possible, 0);

    public void Start(StateId state) => source.Start(state, possible);

    /// <summary>Every fact may be anything in its domain.</summary>
    public void StartAnywhere()
    {
        foreach (GroundFactId fact in GroundFactId.Below(possible.Length))
        {
            ref readonly FactField field = ref source.Field(fact);
            possible[fact.Value] = field.IsTruth ? Possible.Either with { Unknown = field.MayBeUnknown } : Possible.Between(field.Minimum, field.Maximum, true);
        }
    }

    /// <summary>The fact is one of these and nothing else.</summary>
    public void Restrict(GroundFactId fact, Possible values) => possible[fact.Value] = values;

    /// <summary>Whether the value is possible already for each of the facts; false where it is not kept one by one.</summary>
    public bool Hold(GroundFactId[] written, Possible value)
    {
        foreach (GroundFactId fact in written)
        {
            ref readonly Possible known = ref possible[fact.Value];
            if (!known.OneByOne || !value.OneByOne || (value.Small & ~known.Small) != 0 || (value.Unknown && !known.Unknown))
                return false;
        }

        return true;
    }

    /// <summary>True if something new became possible.</summary>
    public bool Add(GroundFactId fact, Possible more)
    {
        ref Possible known = ref possible[fact.Value];
        if (known.OneByOne && more.OneByOne)
        {
            if ((more.Small & ~known.Small) == 0 && (known.Unknown || !more.Unknown))
                return false;
            known = Possible.Set(known.Small | more.Small, known.Unknown || more.Unknown);
            return true;
        }

        ref readonly FactField field = ref source.Field(fact);
        if (!more.OneByOne && !field.Boolean)
            more = Possible.Between(Math.Clamp(more.Low, field.Minimum, field.Maximum), Math.Clamp(more.High, field.Minimum, field.Maximum), more.Unknown);
        Possible joined = Possible.Union(known, more);
        if (joined == known)
            return false;
        known = joined;
        return true;
    }

    /// <summary>As <see cref="Evaluate"/>, where the sets stand for the world and all minds alike.</summary>
    public Possible EvaluateAnywhere(Condition condition)
    {
        anywhere = true;
        Possible value = Evaluate(condition);
        anywhere = false;
        return value;
    }

    /// <summary>Whether the conjunct may hold.</summary>
    public bool MayHold(RelaxedNeed need)
    {
        if (need.Atom is not FactAtom atom)
            return MayBe(need.Condition, true);
        ref readonly Possible values = ref possible[atom.Fact.Value];
        if (!atom.Not)
            return Contains(in values, atom.Value);
        return atom.Value is >= 0 and <= Possible.Largest && values.OneByOne
            ? values.Unknown || (values.Small & ~(1UL << atom.Value)) != 0
            : values.Compared(Comparison.NotEqual, Possible.Only(atom.Value)).MayBeTrue;
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
                Possible value = Evaluate(condition);
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

    public Possible Evaluate(Condition condition)
    {
        switch (condition)
        {
            case Condition.Is atom:
                return EvaluateIs(atom);
            case Condition.Not or Condition.All or Condition.Any:
                return Possible.Truths(MayBe(condition, false), MayBe(condition, true));
            case Condition.Constant constant:
                return Possible.Only(constant.Value);
            case Condition.Read { Boolean: true } read when possible[read.Fact.Value].Unknown:
                return Possible.Truths(true, possible[read.Fact.Value].MayBeTrue);
            case Condition.Read read:
                return possible[read.Fact.Value];
            case Condition.Compare compare:
                return Evaluate(compare.Left).Compared(compare.Comparison, Evaluate(compare.Right));
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
                return Possible.Anything;
        }
    }

    private Possible EvaluateIs(Condition.Is atom)
    {
        Possible values = possible[atom.Fact.Value];
        return values.Compared(Comparison.Equal, Possible.Only(atom.Value));
    }

    private Possible EvaluateChoose(Condition.Choose choose)
    {
        Possible test = Evaluate(choose.Test);
        if (!test.MayBeTrue)
            return Evaluate(choose.Otherwise);
        return test.MayBeFalse ? Possible.Union(Evaluate(choose.Then), Evaluate(choose.Otherwise)) : Evaluate(choose.Then);
    }

    private Possible EvaluateSum(Condition.Sum sum)
    {
        Possible total = Possible.Between(0, 0, false);
        foreach (Condition operand in sum.Operands)
            total = PossibleArithmetic.Calculate(Arithmetic.Add, total, Evaluate(operand), 1);
        return total;
    }

    private Possible EvaluateCount(Condition.Count count)
    {
        int least = 0;
        int most = 0;
        foreach (Condition operand in count.Operands)
        {
            Possible value = Evaluate(operand);
            least += value.MayBeFalse ? 0 : 1;
            most += value.MayBeTrue ? 1 : 0;
        }

        return Possible.Between(least, most, false);
    }

    private Possible EvaluateStrongest(Condition.Strongest strongest)
    {
        int low = 0;
        int high = 0;
        foreach (Condition operand in strongest.Operands)
        {
            Possible value = Evaluate(operand);
            if (!value.MayBeKnown)
                continue;
            high = Math.Max(high, value.High);
            if (!value.Unknown)
                low = Math.Max(low, value.Low);
        }

        return Possible.Between(low, high, false);
    }

    private Possible EvaluateSelect(Condition.Select select)
    {
        Possible selector = Evaluate(select.Selector);
        Possible result = selector.Unknown ? Possible.Only(select.Otherwise) : Possible.Set(0, false);
        for (int value = 0; value < select.Cases.Length; value++)
        {
            if (Contains(selector, value))
                result = Possible.Union(result, Evaluate(select.Cases[value]));
        }

        return result;
    }

    private Possible EvaluateOfType(Condition.OfType test)
    {
        Possible operand = Evaluate(test.Operand);
        bool canHold = false;
        bool canFail = operand.Unknown;
        for (int value = 0; value < test.Members.Length; value++)
        {
            if (!Contains(operand, value))
                continue;
            canHold |= test.Members[value];
            canFail |= !test.Members[value];
        }

        return Possible.Truths(canFail, canHold);
    }

    public static bool Contains(in Possible set, int value) => value == Value.Unknown
        ? set.Unknown
        : set.OneByOne ? value is >= 0 and <= Possible.Largest && (set.Small & (1UL << value)) != 0 : set.Low <= value && value <= set.High;
}
