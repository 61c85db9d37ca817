using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>
/// What a witness must take back when they see something done that they thought impossible. A condition is wanted true or false;
/// whoever asks for <see cref="Atoms"/> has made sure that it is as wanted in the actual state. This is D9.
/// </summary>
internal sealed class Surprise(Story story, Reading reading, FactTable table)
{
    private readonly Unchanging _unchanging = new(story, reading);

    public bool Strikes(Expression condition, OracleState believed, OracleState actual, int[] frame) =>
        !reading.Holds(condition, believed, frame) && reading.Holds(condition, actual, frame);

    /// <summary>The believed state with every refuted atom repaired. Nobody sees a repair, so no other mind changes.</summary>
    /// <param name="keepsWhatIsRight">As in an attempt: a fact that is as believed is not touched.</param>
    public OracleState Repaired(Expression condition, OracleState believed, OracleState actual, int[] frame, bool keepsWhatIsRight = false)
    {
        if (!Strikes(condition, believed, actual, frame))
            return believed;
        List<Change> changes = [];
        Repair(condition, Wanted.So, new Sides(believed, actual, [], keepsWhatIsRight), frame, believed, changes);
        return believed.Written([.. changes, .. changes.Where(change => table.Read(At(believed, change), change.Fact) != change.Value).SelectMany(change => Had(change, keepsWhatIsRight))], table);
    }

    private static OracleState At(OracleState believed, Change change) => change.Minds.Aggregate(believed, (state, who) => state.MindOf(who));

    /// <summary>What is put right is had from nobody any more; what somebody finds out by an attempt they have seen (D29b).</summary>
    private IEnumerable<Change> Had(Change change, bool byAttempt) =>
        new Sources(story, table, reading).Had(change.Fact, byAttempt && change.Minds.IsEmpty ? SourceWay.Sight : null, Value.Unknown).Select(had => had with { Minds = change.Minds });

    private void Repair(Expression condition, Wanted wanted, Sides sides, int[] frame, OracleState root, List<Change> changes)
    {
        foreach ((Expression atom, Wanted atomWanted, Sides at, int[] bound) in Atoms(condition, wanted, sides, frame))
        {
            if (!IsAsWanted(atom, atomWanted, at.Believed, bound))
                changes.AddRange(OfAtom(atom, atomWanted, at, bound, root.Written([.. changes], table)));
        }
    }

    private IEnumerable<(Expression Atom, Wanted Wanted, Sides At, int[] Frame)> Atoms(Expression condition, Wanted wanted, Sides sides, int[] frame)
    {
        IEnumerable<(Expression, Wanted, Sides, int[])> Inner(Expression part) => Atoms(part, wanted, sides, frame);
        return condition switch
        {
            _ when _unchanging.Always(condition, sides.Actual, frame) is not null => [],
            Expression.Not not => Atoms(not.Operand, Opposite(wanted), sides, frame),
            Expression.And and => and.Operands.Where(part => IsAsWanted(part, wanted, sides, frame)).SelectMany(Inner),
            Expression.Or or => or.Operands.Where(part => IsAsWanted(part, wanted, sides, frame)).SelectMany(Inner),
            Expression.Quantified { Quantifier: Quantifier.Some or Quantifier.Every } many => story[many.Type].Members
                .Select(member => Reading.With(frame, many.Slot, member.Value))
                .Where(bound => IsAsWanted(many.Body, wanted, sides, bound))
                .SelectMany(bound => Atoms(many.Body, wanted, sides, bound)),
            Expression.Conditional conditional => OfConditional(conditional, wanted, sides, frame),
            Expression.Believes believes => reading.Of(believes.Who, sides.Actual, frame) is int who && who != Value.Unknown
                ? Atoms(believes.Body, OfBelief(wanted), sides.MindOf(who), frame)
                : [],
            _ when OnlyBelief(condition) is Expression.Believes only => reading.Of(only.Who, sides.Actual, frame) is int who && who != Value.Unknown
                ? Atoms(WithoutBelief(condition), wanted, sides.MindOf(who), frame)
                : [],
            _ => [(condition, wanted, sides, frame)],
        };
    }

