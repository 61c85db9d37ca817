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

    public bool Holds(Expression expression, IState state, int[] frame) => TruthOf(expression, state, frame) == Value.True;

    /// <summary>
    /// Whether a condition is so, is not so, or hangs on a truth that is unknown (D4). What somebody believes is so or not: whoever does not know does not believe it.
    /// </summary>
    public int TruthOf(Expression condition, IState state, int[] frame) => condition switch
    {
        Expression.Believes => Value.FromTruth(Evaluate(condition, state, frame) == Value.True),
        Expression.Not or Expression.And or Expression.Or or Expression.Quantified { Quantifier: Quantifier.Some or Quantifier.Every } => Count() ? Combine(condition, state, frame, believed: true) : Value.False,
        Expression.Conditional choice => Count() ? TruthOf(Holds(choice.Condition, state, frame) ? choice.Then : choice.Else, state, frame) : Value.False,
        _ => Evaluate(condition, state, frame),
    };

    private bool Count()
    {
        Steps++;
        return !IsExhausted;
    }

    public int Evaluate(Expression expression, IState state, int[] frame) => Count() ? ValueOf(expression, state, frame) : Value.False;

    private int ValueOf(Expression expression, IState state, int[] frame) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Variable variable => frame[variable.Slot],
        Expression.Fact fact => ReadFact(fact, state, frame),
        Expression.Feels feels => ReadFeeling(feels, state, frame),
        Expression.TemperamentOf of => ReadTemperament(of, state, frame),
        Expression.Believes believes => InMind(believes, state, frame),
        Expression.Not or Expression.And or Expression.Or => Combine(expression, state, frame, believed: false),
        Expression.Compare compare => Value.FromTruth(Compare(
            compare.Operator, Evaluate(compare.Left, state, frame), Evaluate(compare.Right, state, frame))),
        Expression.Calculate calculate => Calculate(
            calculate.Operator, Evaluate(calculate.Left, state, frame), Evaluate(calculate.Right, state, frame), calculate.Parts),
        Expression.Quantified { Quantifier: Quantifier.Some or Quantifier.Every } => Combine(expression, state, frame, believed: false),
        Expression.Quantified quantified => Quantify(quantified, state, frame),
        Expression.Conditional conditional => Holds(conditional.Condition, state, frame)
            ? Evaluate(conditional.Then, state, frame)
            : Evaluate(conditional.Else, state, frame),
        Expression.Reported reported => story.NewsOf(Evaluate(reported.News, state, frame)) is NewsItem item ? state.Read(item.Fact, item.Arguments.AsSpan()) : Value.Unknown,
        Expression.SourceOfNews source => ReadSource(source, state, frame),
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

    private int ReadSource(Expression.SourceOfNews source, IState state, int[] frame) =>
        story.NewsOf(Evaluate(source.News, state, frame)) is NewsItem item && story.SourceOf(item.Fact, source.Way) is FactId kept
            ? state.Read(kept, item.Arguments.AsSpan())
            : source.Way == SourceWay.From ? Value.Unknown : Value.False;

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

    /// <summary>Truths combined, each of which may be unknown: what is decided by those that are known is known.</summary>
    /// <param name="believed">Whether what somebody believes is so or not, as in a condition; else it may be unknown, as a value.</param>
    private int Combine(Expression condition, IState state, int[] frame, bool believed) => condition switch
    {
        Expression.Not not => Part(not.Operand, state, frame, believed) is int value && value == Value.Unknown ? Value.Unknown : Value.FromTruth(value != Value.True),
        Expression.And and => Decide(and.Operands, state, frame, believed, decisive: Value.False),
        Expression.Or or => Decide(or.Operands, state, frame, believed, decisive: Value.True),
        Expression.Quantified many => DecideEach(many, state, frame, believed, decisive: Value.FromTruth(many.Quantifier == Quantifier.Some)),
        _ => throw new InvalidOperationException($"{condition.GetType().Name} combines no truths."),
    };

    private int Part(Expression part, IState state, int[] frame, bool believed) => believed ? TruthOf(part, state, frame) : Evaluate(part, state, frame);

    private int Decide(ImmutableArray<Expression> parts, IState state, int[] frame, bool believed, int decisive)
    {
        int result = Value.Not(decisive);
        foreach (Expression part in parts)
        {
            if (With(ref result, Part(part, state, frame, believed), decisive))
                return decisive;
        }

        return result;
    }

    private int DecideEach(Expression.Quantified many, IState state, int[] frame, bool believed, int decisive)
    {
        int result = Value.Not(decisive);
        foreach (EntityId member in story[many.Type].Members)
        {
            if (IsExhausted)
                break;
            frame[many.Slot] = member.Value;
            if (With(ref result, Part(many.Body, state, frame, believed), decisive))
                return decisive;
        }

        return result;
    }

    /// <summary>Whether one value decides; if not, what is known of all so far, with it.</summary>
    private static bool With(ref int result, int value, int decisive)
    {
        if (value == Value.Unknown)
            result = Value.Unknown;
        return value != Value.Unknown && Value.FromTruth(value == Value.True) == decisive;
    }

    private int Quantify(Expression.Quantified quantified, IState state, int[] frame)
    {
        int total = 0;
        foreach (EntityId member in story[quantified.Type].Members)
        {
            if (IsExhausted)
                break;
            frame[quantified.Slot] = member.Value;
            if (quantified.Quantifier == Quantifier.Count)
                total += Holds(quantified.Body, state, frame) ? 1 : 0;
            else
                total = Calculate(Arithmetic.Add, total, Evaluate(quantified.Body, state, frame));
        }

        return total;
    }
}
