using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Motive;

/// <summary>What one step of a run came to.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StepKind>))]
public enum StepKind
{
    /// <summary>A chapter has begun: <see cref="StoryStep.Chapter"/>.</summary>
    [JsonStringEnumMemberName("chapter began")]
    ChapterBegan,

    /// <summary>Something has come about: <see cref="StoryStep.Event"/>.</summary>
    [JsonStringEnumMemberName("happened")]
    Happened,

    /// <summary>The player is to choose from <see cref="StoryRun.Options"/>; the run goes no further until they do.</summary>
    [JsonStringEnumMemberName("player to decide")]
    PlayerToDecide,

    /// <summary>A chapter has ended: <see cref="StoryStep.Chapter"/>, and how: <see cref="StoryStep.End"/>.</summary>
    [JsonStringEnumMemberName("chapter ended")]
    ChapterEnded,

    /// <summary>The story is over. Every further step says so again.</summary>
    [JsonStringEnumMemberName("over")]
    Over,

    /// <summary>An act has begun: <see cref="StoryStep.Act"/>. Only of <see cref="StoryRun.Advance(AdvanceLimits)"/>.</summary>
    [JsonStringEnumMemberName("began")]
    Began,

    /// <summary>Nothing more is to be expected, and the run goes on all the same: until time passes that somebody asks for (<see cref="StoryRun.Advance(AdvanceLimits)"/>), or something is put in.</summary>
    [JsonStringEnumMemberName("at rest")]
    AtRest,

    /// <summary>An act that had begun has come to nothing: <see cref="StoryStep.Act"/>. Only of <see cref="StoryRun.Advance(AdvanceLimits)"/>.</summary>
    [JsonStringEnumMemberName("stopped")]
    Stopped,
}

/// <summary>What one step of a run came to, and what was told with it.</summary>
public sealed record StoryStep
{
    /// <summary>Which of the following is set hangs on it.</summary>
    [JsonPropertyName("kind")]
    public required StepKind Kind { get; init; }

    /// <summary>What is to be read now; may be empty. Watched, an event may be told some steps after it came about.</summary>
    [JsonPropertyName("passages")]
    public required ImmutableArray<StoryPassage> Passages { get; init; }

    /// <summary>What was said and narrated in a scene, line by line, for a program that shows or voices each by itself; it stands in <see cref="Passages"/> as well, as prose. Empty where no scene was told.</summary>
    [JsonPropertyName("lines")]
    public ImmutableArray<SpokenLine> Lines { get; init; } = [];

    /// <summary>The event that has come about; null in any other step.</summary>
    [JsonPropertyName("event")]
    public StoryEvent? Event { get; init; }

    /// <summary>The number of the chapter that has begun or ended; null in any other step.</summary>
    [JsonPropertyName("chapter")]
    public int? Chapter { get; init; }

    /// <summary>By what a chapter ended: the id of the beat or the ending that closed it, <c>rest</c> because nobody had anything left to do, or <c>outside</c> because whoever hosts the run ended it; null in any other step.</summary>
    [JsonPropertyName("end")]
    public string? End { get; init; }

    /// <summary>The number of the event that brought about the beat or the ending by which a chapter ended; null where neither closed it, and in any other step.</summary>
    [JsonPropertyName("decidedBy")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? DecidedBy { get; init; }

    /// <summary>The act that has begun or come to nothing; null in any other step.</summary>
    [JsonPropertyName("act")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public BegunAct? Act { get; init; }

    /// <summary>The number of the act that has begun, come to nothing, or ended with the event; null where none has, and of an event that was never under way.</summary>
    [JsonPropertyName("actNumber")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ActNumber { get; init; }

    /// <summary>What has changed of the values that are followed (<see cref="StoryRun.Follow(string)"/>), in the order in which they were asked for.</summary>
    [JsonPropertyName("followed")]
    public ImmutableArray<FactChange> Followed { get; init; } = [];
}
