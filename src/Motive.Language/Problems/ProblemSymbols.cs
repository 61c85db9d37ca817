using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>A type of a problem. One that stands for a single entity, as a parameter does that is a constant, has that one member.</summary>
internal sealed class ProblemType(TypeId id, string name, Origin origin)
{
    public TypeId Id => id;

    public string Name => name;

    public Origin Origin => origin;

    public List<ProblemType> Parents { get; } = [];

    /// <summary>The type itself and all above it.</summary>
    public HashSet<ProblemType> Ancestors { get; } = [];

    /// <summary>Its entities and those of the types below it, in file order.</summary>
    public List<ProblemEntity> Members { get; } = [];

    public bool Is(ProblemType other) => Ancestors.Contains(other);

    public bool Overlaps(ProblemType other) => Members.Exists(member => member.Is(other));

    public override string ToString() => name;
}

internal sealed class ProblemEntity(EntityId id, string name, Origin origin)
{
    public EntityId Id => id;

    public string Name => name;

    public Origin Origin => origin;

    /// <summary>The first is the one it is spoken of by.</summary>
    public List<ProblemType> Declared { get; } = [];

    public SortedSet<int> Types { get; } = [];

    public bool Is(ProblemType type) => Types.Contains(type.Id.Value);
}

/// <summary>A parameter with a name, or, where <see cref="Constant"/> is set, a place for one entity.</summary>
internal sealed record ProblemParameter(string Name, ProblemType? Type, ProblemEntity? Constant, Origin Origin)
{
    public string Words => Constant is null ? $"{Name} : {Type?.Name}" : Constant.Name;
}

/// <summary>What property, action or trigger it is that has these parameters.</summary>
internal interface IProblemSignature
{
    string Name { get; }

    ImmutableArray<ProblemParameter> Parameters { get; }

    Origin Origin { get; }
}

internal sealed class ProblemProperty(FactId id, string name, ImmutableArray<ProblemParameter> parameters, Origin origin) : IProblemSignature
{
    public FactId Id => id;

    public string Name => name;

    public ImmutableArray<ProblemParameter> Parameters => parameters;

    public Origin Origin => origin;

    public ProblemValueType Value { get; init; } = ProblemValueType.Error;

    public bool IsBroken { get; init; }
}

internal sealed record ProblemEvent(ProblemEventSyntax Syntax, ImmutableArray<ProblemParameter> Parameters) : IProblemSignature
{
    public string Name => Syntax.Name.Text;

    public Origin Origin => Syntax.Origin;
}

/// <summary>What a value is. <see cref="Exactly"/> is set where the very entity is known.</summary>
internal readonly record struct ProblemValueType(ValueKind Kind, ProblemType? Type = null, ProblemEntity? Exactly = null)
{
    public static readonly ProblemValueType Error = new(ValueKind.Error);
    public static readonly ProblemValueType Boolean = new(ValueKind.Boolean);
    public static readonly ProblemValueType Number = new(ValueKind.Integer);
    public static readonly ProblemValueType Unknown = new(ValueKind.Unknown);

    public bool IsError => Kind == ValueKind.Error;

    public bool Is(ProblemType type) => Exactly?.Is(type) ?? Type!.Is(type);

    public bool MayBe(ProblemType type) => Exactly?.Is(type) ?? Type!.Overlaps(type);

    /// <summary>With its article, for messages.</summary>
    public string Words => Kind switch
    {
        ValueKind.Boolean => "true or false",
        ValueKind.Integer => "a number",
        ValueKind.Entity => Exactly is null ? $"a `{Type!.Name}`" : $"`{Exactly.Name}`",
        ValueKind.Unknown => "`?`",
        _ => "something",
    };
}

internal readonly record struct ProblemValue(Expression Expression, ProblemValueType Type)
{
    public static readonly ProblemValue Error = new(Expression.Literal.False, ProblemValueType.Error);

    public bool IsError => Type.IsError;

    /// <summary>Whether it is the same whatever the state is.</summary>
    public bool IsConstant => Expression is Expression.Literal or Expression.Variable;
}
