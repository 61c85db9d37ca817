using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>A declared name. Ids are places in the story's arrays.</summary>
internal abstract record Symbol(string Name, Origin Origin);

internal sealed record TypeSymbol(TypeId Id, string Name, Origin Origin) : Symbol(Name, Origin)
{
    public List<TypeSymbol> Parents { get; } = [];

    /// <summary>This type and everything above it, in the order of ids.</summary>
    public SortedSet<int> Ancestors { get; } = [];

    /// <summary>Its entities and those of the types below it, in the order of ids.</summary>
    public List<EntityId> Members { get; } = [];

    public bool Is(TypeSymbol other) => Ancestors.Contains(other.Id.Value);
}

internal sealed record EntitySymbol(EntityId Id, string Name, EntitySyntax Syntax, Origin Origin) : Symbol(Name, Origin)
{
    /// <summary>Every type it is of, in the order of ids.</summary>
    public SortedSet<int> Types { get; } = [];

    public bool Is(TypeSymbol type) => Types.Contains(type.Id.Value);
}

/// <summary>A null type is one that could not be found and has been reported.</summary>
internal sealed record ParameterSymbol(string? Name, TypeSymbol? Type, Origin Origin)
{
    /// <summary>Set in a problem file whose parameter is a place for one entity alone, of whose own type it then is.</summary>
    public EntitySymbol? Only { get; init; }
}

/// <summary>Something that takes arguments.</summary>
internal abstract record CallableSymbol(string Name, Origin Origin) : Symbol(Name, Origin)
{
    public ImmutableArray<ParameterSymbol> Parameters { get; set; } = [];

    /// <summary>As a writer would call it: <c>fond(of, by)</c>.</summary>
    public string Shape => Parameters.IsEmpty
        ? Name
        : $"{Name}({string.Join(", ", Parameters.Select(parameter => parameter.Name ?? parameter.Type?.Name ?? "…"))})";
}

internal sealed record FactSymbol(FactId Id, string Name, FactSyntax Syntax) : CallableSymbol(Name, Syntax.Origin)
{
    public ValueType Type { get; set; } = ValueType.Error;

    public Domain? Domain { get; set; }

    public int Default { get; set; }
}

/// <summary>A ground fact that can be put into words, or that a deed has been done.</summary>
/// <param name="Fact">A declared one, or the hidden one of the deed.</param>
internal sealed record NewsSymbol(EntityId Id, FactId Fact, ImmutableArray<int> Arguments)
{
    /// <summary>Of a claim what it says the fact to be; null for what is news whatever it is.</summary>
    public int? Claimed { get; init; }
}

internal sealed record RuleSymbol(RuleId Id, string Name, RuleSyntax Syntax) : CallableSymbol(Name, Syntax.Origin)
{
    /// <summary>Set once the rule has been bound; parameters are its first slots.</summary>
    public Typed Body { get; set; } = Typed.Error;

    public int Slots { get; set; }
}

internal sealed record ChangeSymbol(string Name, ChangeSyntax Syntax) : CallableSymbol(Name, Syntax.Origin)
{
    /// <summary>Set once the change has been bound; parameters are its first slots. Null if it is broken, which has been reported.</summary>
    public ImmutableArray<Effect>? Body { get; set; }

    public int Slots { get; set; }

    /// <summary>Whether it, or a change that it uses, changes feelings.</summary>
    public bool ChangesFeelings { get; set; }
}

internal sealed record ActionSymbol(ActionId Id, string Name, ActionSyntax Syntax) : CallableSymbol(Name, Syntax.Origin);
