using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>What an expression is worth in a state: one line of the language's definition for each kind. Frames are never changed in place.</summary>
internal sealed class Reading(Story story, FactTable table)
{
    public bool Holds(Expression expression, OracleState state, int[] frame) => Truth(expression, state, frame) == 1;

    /// <summary>Whether a condition is so, not so, or neither, because it hangs on a truth that is unknown (D4). Whoever does not know does not believe.</summary>
    public int Truth(Expression condition, OracleState state, int[] frame) => condition switch
    {
        Expression.Believes => Of(condition, state, frame) == 1 ? 1 : 0,
        Expression.Conditional choice => Truth(Holds(choice.Condition, state, frame) ? choice.Then : choice.Else, state, frame),
        _ => Combined(condition, frame, (part, bound) => Truth(part, state, bound)) ?? Of(condition, state, frame),
    };

    /// <summary>What several truths come to: one that decides does, then one that is unknown. Null for what combines none.</summary>
    private int? Combined(Expression condition, int[] frame, Func<Expression, int[], int> read)
    {
        return condition switch
        {
            Expression.Not not => Opposite(read(not.Operand, frame)),
            Expression.And and => All(and.Operands.Select(part => read(part, frame))),
            Expression.Or or => Opposite(All(or.Operands.Select(part => Opposite(read(part, frame))))),
            Expression.Quantified { Quantifier: Quantifier.Every } many => All(Each(many)),
            Expression.Quantified { Quantifier: Quantifier.Some } many => Opposite(All(Each(many).Select(Opposite))),
            _ => null,
        };

        IEnumerable<int> Each(Expression.Quantified many) => story[many.Type].Members.Select(member => read(many.Body, With(frame, many.Slot, member.Value)));
    }

    private static int Opposite(int truth) => truth == Value.Unknown ? truth : truth == 1 ? 0 : 1;

    private static int All(IEnumerable<int> truths)
    {
        int[] all = [.. truths];
        return Array.Exists(all, truth => truth != 1 && truth != Value.Unknown) ? 0 : all.Contains(Value.Unknown) ? Value.Unknown : 1;
    }

    public int Of(Expression expression, OracleState state, int[] frame)
    {
        int Here(Expression part) => Of(part, state, frame);
        bool True(Expression part) => Holds(part, state, frame);
        return expression switch
        {
            Expression.Literal literal => literal.Value,
            Expression.Variable variable => frame[variable.Slot],
            Expression.Fact fact => OfFact(fact, state, frame),
            Expression.Feels feels => OfFeeling(feels, state, frame),
            Expression.TemperamentOf of => Here(of.Who) is int who && who == Value.Unknown ? 0 : story.Entities[who].Temperament.Word(of.Word),
            Expression.Believes believes => OfBelief(believes, state, frame),
            Expression.Not or Expression.And or Expression.Or or Expression.Quantified { Quantifier: Quantifier.Some or Quantifier.Every } => Combined(expression, frame, (part, bound) => Of(part, state, bound))!.Value,
            Expression.Compare compare => Related(compare.Operator, Here(compare.Left), Here(compare.Right)) ? 1 : 0,
            Expression.Calculate calculate => Calculated(calculate.Operator, Here(calculate.Left), Here(calculate.Right), calculate.Parts),
            Expression.Quantified quantified => OfMany(quantified, state, frame),
            Expression.Conditional conditional => True(conditional.Condition) ? Here(conditional.Then) : Here(conditional.Else),
            Expression.IsOfType test => story.IsOfType(Here(test.Operand), test.Type) ? 1 : 0,
            _ => throw new InvalidOperationException($"The oracle cannot read {expression.GetType().Name}."),
        };
    }

    /// <summary>The ground fact that a reading is about, or null when an argument is unknown.</summary>
    public GroundFact? Ground(FactId fact, ImmutableArray<Expression> arguments, OracleState state, int[] frame)
    {
        int[] values = [.. arguments.Select(argument => Of(argument, state, frame))];
        return values.Contains(Value.Unknown) ? null : GroundFact.Of(fact, values);
    }

    /// <summary>The feelings a reading is about: one, or for a reading toward nobody in particular also those toward each character; none of unknown.</summary>
    public IEnumerable<GroundFact> Feelings(Expression.Feels feels, OracleState state, int[] frame)
    {
        int who = Of(feels.Who, state, frame);
        if (who == Value.Unknown)
            return [];
        if (feels.Toward is null)
            return story.Characters.Select(whom => GroundFact.Feeling(who, feels.Emotion, whom.Value)).Prepend(GroundFact.Feeling(who, feels.Emotion, null));
        int toward = Of(feels.Toward, state, frame);
        return toward == Value.Unknown ? [] : [GroundFact.Feeling(who, feels.Emotion, toward)];
    }

