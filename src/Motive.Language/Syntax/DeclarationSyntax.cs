using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Something written at the margin of a file. <see cref="Origin"/> is its first line's meaningful part, usually the name.</summary>
internal abstract record DeclarationSyntax(Origin Origin);

internal sealed record NoteSyntax(string Text, NoteDegree Degree);

internal sealed record LanguageSyntax(string Code, Origin Origin);

internal sealed record HeaderSyntax(
    string Title, string? Author, string? About, string? Rating, LanguageSyntax? Language, ImmutableArray<NoteSyntax> Notes, Origin Origin) : DeclarationSyntax(Origin)
{
    public ImmutableArray<ThinkingSyntax> Thinking { get; init; } = [];

    public string? Blurb { get; init; }
}

/// <summary>How far characters think: <c>plan 7</c>.</summary>
internal sealed record ThinkingSyntax(NameSyntax Limit, int Value, Origin ValueOrigin);

/// <param name="From">The chapter that the file comes with; null where it is there from the beginning.</param>
internal sealed record IncludeSyntax(string Path, FromChapterSyntax? From, Origin Origin) : DeclarationSyntax(Origin);

/// <param name="From">The chapter that the modules come with; null where they are there from the beginning.</param>
internal sealed record UseSyntax(ImmutableArray<NameSyntax> Modules, FromChapterSyntax? From, Origin Origin) : DeclarationSyntax(Origin);

/// <summary>The number behind <c>from chapter</c>.</summary>
internal sealed record FromChapterSyntax(int Number, Origin Origin);

/// <summary>Pronouns of the story's own, called by their first word.</summary>
internal sealed record PronounsSyntax(NameSyntax Name, Pronouns Words) : DeclarationSyntax(Name.Origin);

internal sealed record TypeSyntax(NameSyntax Name, ImmutableArray<NameSyntax> Parents, Origin Origin) : DeclarationSyntax(Origin);

internal sealed record FactSyntax(
    NameSyntax Name,
    ImmutableArray<VariableSyntax> Parameters,
    DomainSyntax Domain,
    ExpressionSyntax? Default,
    ImmutableArray<FactPhraseSyntax> Phrases,
    Origin Origin) : DeclarationSyntax(Origin);

internal abstract record DomainSyntax(Origin Origin)
{
    internal sealed record Boolean(Origin Origin) : DomainSyntax(Origin);

    /// <summary>One that could not be read, which has been reported.</summary>
    internal sealed record Missing(Origin Origin) : DomainSyntax(Origin);

    internal sealed record Integer(int Minimum, int Maximum, Origin Origin) : DomainSyntax(Origin);

    internal sealed record Entities(NameSyntax Type) : DomainSyntax(Type.Origin);
}

/// <summary>Facts that can be put into words.</summary>
internal sealed record NewsSyntax(bool IsClaims, ImmutableArray<NameSyntax> Facts, Origin Origin) : DeclarationSyntax(Origin)
{
    /// <summary>Of actions: that they are about to be done.</summary>
    public bool IsPlans { get; init; }
}


internal sealed record RuleSyntax(
    NameSyntax Name,
    ImmutableArray<VariableSyntax> Parameters,
    ExpressionSyntax Body,
    ImmutableArray<FactPhraseSyntax> Phrases,
    Origin Origin) : DeclarationSyntax(Origin);

/// <summary>Effects under a name: <c>change arrives(who: character) …</c>.</summary>
internal sealed record ChangeSyntax(
    NameSyntax Name, ImmutableArray<VariableSyntax> Parameters, ImmutableArray<EffectSyntax> Effects, Origin Origin) : DeclarationSyntax(Origin);

internal sealed record InitiallySyntax(ImmutableArray<EffectSyntax> Statements, Origin Origin) : DeclarationSyntax(Origin);

/// <summary><c>warn (a: place) when condition</c> with the words of the message: what authors of a story are told if it begins so.</summary>
internal sealed record WarnSyntax(ImmutableArray<VariableSyntax> Parameters, ExpressionSyntax When, TextSyntax? Words, Origin Origin)
    : DeclarationSyntax(Origin);

internal sealed record TendencySyntax(NameSyntax Emotion, ImmutableArray<TiltSyntax> Tilts, Origin Origin) : DeclarationSyntax(Origin);

internal sealed record TiltSyntax(NameSyntax Manner, int Tilt);

/// <summary><c>wants of who: type</c>, or of the author when <see cref="Whose"/> is null.</summary>
internal sealed record WantsSyntax(VariableSyntax? Whose, ImmutableArray<WantSyntax> Wants, Origin Origin) : DeclarationSyntax(Origin);

/// <summary><c>weight [if condition] [as "label"]</c>.</summary>
internal sealed record WantSyntax(ExpressionSyntax Weight, ExpressionSyntax? Condition, string? Label, bool IsDuty, Origin Origin);
