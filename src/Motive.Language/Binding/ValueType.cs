using Motive.World;

namespace Motive.Language;

internal enum ValueKind
{
    /// <summary>Of something already reported; it fits everywhere, so that nothing follows from a mistake.</summary>
    Error,
    Boolean,
    Integer,
    Entity,

    /// <summary>What the fact that a piece of news is about is: of whatever kind that fact is.</summary>
    Reported,

    /// <summary>The literal <c>unknown</c>, which fits entities and, in minds, integers.</summary>
    Unknown,
}

/// <summary><see cref="Exactly"/> is set where the very entity is known.</summary>
internal readonly record struct ValueType(ValueKind Kind, TypeSymbol? Type = null, EntitySymbol? Exactly = null)
{
    public static readonly ValueType Error = new(ValueKind.Error);
    public static readonly ValueType Boolean = new(ValueKind.Boolean);
    public static readonly ValueType Integer = new(ValueKind.Integer);
    public static readonly ValueType Unknown = new(ValueKind.Unknown);

    public static readonly ValueType Reported = new(ValueKind.Reported);

    public bool IsError => Kind == ValueKind.Error;

    public static ValueType Entity(TypeSymbol? type) => type is null ? Error : new ValueType(ValueKind.Entity, type);

    /// <summary>How it is spoken of, where that is not told by the kind.</summary>
    public string? Word { get; init; }

    public bool Is(TypeSymbol type) => Exactly?.Is(type) ?? Type!.Is(type);

    public bool MayBe(TypeSymbol type) => Exactly is null ? SymbolTable.Overlap(Type!, type) : Exactly.Is(type);

    /// <summary>With its article, for messages.</summary>
    public string Words => Word ?? Kind switch
    {
        ValueKind.Boolean => "true or false",
        ValueKind.Integer => "a number",
        ValueKind.Entity => $"a `{Type!.Name}`",
        ValueKind.Reported => "what news says",
        ValueKind.Unknown => "`unknown`",
        _ => "something",
    };
}

/// <summary>What values an integer expression can have. Anything else has <see cref="Any"/>.</summary>
internal readonly record struct Bounds(long Minimum, long Maximum, bool MayBeUnknown)
{
    public static readonly Bounds Any = new(-Value.Ceiling, Value.Ceiling, true);

    public string Words => Minimum == Maximum ? $"{Minimum}" : $"between {Minimum} and {Maximum}";

    public static Bounds Exactly(int value) => new(value, value, false);
}

/// <summary>An expression of the world with what is known of it. <see cref="IsConstant"/>: it reads nothing from a state.</summary>
internal sealed record Typed(Expression Expression, ValueType Type, Bounds Bounds, bool IsConstant = false)
{
    public static readonly Typed Error = new(Expression.Literal.False, ValueType.Error, Bounds.Any);

    public bool IsError => Type.IsError;

    public static Typed Value(Expression expression, ValueType type) => new(expression, type, Bounds.Any);

    public static Typed Condition(Expression expression) => new(expression, ValueType.Boolean, Bounds.Any);
}
