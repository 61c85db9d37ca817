using System.Collections.Immutable;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// A ground expression, evaluated in one interned state. It agrees with <see cref="Evaluator"/>; constants, quantifiers and
/// arguments have been resolved when the story was grounded.
/// </summary>
internal abstract class Condition
{
    private int digest;

    private Condition()
    {
    }

    /// <summary>As <see cref="SameParts.Digest"/> says; worked out when it is first asked for.</summary>
    internal int Digest => digest != 0 ? digest : digest = SameParts.Digest(this);

    /// <summary>Its value in a state; <see cref="World.Value.Unknown"/> where it has none that is known.</summary>
    public abstract int Evaluate(StateStore states, StateId state);

    /// <summary>Whether its value in a state is true; what is unknown does not hold (D4).</summary>
    public bool Holds(StateStore states, StateId state) => Evaluate(states, state) == Value.True;

    /// <summary>What all of must hold for it to hold.</summary>
    public IReadOnlyList<Condition> Conjuncts => this is All all ? all.Operands : [this];

    /// <summary>The conjuncts that do not hold, in their order; none when it holds.</summary>
    public IReadOnlyList<Condition> FalseParts(StateStore states, StateId state) => [.. Conjuncts.Where(conjunct => !conjunct.Holds(states, state))];

    /// <summary>The same value in every state.</summary>
    public sealed class Constant(int value) : Condition
    {
        public static readonly Constant True = new(World.Value.True);
        public static readonly Constant False = new(World.Value.False);

        public int Value => value;

        public override int Evaluate(StateStore states, StateId state) => value;
    }

    /// <summary>The value of one fact.</summary>
    /// <param name="boolean">Whether it is a truth, read as a condition: one that is unknown does not hold. As a value it is read like any other.</param>
    public sealed class Read(GroundFactId fact, bool boolean) : Condition
    {
        public GroundFactId Fact => fact;

        public bool Boolean => boolean;

        public override int Evaluate(StateStore states, StateId state) => boolean ? Value.FromTruth(states.Read(state, fact) == Value.True) : states.Read(state, fact);
    }

    /// <summary>The fact whose family is fixed but whose argument is itself read: one case for each value of the selector.</summary>
    public sealed class Select(Condition selector, Condition[] cases, int otherwise) : Condition
    {
        public Condition Selector => selector;

        public Condition[] Cases => cases;

        /// <summary>The value where the selector is unknown.</summary>
        public int Otherwise => otherwise;

        public override int Evaluate(StateStore states, StateId state)
        {
            int value = selector.Evaluate(states, state);
            return value == World.Value.Unknown ? otherwise : cases[value].Evaluate(states, state);
        }
    }

    /// <summary>
    /// What stands in place of a rule, with the rule's name and arguments; or of a fact whose arguments are themselves read. It is found only in <see cref="WrittenConditions"/>, for words:
    /// what events and wants are evaluated by has the bodies alone.
    /// </summary>
    /// <param name="domain">What values it can have.</param>
    public sealed class Named(string name, ImmutableArray<Parameter> parameters, Domain domain, Condition[] arguments, Condition body) : Condition
    {
        public string Name => name;

        public ImmutableArray<Parameter> Parameters => parameters;

        public Domain Domain => domain;

        public Condition[] Arguments => arguments;

        public Condition Body => body;

        /// <summary>The body, if it is the same in every state; else null.</summary>
        public Constant? Fixed => body is Named inner ? inner.Fixed : body as Constant;

        public override int Evaluate(StateStore states, StateId state) => body.Evaluate(states, state);
    }

    /// <summary>Whether an entity is of a type, by entity number; false for unknown.</summary>
    public sealed class OfType(Condition operand, bool[] members) : Condition
    {
        public Condition Operand => operand;

        public bool[] Members => members;

        public override int Evaluate(StateStore states, StateId state)
        {
            int value = operand.Evaluate(states, state);
            return World.Value.FromTruth(value != World.Value.Unknown && members[value]);
        }
    }

    /// <summary>The value that it has in a character's mind (D4).</summary>
    public sealed class InMind(CharacterId character, Condition body) : Condition
    {
        public CharacterId Character => character;

        public Condition Body => body;

        public override int Evaluate(StateStore states, StateId state) => body.Evaluate(states, states.Mind(state, character));
    }

