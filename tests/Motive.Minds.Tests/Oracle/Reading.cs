using System.Collections.Immutable;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>What an expression is worth in a state: one line of the language's definition for each kind. Frames are never changed in place.</summary>
internal sealed class Reading(Story story, FactTable table)
{
    public bool Holds(Expression expression, OracleState state, int[] frame) => Of(expression, state, frame) == 1;

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
            Expression.Not not => True(not.Operand) ? 0 : 1,
            Expression.And and => and.Operands.All(True) ? 1 : 0,
            Expression.Or or => or.Operands.Any(True) ? 1 : 0,
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
        int[] values = [.. story[quantified.Type].Members.Select(member => Of(quantified.Body, state, With(frame, quantified.Slot, member.Value)))];
        return quantified.Quantifier switch
        {
            Quantifier.Some => Value.FromTruth(values.Contains(1)),
            Quantifier.Every => Value.FromTruth(values.All(value => value == 1)),
            Quantifier.Count => values.Count(value => value == 1),
            Quantifier.Sum => values.Aggregate(0, (total, value) => Calculated(Arithmetic.Add, total, value)),
            _ => throw new InvalidOperationException($"No quantifier {quantified.Quantifier}."),
        };
    }
}