    /// <summary>A feeling as it is felt: one that is not known counts as none.</summary>
    public int Known(GroundFact feeling, OracleState state) => Math.Max(0, table.Read(state, feeling));

    public static int[] With(int[] frame, int slot, int value)
    {
        int[] copy = [.. frame];
        copy[slot] = value;
        return copy;
    }

    public static int Calculated(Arithmetic arithmetic, int left, int right, int parts = 1)
    {
        if (left == Value.Unknown || right == Value.Unknown || (arithmetic == Arithmetic.Divide && right == 0))
            return Value.Unknown;
        decimal exact = arithmetic switch
        {
            Arithmetic.Add => (decimal)left + right,
            Arithmetic.Subtract => (decimal)left - right,
            Arithmetic.Multiply => Math.Round((decimal)left * right / parts, MidpointRounding.AwayFromZero),
            Arithmetic.Divide => Math.Round((decimal)left * parts / right, MidpointRounding.AwayFromZero),
            Arithmetic.Minimum => left < right ? left : right,
            Arithmetic.Maximum => left > right ? left : right,
            _ => throw new InvalidOperationException($"No arithmetic {arithmetic}."),
        };
        return exact > Value.Ceiling ? Value.Ceiling : exact < -Value.Ceiling ? -Value.Ceiling : (int)exact;
    }

    public static bool Related(Comparison comparison, int left, int right)
    {
        bool known = left != Value.Unknown && right != Value.Unknown;
        return comparison switch
        {
            Comparison.Equal => left == right,
            Comparison.NotEqual => left != right,
            Comparison.Less => known && left < right,
            Comparison.Greater => known && left > right,
            Comparison.LessOrEqual => left == right || (known && left < right),
            Comparison.GreaterOrEqual => left == right || (known && left > right),
            _ => throw new InvalidOperationException($"No comparison {comparison}."),
        };
    }

    private int OfFact(Expression.Fact fact, OracleState state, int[] frame)
    {
        if (Ground(fact.Id, fact.Arguments, state, frame) is GroundFact ground)
            return table.Read(state, ground);
        return story[fact.Id].Domain is Domain.Boolean ? Value.False : Value.Unknown;
    }

    private int OfFeeling(Expression.Feels feels, OracleState state, int[] frame)
    {
        int strongest = 0;
        foreach (GroundFact feeling in Feelings(feels, state, frame))
            strongest = Math.Max(strongest, table.Read(state, feeling));
        return strongest;
    }

    private int OfBelief(Expression.Believes believes, OracleState state, int[] frame)
    {
        int who = Of(believes.Who, state, frame);
        if (who != Value.Unknown)
            return Of(believes.Body, state.MindOf(who), frame);
        return IsTruth(believes.Body) ? Value.False : Value.Unknown;
    }

    /// <summary>Whether an expression is true or false rather than an amount or an entity. Bare literals are not asked about.</summary>
    private bool IsTruth(Expression expression) => expression switch
    {
        Expression.Literal or Expression.Variable or Expression.Feels or Expression.TemperamentOf or Expression.Calculate => false,
        Expression.Fact fact => story[fact.Id].Domain is Domain.Boolean,
        Expression.Quantified many => many.Quantifier is not (Quantifier.Count or Quantifier.Sum),
        Expression.Conditional choice => IsTruth(choice.Then) || IsTruth(choice.Else),
        Expression.Believes believes => IsTruth(believes.Body),
        _ => true,
    };

    private int OfMany(Expression.Quantified quantified, OracleState state, int[] frame)
    {
        int[][] bound = [.. story[quantified.Type].Members.Select(member => With(frame, quantified.Slot, member.Value))];
        return quantified.Quantifier switch
        {
            Quantifier.Count => bound.Count(one => Holds(quantified.Body, state, one)),
            Quantifier.Sum => bound.Select(one => Of(quantified.Body, state, one)).Aggregate(0, (total, value) => Calculated(Arithmetic.Add, total, value)),
            _ => throw new InvalidOperationException($"No quantifier {quantified.Quantifier}."),
        };
    }
}