    /// <summary>That a condition does not hold.</summary>
    public sealed class Not(Condition operand) : Condition
    {
        public Condition Operand => operand;

        public override int Evaluate(StateStore states, StateId state) => Value.FromTruth(!operand.Holds(states, state));
    }

    /// <summary>That every operand holds.</summary>
    public sealed class All(Condition[] operands) : Condition
    {
        public Condition[] Operands => operands;

        public override int Evaluate(StateStore states, StateId state)
        {
            foreach (Condition operand in operands)
            {
                if (!operand.Holds(states, state))
                    return Value.False;
            }

            return Value.True;
        }
    }

    /// <summary>That some operand holds.</summary>
    public sealed class Any(Condition[] operands) : Condition
    {
        public Condition[] Operands => operands;

        public override int Evaluate(StateStore states, StateId state)
        {
            foreach (Condition operand in operands)
            {
                if (operand.Holds(states, state))
                    return Value.True;
            }

            return Value.False;
        }
    }

    /// <summary>The commonest comparison: one fact equal to one value.</summary>
    /// <param name="negates">Whether it says that a truth that may be unknown is not so, of which the opposite is that it is so, and not that it is so or unknown.</param>
    public sealed class Is(GroundFactId fact, int value, ulong code, bool negates = false) : Condition
    {
        public bool Negates => negates;

        public GroundFactId Fact => fact;

        public int Value => value;

        /// <summary>The value as it is packed in a state, so that it is compared without being decoded.</summary>
        public ulong Code => code;

        public override int Evaluate(StateStore states, StateId state) => World.Value.FromTruth(states.HasCode(state, fact, code));
    }

    /// <summary>Two values compared.</summary>
    public sealed class Compare(Comparison comparison, Condition left, Condition right) : Condition
    {
        public Comparison Comparison => comparison;

        public Condition Left => left;

        public Condition Right => right;

        public override int Evaluate(StateStore states, StateId state) =>
            Value.FromTruth(Evaluator.Compare(comparison, left.Evaluate(states, state), right.Evaluate(states, state)));
    }

    /// <summary>A number computed from two.</summary>
    public sealed class Calculate(Arithmetic arithmetic, Condition left, Condition right, int parts = 1) : Condition
    {
        /// <summary>As in <see cref="Expression.Calculate.Parts"/>.</summary>
        public int Parts => parts;

        public Arithmetic Arithmetic => arithmetic;

        public Condition Left => left;

        public Condition Right => right;

        public override int Evaluate(StateStore states, StateId state) =>
            Evaluator.Calculate(arithmetic, left.Evaluate(states, state), right.Evaluate(states, state), parts);
    }

    /// <summary>Adds its operands, left to right.</summary>
    public sealed class Sum(Condition[] operands) : Condition
    {
        public Condition[] Operands => operands;

        public override int Evaluate(StateStore states, StateId state)
        {
            int total = 0;
            foreach (Condition operand in operands)
                total = Evaluator.Calculate(Arithmetic.Add, total, operand.Evaluate(states, state));
            return total;
        }
    }

    /// <summary>How many operands hold.</summary>
    public sealed class Count(Condition[] operands) : Condition
    {
        public Condition[] Operands => operands;

        public override int Evaluate(StateStore states, StateId state)
        {
            int total = 0;
            foreach (Condition operand in operands)
                total += operand.Holds(states, state) ? 1 : 0;
            return total;
        }
    }

    /// <summary>The largest known operand, 0 if there is none: a feeling, toward one or toward anyone. Not to know of one is to count on none.</summary>
    public sealed class Strongest(Condition[] operands) : Condition
    {
        public Condition[] Operands => operands;

        public override int Evaluate(StateStore states, StateId state)
        {
            int strongest = 0;
            foreach (Condition operand in operands)
                strongest = Math.Max(strongest, operand.Evaluate(states, state));
            return strongest;
        }
    }

    /// <summary>The value of one condition where a test holds, and of another where it does not.</summary>
    public sealed class Choose(Condition test, Condition then, Condition otherwise) : Condition
    {
        public Condition Test => test;

        public Condition Then => then;

        public Condition Otherwise => otherwise;

        public override int Evaluate(StateStore states, StateId state) =>
            test.Holds(states, state) ? then.Evaluate(states, state) : otherwise.Evaluate(states, state);
    }
}
