using System.Collections.Immutable;

namespace Motive.World;

/// <summary>Text with holes. A blank line in literal text separates paragraphs.</summary>
internal sealed record Prose(ImmutableArray<ProseSegment> Segments)
{
    public static readonly Prose Empty = new([]);

    /// <summary>What chance knows it by: a number that follows from its words as the story has them (<see cref="Chance.Written"/>). 0 for parts of texts, and for what the engine makes up.</summary>
    public ulong Written { get; init; }

    public static Prose Plain(string text) => new([new ProseSegment.Literal(text)]) { Written = Chance.Written(text) };
}

/// <summary>How an entity is put into a sentence.</summary>
internal enum NameForm
{
    /// <summary>The display name: <c>{who}</c>.</summary>
    Name,

    /// <summary>Display name with possessive: <c>{who's}</c>.</summary>
    Possessive,

    /// <summary>she, he, they, it: <c>{who.she}</c>.</summary>
    Subject,

    /// <summary>her, him, them, it: <c>{who.her}</c>.</summary>
    Object,

    /// <summary>her, his, their, its before a noun: <c>{who.their}</c>.</summary>
    Determiner,

    /// <summary>hers, his, theirs, its: <c>{who.hers}</c>.</summary>
    PossessivePronoun,

    /// <summary>herself, himself, themselves, itself: <c>{who.herself}</c>.</summary>
    Reflexive,

    /// <summary>How it is said that somebody is at a place: <c>{spot.where}</c>.</summary>
    Whereabouts,

    /// <summary>What whoever asks for news wants to know, as a clause: <c>{what.asked}</c>.</summary>
    Question,
}

internal abstract record ProseSegment
{
    private ProseSegment()
    {
    }

    public sealed record Literal(string Text) : ProseSegment;

    /// <summary>An entity or number. Capital is set when the hole was written with a capital: <c>{Who.She}</c>.</summary>
    public sealed record Hole(Expression Expression, NameForm Form, bool IsEntity, bool Capital) : ProseSegment;

    /// <summary>Singular or plural, as the entity's name or pronoun beside it asks: <c>{who:is|are}</c>.</summary>
    public sealed record Agreement(Expression Who, string Singular, string Plural) : ProseSegment;

    /// <summary>One of several: <c>{a|b|c}</c>. Chosen so that it was least recently used, ties by the seed.</summary>
    public sealed record Alternatives(ImmutableArray<Prose> Options) : ProseSegment;

    /// <summary><c>{if condition: text}</c> or <c>{if condition: text | otherwise}</c>.</summary>
    public sealed record Conditional(Expression Condition, Prose Then, Prose Otherwise) : ProseSegment;
}
