using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed record EntitySyntax(
    NameSyntax Type,
    ImmutableArray<NameSyntax> Names,
    ImmutableArray<NameSyntax> MoreTypes,
    string? Display,
    NameSyntax? Pronouns,
    bool IsPlural,
    WhereaboutsSyntax? Whereabouts,
    ImmutableArray<EntityItemSyntax> Items,
    Origin Origin) : DeclarationSyntax(Origin);

/// <summary><c>as "on the bridge"</c>: how it is said that somebody is there.</summary>
internal sealed record WhereaboutsSyntax(string Text, Origin Origin);

/// <summary>One line of an entity's block.</summary>
internal abstract record EntityItemSyntax(Origin Origin)
{
    /// <summary><c>at Kitchen</c>, <c>hungry</c>, <c>not tired</c>: a fact of one parameter, about this entity. A null value means true.</summary>
    internal sealed record Own(NameSyntax Fact, bool Negated, ExpressionSyntax? Value, Origin Origin) : EntityItemSyntax(Origin);

    internal sealed record Statement(EffectSyntax Effect) : EntityItemSyntax(Effect.Origin);

    /// <summary><c>believes statement</c>: what this entity believes.</summary>
    internal sealed record Belief(EffectSyntax Effect, Origin Origin) : EntityItemSyntax(Origin);

    internal sealed record Wants(ImmutableArray<WantSyntax> Items, Origin Origin) : EntityItemSyntax(Origin);

    internal sealed record Temperament(ImmutableArray<TraitSyntax> Traits, Origin Origin) : EntityItemSyntax(Origin);

    /// <summary><c>thinking depth 1, plan 3</c>: how far this character thinks.</summary>
    internal sealed record Thinking(ImmutableArray<ThinkingSyntax> Limits, Origin Origin) : EntityItemSyntax(Origin);

    internal sealed record Voice(string Word, Origin Origin) : EntityItemSyntax(Origin);

    /// <summary>What it is to play them, and how many minutes that takes.</summary>
    internal sealed record Role(string Text, int? Minutes, Origin Origin) : EntityItemSyntax(Origin);
}

internal sealed record TraitSyntax(NameSyntax Word, int Value, Origin Origin);
