using System.Collections.Immutable;

namespace Motive.World;

/// <summary>A kind of entity. <see cref="Members"/> holds the entities of this type and of all its subtypes, in story order.</summary>
internal sealed record StoryType(TypeId Id, string Name, ImmutableArray<TypeId> Parents, ImmutableArray<EntityId> Members, Origin Origin);

/// <summary>
/// A person, place or thing. <see cref="AsCharacter"/> is who it is among <see cref="Story.Characters"/>, nobody when it has no mind.
/// <see cref="Voice"/> is a free word that tell rules and tools may read. <see cref="Whereabouts"/>: of a place, how it is said that somebody is there.
/// <see cref="IsPlural"/>: whether verbs behind <see cref="Display"/> have the plural's form, as in <c>the Watsons were</c>; it is the name's, not the pronouns', matter.
/// </summary>
internal sealed record Entity(
    EntityId Id,
    string Name,
    string Display,
    Pronouns Pronouns,
    ImmutableArray<TypeId> Types,
    CharacterId AsCharacter,
    string? Voice,
    Temperament Temperament,
    Origin Origin)
{
    public string Whereabouts { get; init; } = $"at {Display}";

    public bool IsPlural { get; init; }

    /// <summary>How far this character thinks, where that is otherwise than the rest of the story's; within the bounds of <see cref="ThinkingLimits"/>.</summary>
    public ImmutableSortedDictionary<ThinkingLimit, int> Thinking { get; init; } = ImmutableSortedDictionary<ThinkingLimit, int>.Empty;

    /// <summary>What it is to play them; null where the story does not say.</summary>
    public PlayedRole? Role { get; init; }

    /// <summary>The display name as an owner's: "Ann's", "James's", "the Watsons'".</summary>
    public string DisplayPossessive => IsPlural && Display.EndsWith('s') ? $"{Display}'" : $"{Display}'s";

    /// <summary>The form of a verb behind <see cref="Display"/>.</summary>
    public string Agree(string singular, string plural) => IsPlural ? plural : singular;
}

/// <summary>What it is to play somebody, for whoever chooses whom to be, and about how many minutes it takes; null where that is not said.</summary>
internal sealed record PlayedRole(string Text, int? Minutes, Origin Origin);

/// <summary>
/// What a character is inclined to. <see cref="Emotions"/>: intensity in percent (100 is ordinary), clamped to 0..300.
/// <see cref="Manners"/>: how much they like (up to +5) or dislike (down to -5) acting in a manner.
/// <see cref="Words"/> are readable in expressions as <c>temperament(who, word)</c>; it holds manners and free traits.
/// </summary>
internal sealed record Temperament(
    ImmutableDictionary<Emotion, int> Emotions,
    ImmutableDictionary<string, int> Words)
{
    public static readonly Temperament Ordinary = new(ImmutableDictionary<Emotion, int>.Empty, ImmutableDictionary<string, int>.Empty);

    public int Percent(Emotion emotion) => Emotions.GetValueOrDefault(emotion, 100);

    public int Word(string word) => Words.GetValueOrDefault(word, 0);
}

internal sealed record Parameter(string Name, TypeId Type);
