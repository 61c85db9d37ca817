using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>
/// A condition or a value over the facts of a <see cref="ScriptStory"/>, which are a row of numbers. It says the same as the ground condition that it is made of, and is evaluated without any states or minds.
/// </summary>
internal abstract class Term
{
    private Term()
    {
    }

    /// <summary>Its value, <see cref="Value.Unknown"/> where there is none.</summary>
    public abstract int Evaluate(int[] facts);

    /// <summary>Whether its value is true; what is unknown does not hold.</summary>
    public bool Holds(int[] facts) => Evaluate(facts) == Value.True;

    /// <summary>Of what it is made.</summary>
    public virtual IEnumerable<Term> Parts => [];

    public sealed class Constant(int value) : Term
    {
        public int Value => value;

        public override int Evaluate(int[] facts) => value;
    }

    public sealed class Read(int fact) : Term
    {
        public int Fact => fact;

        public override int Evaluate(int[] facts) => facts[fact];
    }

    public sealed class Is(int fact, int value) : Term
    {
        public int Fact => fact;

        public int Value => value;

        public override int Evaluate(int[] facts) => facts[fact] == value ? World.Value.True : World.Value.False;
    }

    /// <summary>One case for each value of the selector, counted from 0.</summary>
    public sealed class Select(Term selector, Term[] cases, int otherwise) : Term
    {
        public Term Selector => selector;

        public Term[] Cases => cases;

        /// <summary>Where the selector is unknown.</summary>
        public int Otherwise => otherwise;

        public override IEnumerable<Term> Parts => [selector, .. cases];

        public override int Evaluate(int[] facts) => selector.Evaluate(facts) is int value && value == World.Value.Unknown ? otherwise : cases[value].Evaluate(facts);
    }

    public sealed class OneOf(Term operand, bool[] members) : Term
    {
        public Term Operand => operand;

        public bool[] Members => members;

        public override IEnumerable<Term> Parts => [operand];

        public override int Evaluate(int[] facts) => Value.FromTruth(operand.Evaluate(facts) is int value && value != Value.Unknown && members[value]);
    }

    public sealed class Not(Term operand) : Term
    {
        public override IEnumerable<Term> Parts => [operand];

        public override int Evaluate(int[] facts) => Value.FromTruth(!operand.Holds(facts));
    }

    public sealed class All(Term[] operands) : Term
    {
        public override IEnumerable<Term> Parts => operands;

        public override int Evaluate(int[] facts)
        {
            foreach (Term operand in operands)
            {
                if (!operand.Holds(facts))
                    return Value.False;
            }

            return Value.True;
        }
    }

    public sealed class Any(Term[] operands) : Term
    {
        public override IEnumerable<Term> Parts => operands;

        public override int Evaluate(int[] facts)
        {
            foreach (Term operand in operands)
            {
                if (operand.Holds(facts))
                    return Value.True;
            }

            return Value.False;
        }
    }

    public sealed class Compare(Comparison comparison, Term left, Term right) : Term
    {
        public Comparison Comparison => comparison;

        public override IEnumerable<Term> Parts => [left, right];

        public override int Evaluate(int[] facts) => Value.FromTruth(Evaluator.Compare(comparison, left.Evaluate(facts), right.Evaluate(facts)));
    }

    public sealed class Calculate(Arithmetic arithmetic, Term left, Term right, int parts) : Term
    {
        public Arithmetic Arithmetic => arithmetic;

        /// <summary>How many parts of one the numbers count.</summary>
        public int Fineness => parts;

        public override IEnumerable<Term> Parts => [left, right];

        public override int Evaluate(int[] facts) => Evaluator.Calculate(arithmetic, left.Evaluate(facts), right.Evaluate(facts), parts);
    }

    public sealed class Sum(Term[] operands) : Term
    {
        public override IEnumerable<Term> Parts => operands;

        public override int Evaluate(int[] facts)
        {
            int total = 0;
            foreach (Term operand in operands)
                total = Evaluator.Calculate(Arithmetic.Add, total, operand.Evaluate(facts));
            return total;
        }
    }

    public sealed class Count(Term[] operands) : Term
    {
        public override IEnumerable<Term> Parts => operands;

        public override int Evaluate(int[] facts)
        {
            int total = 0;
            foreach (Term operand in operands)
                total += operand.Holds(facts) ? 1 : 0;
            return total;
        }
    }

    /// <summary>The one where the test holds, the other where it does not.</summary>
    public sealed class Choose(Term test, Term then, Term otherwise) : Term
    {
        public override IEnumerable<Term> Parts => [test, then, otherwise];

        public override int Evaluate(int[] facts) => test.Holds(facts) ? then.Evaluate(facts) : otherwise.Evaluate(facts);
    }
}
