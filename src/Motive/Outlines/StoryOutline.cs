using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive.Outlines;

/// <summary>What is in a story, by the names of its file.</summary>
public sealed record StoryOutline
{
    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public required string Title { get; init; }

    /// <summary>Null where it does not say.</summary>
    [JsonPropertyName("author")]
    public required string? Author { get; init; }

    /// <summary>What it is about, in the author's words; null where it does not say.</summary>
    [JsonPropertyName("about")]
    public required string? About { get; init; }

    /// <summary>Who, where and what is at stake, for whoever is about to begin; null where it does not say.</summary>
    [JsonPropertyName("blurb")]
    public required string? Blurb { get; init; }

    /// <summary>For whom it is fit, in the author's words; null where it does not say.</summary>
    [JsonPropertyName("rating")]
    public required string? Rating { get; init; }

    /// <summary>What a reader may want to know before: <c>grief</c>, or, of what is not shown, <c>grief (mentioned)</c>.</summary>
    [JsonPropertyName("notes")]
    public required ImmutableArray<string> Notes { get; init; }

    /// <summary>What its text is written in, as a code such as <c>en</c>, or <c>none</c>.</summary>
    [JsonPropertyName("language")]
    public required string Language { get; init; }

    /// <summary>Those with minds, in the order of the story.</summary>
    [JsonPropertyName("people")]
    public required ImmutableArray<StoryEntity> People { get; init; }

    /// <summary>The names of those through whose eyes the first chapter may be told, whom a player is asked to choose from; of all where it does not say.</summary>
    [JsonPropertyName("playable")]
    public required ImmutableArray<string> Playable { get; init; }

    /// <summary>What to show before it is played.</summary>
    [JsonPropertyName("titlePage")]
    public required TitlePage TitlePage { get; init; }

    /// <summary>Where somebody can be; empty where the story has no fact <c>at</c>.</summary>
    [JsonPropertyName("places")]
    public required ImmutableArray<StoryEntity> Places { get; init; }

    /// <summary>Everything else that has a name.</summary>
    [JsonPropertyName("things")]
    public required ImmutableArray<StoryEntity> Things { get; init; }

    /// <summary>What can be asked by <see cref="StoryRun.Value"/>.</summary>
    [JsonPropertyName("facts")]
    public required ImmutableArray<StoryFact> Facts { get; init; }

    /// <summary>What somebody can do, or chance can bring.</summary>
    [JsonPropertyName("acts")]
    public required ImmutableArray<StoryAct> Acts { get; init; }

    /// <summary>In the order in which they come.</summary>
    [JsonPropertyName("chapters")]
    public required ImmutableArray<StoryChapter> Chapters { get; init; }

    /// <summary>The ways in which its chapters can end: their endings, and the beats that they go on until; in the order of the story.</summary>
    [JsonPropertyName("ends")]
    public required ImmutableArray<StoryEnding> Ends { get; init; }

    /// <summary>The titles of its tests.</summary>
    [JsonPropertyName("tests")]
    public required ImmutableArray<string> Tests { get; init; }
}

/// <summary>Somebody or something that has a name.</summary>
/// <param name="Name">As the story file has it.</param>
/// <param name="Display">As readers know it.</param>
/// <param name="Type">The name of its type.</param>
/// <param name="Pronoun">The pronoun for it: <c>she</c>, <c>it</c>.</param>
/// <param name="Voice">A word that the author has for how they speak; null for none.</param>
public sealed record StoryEntity(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("display")] string Display,
    [property: JsonPropertyName("type")] string Type,
    [property: JsonPropertyName("pronoun")] string Pronoun,
    [property: JsonPropertyName("voice")] string? Voice)
{
    /// <summary>What it is to play them, in the author's words; null where it does not say.</summary>
    [JsonPropertyName("role")]
    public string? Role { get; init; }

    /// <summary>How many minutes it takes to play them, as the author says; null where it does not say.</summary>
    [JsonPropertyName("minutes")]
    public int? Minutes { get; init; }
}

/// <summary>A fact, of which there is one for each tuple of arguments; or a rule, which is worked out of facts.</summary>
/// <param name="Name">As the story file has it.</param>
/// <param name="Parameters">In the order in which arguments are given.</param>
/// <param name="Values"><c>truth</c>, <c>number</c>, or the name of the type of entity.</param>
/// <param name="Least">Of a number that has bounds, the least; null otherwise.</param>
/// <param name="Most">Of a number that has bounds, the most; null otherwise.</param>
/// <param name="IsRule">It is a rule, and nobody can set it.</param>
public sealed record StoryFact(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("parameters")] ImmutableArray<StoryParameter> Parameters,
    [property: JsonPropertyName("values")] string Values,
    [property: JsonPropertyName("least")] int? Least,
    [property: JsonPropertyName("most")] int? Most,
    [property: JsonPropertyName("rule")] bool IsRule);

/// <summary>Something that can be done.</summary>
/// <param name="Name">As the story file has it.</param>
/// <param name="Parameters">In the order in which arguments are given.</param>
/// <param name="Manners">How it is done: <c>kind</c>, <c>brave</c>.</param>
/// <param name="IsNobodys">Nobody must agree to it: only chance, the drama manager or whoever runs the story brings it about.</param>
public sealed record StoryAct(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("parameters")] ImmutableArray<StoryParameter> Parameters,
    [property: JsonPropertyName("manners")] ImmutableArray<string> Manners,
    [property: JsonPropertyName("nobodys")] bool IsNobodys);

/// <summary>A parameter of a fact or an act.</summary>
/// <param name="Name">Before an argument in its own words: <c>by</c> in <c>fond(Ann, by Ben)</c>.</param>
/// <param name="Type">The name of the type that an argument must have.</param>
public sealed record StoryParameter([property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("type")] string Type);

/// <summary>A chapter.</summary>
/// <param name="Number">As the story counts them.</param>
/// <param name="Title">May be empty.</param>
/// <param name="Starts">When it begins, unless it is later by then.</param>
/// <param name="PointsOfView">The names of those through whose eyes it may be told; empty for anybody.</param>
/// <param name="Beats">The ids of its beats.</param>
/// <param name="Endings">The ids of its endings.</param>
public sealed record StoryChapter(
    [property: JsonPropertyName("number")] int Number,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("starts")] StoryMoment Starts,
    [property: JsonPropertyName("pointsOfView")] ImmutableArray<string> PointsOfView,
    [property: JsonPropertyName("beats")] ImmutableArray<string> Beats,
    [property: JsonPropertyName("endings")] ImmutableArray<string> Endings);

/// <summary>A way in which a chapter can end.</summary>
/// <param name="Chapter">The number of the chapter.</param>
/// <param name="Id">Of the ending or the beat.</param>
/// <param name="Title">What readers know it by.</param>
public sealed record StoryEnding(
    [property: JsonPropertyName("chapter")] int Chapter,
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("title")] string Title);
