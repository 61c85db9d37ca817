using System.Collections.Immutable;

namespace Motive.World;

internal enum Comparison
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal enum Arithmetic
{
    Add,
    Subtract,
    Multiply,
    Divide,
    Minimum,
    Maximum,
}

internal enum Quantifier
{
    Some,
    Every,
    Count,
    Sum,
}

/// <summary>
/// A checked, typed expression over one state. Derived rules have been put in place of their uses. Variables are slots of
/// a frame: parameters first, in order, then bound variables, so that one <c>int[]</c> holds all of them.
/// </summary>
internal abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>The use of a rule that this stands in place of, for whoever puts conditions into words; null where none was written. No value depends on it.</summary>
    public RuleUse? Use { get; init; }

    public sealed record Literal(int Value) : Expression
    {
        public static readonly Literal True = new(World.Value.True);
        public static readonly Literal False = new(World.Value.False);
    }

    public sealed record Variable(int Slot) : Expression;

    public sealed record Fact(FactId Id, ImmutableArray<Expression> Arguments) : Expression;

    /// <summary>How strongly somebody feels. Without <see cref="Toward"/>: the strongest toward anyone or no one.</summary>
    public sealed record Feels(Expression Who, Emotion Emotion, Expression? Toward) : Expression;

    /// <summary>A constant of the character's <see cref="Temperament"/>.</summary>
    public sealed record TemperamentOf(Expression Who, string Word) : Expression;

    /// <summary>
    /// The body's value in the one state that <see cref="Who"/> believes in. The body may be of any type. Nobody believes nothing: false
    /// for a boolean body, else unknown.
    /// </summary>
    public sealed record Believes(Expression Who, Expression Body) : Expression;

    public sealed record Not(Expression Operand) : Expression;

    public sealed record And(ImmutableArray<Expression> Operands) : Expression;

    public sealed record Or(ImmutableArray<Expression> Operands) : Expression;

    public sealed record Compare(Comparison Operator, Expression Left, Expression Right) : Expression;

    /// <summary>
    /// Numbers that count parts of one (<see cref="Story.NumberParts"/>) are multiplied and divided with their <see cref="Parts"/>, so that the result counts them too.
    /// </summary>
    public sealed record Calculate(Arithmetic Operator, Expression Left, Expression Right) : Expression
    {
        /// <summary>At least 1. Sums, differences and extremes do not need it.</summary>
        public int Parts { get; init; } = 1;
    }

    /// <summary>Over every entity of <see cref="Type"/>. Some and Every have a boolean body; Count counts true bodies; Sum adds.</summary>
    public sealed record Quantified(Quantifier Quantifier, int Slot, TypeId Type, Expression Body) : Expression;

    public sealed record Conditional(Expression Condition, Expression Then, Expression Else) : Expression;

    /// <summary>The value of the fact that a piece of news is about (<see cref="NewsItem"/>); unknown for no news.</summary>
    public sealed record Reported(Expression News) : Expression;

    /// <summary>How the owner of the mind in which it is read has the fact that a piece of news is about (<see cref="KeptSource"/>); nobody and false for no news.</summary>
    public sealed record SourceOfNews(Expression News, SourceWay Way) : Expression;

    /// <summary>What a claim says that its fact is; unknown for no claim.</summary>
    public sealed record Claimed(Expression Claim) : Expression;

    /// <summary>The piece of news that a claim is about; unknown for no claim.</summary>
    public sealed record NewsOfClaim(Expression Claim) : Expression;

    /// <summary>The piece of news about a fact of some family and arguments; unknown where an argument is.</summary>
    public sealed record NewsAbout(FactId Family, ImmutableArray<Expression> Arguments) : Expression;

    /// <summary>Whether an entity is of a type; false for unknown.</summary>
    public sealed record IsOfType(Expression Operand, TypeId Type) : Expression;
}
