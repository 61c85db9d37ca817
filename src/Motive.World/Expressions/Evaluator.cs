using System.Collections.Immutable;

namespace Motive.World;

/// <summary>
/// The meaning of expressions, over any <see cref="IState"/>. Used where clarity counts and speed does not: telling, chapters,
/// checks. The search uses ground, compiled conditions of <c>Motive.Minds</c>, which must agree with this.
/// </summary>
/// <param name="mostSteps">After so many steps, over all that is asked of it, nothing is looked at any more, and everything is false.</param>
internal sealed class Evaluator(Story story, long mostSteps = long.MaxValue)
{
    private readonly Dictionary<Expression, int> slots = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many parts of expressions have been looked at so far.</summary>
    public long Steps { get; private set; }

    /// <summary>Whether an answer may be wrong because steps ran out.</summary>
    public bool IsExhausted => Steps > mostSteps;

    /// <summary>Whether a condition holds that stands in no definition and so has no arguments: the frame is as large as the condition needs.</summary>
    public bool Holds(Expression closed, IState state)
    {
        if (!slots.TryGetValue(closed, out int needed))
            slots.Add(closed, needed = ExpressionWalk.SlotsUsed(closed));
        return Holds(closed, state, new int[needed]);
    }

    public bool Holds(Expression expression, IState state, int[] frame) => Evaluate(expression, state, frame) == Value.True;

    public int Evaluate(Expression expression, IState state, int[] frame)
    {
        Steps++;
        return IsExhausted ? Value.False : ValueOf(expression, state, frame);
    }

