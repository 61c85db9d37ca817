using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>
/// What a witness must take back when they see something done that they thought impossible. A condition is wanted true or false;
/// whoever asks for <see cref="Atoms"/> has made sure that it is as wanted in the actual state.
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
        List<Change> changes = [];
        Repair(condition, true, new Sides(believed, actual, []), frame, believed, changes);
        return believed.Written(changes, table);
    }

    private void Repair(Expression condition, bool wanted, Sides sides, int[] frame, OracleState root, List<Change> changes)
    {
        foreach ((Expression atom, bool atomWanted, Sides at, int[] bound) in Atoms(condition, wanted, sides, frame))
        {
            if (reading.Holds(atom, at.Believed, bound) != atomWanted)
                changes.AddRange(OfAtom(atom, atomWanted, at, bound, root.Written([.. changes], table)));
        }
    }

    private IEnumerable<(Expression Atom, bool Wanted, Sides At, int[] Frame)> Atoms(Expression condition, bool wanted, Sides sides, int[] frame)
    {
        IEnumerable<(Expression, bool, Sides, int[])> Inner(Expression part) => Atoms(part, wanted, sides, frame);
        return condition switch
        {
            Expression.Not not => Atoms(not.Operand, !wanted, sides, frame),
            Expression.And and => and.Operands.Where(part => IsAsWanted(part, wanted, sides, frame)).SelectMany(Inner),
            Expression.Or or => or.Operands.Where(part => IsAsWanted(part, wanted, sides, frame)).SelectMany(Inner),
            Expression.Quantified { Quantifier: Quantifier.Some or Quantifier.Every } many => story[many.Type].Members
                .Select(member => Reading.With(frame, many.Slot, member.Value))
                .Where(bound => IsAsWanted(many.Body, wanted, sides, bound))
                .SelectMany(bound => Atoms(many.Body, wanted, sides, bound)),
            Expression.Conditional conditional => OfConditional(conditional, wanted, sides, frame),
            Expression.Believes believes => reading.Of(believes.Who, sides.Actual, frame) is int who && who != Value.Unknown
                ? Atoms(believes.Body, wanted, sides.MindOf(who), frame)
                : [],
            _ => [(condition, wanted, sides, frame)],
        };
    }

    private bool IsAsWanted(Expression part, bool wanted, Sides sides, int[] frame) => reading.Holds(part, sides.Actual, frame) == wanted;

    private IEnumerable<(Expression, bool, Sides, int[])> OfConditional(Expression.Conditional conditional, bool wanted, Sides sides, int[] frame)
    {
        bool condition = reading.Holds(conditional.Condition, sides.Actual, frame);
        return Atoms(conditional.Condition, condition, sides, frame)
            .Concat(Atoms(condition ? conditional.Then : conditional.Else, wanted, sides, frame));
    }

    /// <param name="repaired">The whole believed state as far as it is repaired; the atom's own mind lies at the end of its path.</param>
    private IEnumerable<Change> OfAtom(Expression atom, bool wanted, Sides sides, int[] frame, OracleState repaired)
    {
        GroundFact[] facts = [.. ReadDirectly(atom, sides.Actual, frame)];
        Change To(GroundFact fact, int value) => new(sides.Minds, fact, value);
        if (atom is not Expression.Compare compare || compare.Operator == (wanted ? Comparison.Equal : Comparison.NotEqual))
            return facts.Select(fact => To(fact, table.Read(sides.Actual, fact)));

        OracleState mind = sides.Minds.Aggregate(repaired, (state, who) => state.MindOf(who));
        Change[] certain = [.. facts.Where(fact => table.Guessed(fact) is null)
            .Select(fact => To(fact, table.IsBoolean(fact) ? table.Read(sides.Actual, fact) : Value.Unknown))];
        mind = mind.Written([.. certain.Select(change => change with { Minds = [] })], table);
        GroundFact[] guessed = [.. facts.Where(fact => table.Guessed(fact) is not null)];
        if (guessed.Length == 0 || reading.Holds(atom, mind, frame) == wanted)
            return certain;
        int left = reading.Of(compare.Left, mind, frame);
        int right = reading.Of(compare.Right, mind, frame);
        if (Alone(compare.Left, sides.Actual, frame) is GroundFact first && Moved(first, value => Reading.Related(compare.Operator, value, right) == wanted) is int one && right != Value.Unknown)
            return certain.Append(To(first, one));
        if (Alone(compare.Right, sides.Actual, frame) is GroundFact second && Moved(second, value => Reading.Related(compare.Operator, left, value) == wanted) is int other && left != Value.Unknown)
            return certain.Append(To(second, other));
        return certain.Concat(guessed.Select(fact => To(fact, Value.Unknown)));

        int? Moved(GroundFact fact, Func<int, bool> fits)
        {
            int believed = table.Read(mind, fact);
            (int minimum, int maximum) = table.Guessed(fact)!.Value;
            return believed == Value.Unknown
                ? null
                : Enumerable.Range(minimum, maximum - minimum + 1).Where(fits).OrderBy(value => Math.Abs(value - believed)).Select(value => (int?)value).FirstOrDefault();
        }
    }

    /// <summary>The number that one guesses of, if it makes up the whole side of a comparison.</summary>
    private GroundFact? Alone(Expression side, OracleState actual, int[] frame) =>
        side is Expression.Fact fact && reading.Ground(fact.Id, fact.Arguments, actual, frame) is GroundFact ground && table.Guessed(ground) is not null ? ground : null;

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