    /// <summary>What is said of one belief, and of nothing else that could change, is said in that mind: <c>believes(c, f) = 3</c> is <c>believes(c, f = 3)</c>.</summary>
    private Expression.Believes? OnlyBelief(Expression atom) => atom switch
    {
        Expression.Believes believes => believes,
        Expression.Compare compare => OnlyBelief([compare.Left, compare.Right]),
        Expression.Calculate calculate => OnlyBelief([calculate.Left, calculate.Right]),
        Expression.IsOfType test => OnlyBelief(test.Operand),
        _ => null,
    };

    private Expression.Believes? OnlyBelief(Expression[] sides) => sides.Where(side => !_unchanging.IsSettled(side)).ToArray() is [Expression one] ? OnlyBelief(one) : null;

    private static Expression WithoutBelief(Expression atom) => atom switch
    {
        Expression.Believes believes => believes.Body,
        Expression.Compare compare => compare with { Left = WithoutBelief(compare.Left), Right = WithoutBelief(compare.Right) },
        Expression.Calculate calculate => calculate with { Left = WithoutBelief(calculate.Left), Right = WithoutBelief(calculate.Right) },
        Expression.IsOfType test => test with { Operand = WithoutBelief(test.Operand) },
        _ => atom,
    };

    private bool IsAsWanted(Expression part, Wanted wanted, Sides sides, int[] frame) => IsAsWanted(part, wanted, sides.Actual, frame);

    private bool IsAsWanted(Expression part, Wanted wanted, OracleState state, int[] frame)
    {
        int truth = reading.Truth(part, state, frame);
        return wanted switch { Wanted.So => truth == 1, Wanted.NotSo => truth == 0, Wanted.NotHeld => truth != 1, _ => truth != 0 };
    }

    /// <summary>What is wanted of a condition: that it is so, or not so; or, where somebody is not to believe something, that it is not so or not known, or that its opposite is.</summary>
    private enum Wanted
    {
        So,
        NotSo,
        NotHeld,
        NotDenied,
    }

    private static Wanted Opposite(Wanted wanted) => wanted switch { Wanted.So => Wanted.NotSo, Wanted.NotSo => Wanted.So, Wanted.NotHeld => Wanted.NotDenied, _ => Wanted.NotHeld };

    /// <summary>Somebody believes something or does not: not to know it is not to believe it.</summary>
    private static Wanted OfBelief(Wanted wanted) => wanted is Wanted.So or Wanted.NotDenied ? Wanted.So : Wanted.NotHeld;

    private IEnumerable<(Expression, Wanted, Sides, int[])> OfConditional(Expression.Conditional conditional, Wanted wanted, Sides sides, int[] frame)
    {
        bool condition = reading.Holds(conditional.Condition, sides.Actual, frame);
        return Atoms(conditional.Condition, condition ? Wanted.So : Wanted.NotHeld, sides, frame)
            .Concat(Atoms(condition ? conditional.Then : conditional.Else, wanted, sides, frame));
    }

    /// <param name="repaired">The whole believed state as far as it is repaired; the atom's own mind lies at the end of its path.</param>
    private IEnumerable<Change> OfAtom(Expression atom, Wanted wanted, Sides sides, int[] frame, OracleState repaired)
    {
        Place[] facts = [.. ReadDirectly(atom, sides, frame).Where(place => _unchanging.MayChange(place.Fact) && (!sides.KeepsWhatIsRight || !place.IsRight(table)))];
        Change To(Place place, int value) => new(place.Sides.Minds, place.Fact, value);
        bool held = wanted is Wanted.So or Wanted.NotDenied;
        if (atom is not Expression.Compare compare || compare.Operator == (held ? Comparison.Equal : Comparison.NotEqual))
            return facts.Select(place => To(place, table.Read(place.Sides.Actual, place.Fact)));

        OracleState mind = sides.Minds.Aggregate(repaired, (state, who) => state.MindOf(who));
        Change[] certain = [.. facts.Where(place => table.Guessed(place.Fact) is null)
            .Select(place => To(place, table.IsBoolean(place.Fact) ? table.Read(place.Sides.Actual, place.Fact) : Value.Unknown))];
        mind = mind.Written([.. certain.Select(change => change with { Minds = change.Minds.RemoveRange(0, sides.Minds.Count) })], table);
        Place[] guessed = [.. facts.Where(place => table.Guessed(place.Fact) is not null)];
        if (guessed.Length == 0 || reading.Holds(atom, mind, frame) == held)
            return certain;
        int left = reading.Of(compare.Left, mind, frame);
        int right = reading.Of(compare.Right, mind, frame);
        if (Alone(compare.Left, sides, frame) is Place first && IsGuessed(first) && Moved(first, value => Reading.Related(compare.Operator, value, right) == held) is int one && right != Value.Unknown)
            return certain.Append(To(first, one));
        if (Alone(compare.Right, sides, frame) is Place second && IsGuessed(second) && Moved(second, value => Reading.Related(compare.Operator, left, value) == held) is int other && left != Value.Unknown)
            return certain.Append(To(second, other));
        return certain.Concat(guessed.Select(place => To(place, Value.Unknown)));

        bool IsGuessed(Place place) => guessed.Any(known => known.Fact == place.Fact && known.Sides.Minds.SequenceEqual(place.Sides.Minds));

        int? Moved(Place place, Func<int, bool> fits)
        {
            int believed = table.Read(place.Sides.Minds.Skip(sides.Minds.Count).Aggregate(mind, (state, who) => state.MindOf(who)), place.Fact);
            (int minimum, int maximum) = table.Guessed(place.Fact)!.Value;
            return believed == Value.Unknown
                ? null
                : Enumerable.Range(minimum, maximum - minimum + 1).Where(fits).OrderBy(value => Math.Abs(value - believed)).Select(value => (int?)value).FirstOrDefault();
        }
    }

