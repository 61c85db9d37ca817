using System.Collections.Immutable;

namespace Motive.World;

/// <summary>How much a content note shows of its matter.</summary>
internal enum NoteDegree
{
    Mention,
    Depicted,
}

internal sealed record ContentNote(string Text, NoteDegree Degree);

/// <summary>
/// A checked story: plain immutable data, complete enough to run without its text. Ids are indices into these arrays.
/// <see cref="CharacterType"/> is the built-in type whose members have minds.
/// </summary>
internal sealed record Story
{
    public required string Title { get; init; }

    public string? Author { get; init; }

    public string? Rating { get; init; }

    public string? About { get; init; }

    /// <summary>Who, where and what is at stake, for whoever is about to begin.</summary>
    public string? Blurb { get; init; }

    /// <summary>Where the story says what it is; null where it does not.</summary>
    public Origin? HeaderOrigin { get; init; }

    /// <summary>What its text is written in, as a code such as <c>en</c> or <c>zh-Hant</c>, or <c>none</c>: see <see cref="PrintRules.Find"/>. The engine's own words are English in any case.</summary>
    public string Language { get; init; } = PrintRules.English;

    public ImmutableArray<ContentNote> Notes { get; init; } = [];

    /// <summary>How far its characters think, where it says so; within the bounds of <see cref="ThinkingLimits"/>.</summary>
    public ImmutableSortedDictionary<ThinkingLimit, int> Thinking { get; init; } = ImmutableSortedDictionary<ThinkingLimit, int>.Empty;

    public required ImmutableArray<StoryType> Types { get; init; }

    public required TypeId CharacterType { get; init; }

    public required ImmutableArray<Entity> Entities { get; init; }

    /// <summary>Entities with a mind, in story order.</summary>
    public required ImmutableArray<EntityId> Characters { get; init; }

    public required ImmutableArray<FactDefinition> Facts { get; init; }

    /// <summary>What can be put into words, in the order of their ids; each is an entity as well. Their ids follow each other.</summary>
    public ImmutableArray<NewsItem> News { get; init; } = [];

    /// <summary>What conditions call by a name. Nothing is evaluated by it: their bodies stand in place of their uses.</summary>
    public ImmutableArray<RuleDefinition> Rules { get; init; } = [];

    public ImmutableArray<InitialFact> Initial { get; init; } = [];

    /// <summary>
    /// Numbers count parts of one: a fact, want or constant of value v stands for v / <see cref="NumberParts"/>. 1, whole numbers, in every <c>.story</c> file.
    /// </summary>
    public int NumberParts { get; init; } = 1;

    /// <summary>Whoever sees an event has it come about by their own picture, as the field's problem files mean it; else they learn what came of it where it happened (D8a).</summary>
    public bool OutcomesAreGuessed { get; init; }

    public ImmutableArray<EventTrace> Traces { get; init; } = [];

    /// <summary>The actions of which it can be said that they are about to be done.</summary>
    public ImmutableArray<KeptPlan> Plans { get; init; } = [];

    /// <summary>What is kept of how people have their beliefs, since the story asks for it.</summary>
    public ImmutableArray<KeptSource> KeptSources { get; init; } = [];

    public ImmutableArray<ActionDefinition> Actions { get; init; } = [];

    public ImmutableArray<TriggerDefinition> Triggers { get; init; } = [];

    public ImmutableArray<ReactionDefinition> Reactions { get; init; } = [];

    public ImmutableArray<HappeningDefinition> Happenings { get; init; } = [];

    public ImmutableArray<Want> Wants { get; init; } = [];

    public ImmutableArray<Tendency> Tendencies { get; init; } = [];

    /// <summary>How much <c>by</c> likes <c>of</c>, -10..10: the rule <c>liking(of, by)</c> if the story has one. Slots 0 and 1.</summary>
    public Expression? Liking { get; init; }

    public int LikingSlots { get; init; } = 2;

    /// <summary>Who is out of the story, dead or gone: the rule <c>absent(who)</c> if the story has one. Actions say already that such do nothing and see nothing (D8b).</summary>
    public PersonRule? Absent { get; init; }

    /// <summary>Who is without their senses for a while, asleep or fainted: the rule <c>senseless(who)</c> if the story has one.</summary>
    public PersonRule? Senseless { get; init; }

    /// <summary>Where an entity is, for the teller, the map and scenes: the fact <c>at</c> if the story has one.</summary>
    public FactId? Location { get; init; }

    /// <summary>Families of facts that whoever hosts a run may change though nothing in the story does. They are of a run, and no text says them.</summary>
    public ImmutableArray<FactId> Hosted { get; init; } = [];

    public ImmutableArray<TellRule> Tells { get; init; } = [];

    public ImmutableArray<OpeningRule> Openings { get; init; } = [];

    public ImmutableArray<Scene> Scenes { get; init; } = [];

