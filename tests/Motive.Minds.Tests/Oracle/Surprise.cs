using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>
/// What a witness must take back when they see something done that they thought impossible. A condition is wanted true or false;
/// whoever calls <see cref="Repairs"/> has made sure that it is as wanted in the actual state.
/// </summary>
internal sealed class Surprise(Story story, Reading reading, FactTable table)
{
    public bool Strikes(Expression condition, OracleState believed, OracleState actual, int[] frame) =>
        !reading.Holds(condition, believed, frame) && reading.Holds(condition, actual, frame);

    /// <summary>The believed state with every refuted atom repaired. Nobody sees a repair, so no other mind changes.</summary>
    public OracleState Repaired(Expression condition, OracleState believed, OracleState actual, int[] frame)
    {
        if (!Strikes(condition, believed, actual, frame))
            return believed;
        Change[] changes = [.. Repairs(condition, true, new Sides(believed, actual, []), frame)];
        return believed.Written(changes, table);
    }

    private IEnumerable<Change> Repairs(Expression condition, bool wanted, Sides sides, int[] frame)
    {
        IEnumerable<Change> Inner(Expression part) => Repairs(part, wanted, sides, frame);
        return condition switch
        {
            Expression.Not not => Repairs(not.Operand, !wanted, sides, frame),
            Expression.And and => and.Operands.Where(part => IsAsWanted(part, wanted, sides, frame)).SelectMany(Inner),
            Expression.Or or => or.Operands.Where(part => IsAsWanted(part, wanted, sides, frame)).SelectMany(Inner),
            Expression.Quantified { Quantifier: Quantifier.Some or Quantifier.Every } many => story[many.Type].Members
                .Select(member => Reading.With(frame, many.Slot, member.Value))
                .Where(bound => IsAsWanted(many.Body, wanted, sides, bound))
                .SelectMany(bound => Repairs(many.Body, wanted, sides, bound)),
            Expression.Conditional conditional => OfConditional(conditional, wanted, sides, frame),
            Expression.Believes believes => reading.Of(believes.Who, sides.Actual, frame) is int who && who != Value.Unknown
                ? Repairs(believes.Body, wanted, sides.MindOf(who), frame)
                : [],
            _ => OfAtom(condition, wanted, sides, frame),
        };
    }

    private bool IsAsWanted(Expression part, bool wanted, Sides sides, int[] frame) => reading.Holds(part, sides.Actual, frame) == wanted;

    private IEnumerable<Change> OfConditional(Expression.Conditional conditional, bool wanted, Sides sides, int[] frame)
    {
        bool condition = reading.Holds(conditional.Condition, sides.Actual, frame);
        return Repairs(conditional.Condition, condition, sides, frame)
            .Concat(Repairs(condition ? conditional.Then : conditional.Else, wanted, sides, frame));
    }

    private IEnumerable<Change> OfAtom(Expression atom, bool wanted, Sides sides, int[] frame)
    {
        if (reading.Holds(atom, sides.Believed, frame) == wanted)
            return [];
        bool exact = atom is not Expression.Compare compare
            || compare.Operator == (wanted ? Comparison.Equal : Comparison.NotEqual);
        return ReadDirectly(atom, sides.Actual, frame).Select(fact =>
            new Change(sides.Minds, fact, exact || table.IsBoolean(fact) ? table.Read(sides.Actual, fact) : Value.Unknown));
    }

    /// <summary>Facts in the atom itself: those inside arguments and inside beliefs, and the test of a choice, are not what was refuted.</summary>
    private IEnumerable<GroundFact> ReadDirectly(Expression part, OracleState actual, int[] frame)
    {
        IEnumerable<GroundFact> Inner(Expression inner) => ReadDirectly(inner, actual, frame);
        return part switch
        {
            Expression.Fact fact => reading.Ground(fact.Id, fact.Arguments, actual, frame) is GroundFact ground ? [ground] : [],
            Expression.Feels feels => reading.Feelings(feels, actual, frame),
            Expression.Not not => Inner(not.Operand),
            Expression.And and => and.Operands.SelectMany(Inner),
            Expression.Or or => or.Operands.SelectMany(Inner),
            Expression.Compare compare => Inner(compare.Left).Concat(Inner(compare.Right)),
            Expression.Calculate calculate => Inner(calculate.Left).Concat(Inner(calculate.Right)),
            Expression.Conditional conditional => Inner(
                reading.Holds(conditional.Condition, actual, frame) ? conditional.Then : conditional.Else),
            Expression.IsOfType test => Inner(test.Operand),
            Expression.Quantified many => story[many.Type].Members
                .SelectMany(member => ReadDirectly(many.Body, actual, Reading.With(frame, many.Slot, member.Value))),
            _ => [],
        };
    }

    /// <summary>What is believed beside what is so, through the same minds.</summary>
    private sealed record Sides(OracleState Believed, OracleState Actual, ImmutableList<int> Minds)
    {
        public Sides MindOf(int who) =>
            new(Believed.MindOf(who), Actual.MindOf(who), who == Believed.Owner ? Minds : Minds.Add(who));
    }
}