    /// <summary>The number that one guesses of, if it makes up the whole side of a comparison, here or as somebody believes it.</summary>
    private Place? Alone(Expression side, Sides sides, int[] frame) => side switch
    {
        Expression.Fact fact => reading.Ground(fact.Id, fact.Arguments, sides.Actual, frame) is GroundFact ground && table.Guessed(ground) is not null ? new Place(sides, ground) : null,
        Expression.Conditional choice when _unchanging.Always(choice.Condition, sides.Actual, frame) is bool chosen => Alone(chosen ? choice.Then : choice.Else, sides, frame),
        Expression.Believes believes => reading.Of(believes.Who, sides.Actual, frame) is int who && who != Value.Unknown ? Alone(believes.Body, sides.MindOf(who), frame) : null,
        _ => null,
    };

    /// <summary>
    /// Facts in the atom itself, each in the mind in which it is read: those inside arguments, those that say whose belief it is, and the test of a choice, are not what was refuted.
    /// </summary>
    private IEnumerable<Place> ReadDirectly(Expression part, Sides sides, int[] frame)
    {
        IEnumerable<Place> Inner(Expression inner) => ReadDirectly(inner, sides, frame);
        return part switch
        {
            Expression.Fact fact => reading.Ground(fact.Id, fact.Arguments, sides.Actual, frame) is GroundFact ground ? [new Place(sides, ground)] : [],
            Expression.Feels feels => reading.Feelings(feels, sides.Actual, frame).Select(feeling => new Place(sides, feeling)),
            Expression.Believes believes => reading.Of(believes.Who, sides.Actual, frame) is int who && who != Value.Unknown
                ? ReadDirectly(believes.Body, sides.MindOf(who), frame)
                : [],
            Expression.Not not => Inner(not.Operand),
            Expression.And and => and.Operands.SelectMany(Inner),
            Expression.Or or => or.Operands.SelectMany(Inner),
            Expression.Compare compare => Inner(compare.Left).Concat(Inner(compare.Right)),
            Expression.Calculate calculate => Inner(calculate.Left).Concat(Inner(calculate.Right)),
            Expression.Conditional conditional => Inner(
                reading.Holds(conditional.Condition, sides.Actual, frame) ? conditional.Then : conditional.Else),
            Expression.IsOfType test => Inner(test.Operand),
            Expression.Quantified many => story[many.Type].Members
                .SelectMany(member => ReadDirectly(many.Body, sides, Reading.With(frame, many.Slot, member.Value))),
            _ => [],
        };
    }

    private sealed record Place(Sides Sides, GroundFact Fact)
    {
        public bool IsRight(FactTable table) => table.Read(Sides.Believed, Fact) == table.Read(Sides.Actual, Fact);
    }

    /// <summary>What is believed beside what is so, through the same minds.</summary>
    private sealed record Sides(OracleState Believed, OracleState Actual, ImmutableList<int> Minds, bool KeepsWhatIsRight)
    {
        public Sides MindOf(int entity) =>
            new(Believed.MindOf(entity), Actual.MindOf(entity), entity == Believed.Owner ? Minds : Minds.Add(entity), KeepsWhatIsRight);
    }
}