    private int ValueOf(Expression expression, IState state, int[] frame) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Variable variable => frame[variable.Slot],
        Expression.Fact fact => ReadFact(fact, state, frame),
        Expression.Feels feels => ReadFeeling(feels, state, frame),
        Expression.TemperamentOf of => ReadTemperament(of, state, frame),
        Expression.Believes believes => InMind(believes, state, frame),
        Expression.Not not => Value.FromTruth(!Holds(not.Operand, state, frame)),
        Expression.And and => Value.FromTruth(AllHold(and.Operands, state, frame)),
        Expression.Or or => Value.FromTruth(AnyHolds(or.Operands, state, frame)),
        Expression.Compare compare => Value.FromTruth(Compare(
            compare.Operator, Evaluate(compare.Left, state, frame), Evaluate(compare.Right, state, frame))),
        Expression.Calculate calculate => Calculate(
            calculate.Operator, Evaluate(calculate.Left, state, frame), Evaluate(calculate.Right, state, frame), calculate.Parts),
        Expression.Quantified quantified => Quantify(quantified, state, frame),
        Expression.Conditional conditional => Holds(conditional.Condition, state, frame)
            ? Evaluate(conditional.Then, state, frame)
            : Evaluate(conditional.Else, state, frame),
        Expression.Reported reported => story.NewsOf(Evaluate(reported.News, state, frame)) is NewsItem item ? state.Read(item.Fact, item.Arguments.AsSpan()) : Value.Unknown,
        Expression.Claimed claimed => story.NewsOf(Evaluate(claimed.Claim, state, frame))?.Claimed ?? Value.Unknown,
        Expression.NewsOfClaim about => story.NewsOfClaim(Evaluate(about.Claim, state, frame)),
        Expression.NewsAbout news => story.NewsAbout(news.Family, [.. news.Arguments.Select(argument => Evaluate(argument, state, frame))]),
        Expression.IsOfType test => Value.FromTruth(story.IsOfType(Evaluate(test.Operand, state, frame), test.Type)),
        _ => throw new InvalidOperationException($"No meaning for {expression.GetType().Name}."),
    };

    /// <summary>Comparing and calculating with what is unknown is as D4 has it.</summary>
    public static bool Compare(Comparison comparison, int left, int right)
    {
        if (comparison == Comparison.Equal)
            return left == right;
        if (comparison == Comparison.NotEqual)
            return left != right;
        if (left == Value.Unknown || right == Value.Unknown)
            return left == right && comparison is (Comparison.LessOrEqual or Comparison.GreaterOrEqual);
        return comparison switch
        {
            Comparison.Less => left < right,
            Comparison.LessOrEqual => left <= right,
            Comparison.Greater => left > right,
            _ => left >= right,
        };
    }

    /// <param name="parts">How many parts of one the numbers count; 1 for whole numbers.</param>
    /// <returns>Unknown where a number is, and where something is divided by nothing. What is no number of parts is rounded, halves away from 0.</returns>
    public static int Calculate(Arithmetic arithmetic, int left, int right, int parts = 1)
    {
        if (left == Value.Unknown || right == Value.Unknown)
            return Value.Unknown;
        return arithmetic switch
        {
            Arithmetic.Add => Value.Saturate((long)left + right),
            Arithmetic.Subtract => Value.Saturate((long)left - right),
            Arithmetic.Multiply => Value.Saturate(Value.Quotient((long)left * right, parts)),
            Arithmetic.Divide => right == 0 ? Value.Unknown : Value.Saturate(Value.Quotient((long)left * parts, right)),
            Arithmetic.Minimum => Math.Min(left, right),
            _ => Math.Max(left, right),
        };
    }

    private int ReadFact(Expression.Fact fact, IState state, int[] frame)
    {
        ImmutableArray<Expression> arguments = fact.Arguments;
        Span<int> values = stackalloc int[arguments.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            values[i] = Evaluate(arguments[i], state, frame);
            if (values[i] == Value.Unknown)
                return story[fact.Id].Domain is Domain.Boolean ? Value.False : Value.Unknown;
        }

        return state.Read(fact.Id, values);
    }

    private int ReadFeeling(Expression.Feels feels, IState state, int[] frame)
    {
        int who = Evaluate(feels.Who, state, frame);
        int? toward = feels.Toward is null ? null : Evaluate(feels.Toward, state, frame);
        return who == Value.Unknown || toward == Value.Unknown ? 0 : state.ReadFeeling(who, feels.Emotion, toward);
    }

    private int ReadTemperament(Expression.TemperamentOf of, IState state, int[] frame)
    {
        int who = Evaluate(of.Who, state, frame);
        return who == Value.Unknown ? 0 : story.Entities[who].Temperament.Word(of.Word);
    }

    /// <summary>What is believed (D4); without a believer a truth is false and anything else unknown.</summary>
    private int InMind(Expression.Believes believes, IState state, int[] frame)
    {
        int who = Evaluate(believes.Who, state, frame);
        if (who != Value.Unknown)
            return Evaluate(believes.Body, state.MindOf(who), frame);
        return ExpressionKind.IsBoolean(story, believes.Body) ? Value.False : Value.Unknown;
    }

    private bool AllHold(ImmutableArray<Expression> operands, IState state, int[] frame)
    {
        foreach (Expression operand in operands)
        {
            if (!Holds(operand, state, frame))
                return false;
        }

        return true;
    }

    private bool AnyHolds(ImmutableArray<Expression> operands, IState state, int[] frame)
    {
        foreach (Expression operand in operands)
        {
            if (Holds(operand, state, frame))
                return true;
        }

        return false;
    }

    private int Quantify(Expression.Quantified quantified, IState state, int[] frame)
    {
        int total = 0;
        foreach (EntityId member in story[quantified.Type].Members)
        {
            if (IsExhausted)
                break;
            frame[quantified.Slot] = member.Value;
            int value = Evaluate(quantified.Body, state, frame);
            switch (quantified.Quantifier)
            {
                case Quantifier.Some when value == Value.True:
                    return Value.True;
                case Quantifier.Every when value != Value.True:
                    return Value.False;
                case Quantifier.Count when value == Value.True:
                    total++;
                    break;
                case Quantifier.Sum:
                    total = Calculate(Arithmetic.Add, total, value);
                    break;
            }
        }

        return quantified.Quantifier == Quantifier.Every ? Value.True : total;
    }
}