    public ImmutableArray<Chapter> Chapters { get; init; } = [];

    /// <summary>The place of a chapter among the <see cref="Chapters"/>, by the number that it is told by; -1 where there is none.</summary>
    public int PlaceOfChapter(int number) => Chapters.IndexOf(Chapters.FirstOrDefault(chapter => chapter.Number == number)!);

    public ImmutableArray<StoryTest> Tests { get; init; } = [];

    /// <summary>Those through whose eyes the first chapter may be told, or a later one that they come with, whom a player is asked to choose from; all where no chapter says.</summary>
    public ImmutableArray<EntityId> Playable => Chapters.FirstOrDefault(chapter => !chapter.PointsOfView.IsEmpty) is Chapter first
        ? [.. first.PointsOfView.Concat(Chapters.SelectMany(chapter => chapter.PointsOfView).Where(who => BroughtBy(who) is not null)).Distinct()]
        : Characters;

    /// <summary>Whether somebody who is played has a part in a chapter. Those have none in a later one than the first which is told through others' eyes (D30s).</summary>
    public bool HasPartIn(EntityId who, Chapter chapter) => chapter == Chapters[0] || chapter.PointsOfView.IsEmpty || chapter.PointsOfView.Contains(who);

    /// <summary>The chapter that somebody or something comes with (D8e); null for who is in the story from its beginning.</summary>
    public Chapter? BroughtBy(EntityId entity) =>
        Chapters.FirstOrDefault(chapter => chapter.Brings.Contains(entity) || chapter.Leaves.Contains(entity)) is Chapter first && first.Brings.Contains(entity) ? first : null;

    /// <summary>What the author answers to findings of a check, in the order of files and places.</summary>
    public ImmutableArray<FindingAnswer> Answers { get; init; } = [];

    /// <summary>Its files, as <see cref="Origin.File"/> counts them; empty where the story was not made of text.</summary>
    public ImmutableArray<StorySource> Sources { get; init; } = [];

    /// <summary>Whether it stands in a file that came by <c>use</c>, or was included by such a file.</summary>
    public bool IsOfModule(Origin origin) => StorySource.Of(Sources, origin)?.IsModule == true;

    /// <summary>The number of the chapter that what stands there comes with, since its file does (D8e); null for what is there from the beginning.</summary>
    public int? ChapterOf(Origin origin) => StorySource.Of(Sources, origin)?.Chapter;

    /// <summary>Whether what stands there comes with a chapter behind the one of that number.</summary>
    public bool IsYetToCome(Origin origin, int chapter) => ChapterOf(origin) > chapter;

    public Entity this[EntityId id] => Entities[id.Value];

    /// <summary>The entity that a character is.</summary>
    public EntityId EntityOf(CharacterId character) => Characters[character.Value];

    public ActionDefinition this[ActionId id] => Actions[id.Value];

    public FactDefinition this[FactId id] => Facts[id.Value];

    public RuleDefinition this[RuleId id] => Rules[id.Value];

    public StoryType this[TypeId id] => Types[id.Value];

    /// <summary>The piece of news that an entity is; null if it is none.</summary>
    public NewsItem? NewsOf(int entity) =>
        News.IsEmpty || entity < News[0].Id.Value || entity - News[0].Id.Value >= News.Length ? null : News[entity - News[0].Id.Value];

    /// <summary>The entity that is the piece of news that a claim is about; unknown for what is no claim.</summary>
    public int NewsOfClaim(int entity) => NewsOf(entity) is { Claimed: not null } claim ? NewsAbout(claim.Fact, [.. claim.Arguments]) : Value.Unknown;

    /// <summary>The entity that is the piece of news about a fact; unknown if there is none.</summary>
    public int NewsAbout(FactId fact, int[] arguments)
    {
        foreach (NewsItem item in News)
        {
            if (item.Fact == fact && item.Arguments.AsSpan().SequenceEqual(arguments))
                return item.Id.Value;
        }

        return Value.Unknown;
    }

    /// <summary>The family that keeps how people have facts of a family; null if the story does not ask that.</summary>
    public FactId? SourceOf(FactId family, SourceWay way)
    {
        foreach (KeptSource source in KeptSources)
        {
            if (source.Of == family && source.Way == way)
                return source.Fact;
        }

        return null;
    }

    /// <summary>What a family of facts keeps of how people have others; null for any other family.</summary>
    public KeptSource? KeptSource(FactId family) => KeptSources.FirstOrDefault(source => source.Fact == family);

    /// <summary>All that is kept of how people have facts of a family.</summary>
    public IEnumerable<KeptSource> SourcesOf(FactId family) => KeptSources.Where(source => source.Of == family);

    public bool IsOfType(int entity, TypeId type) =>
        entity != Value.Unknown && Entities[entity].Types.Contains(type);
}
