using System.Collections.Immutable;

namespace Motive.World;

/// <summary>Who sees an act. Read in the state before it; the observer is bound to <see cref="Slot"/>.</summary>
internal sealed record Observing(int Slot, Expression Condition)
{
    public bool Everyone => Condition is Expression.Literal { Value: Value.True };
}

/// <summary>
/// Something that can be done. <see cref="Consenting"/> lists parameters (or named characters) who must have a reason; empty means that
/// only the author or chance may use it. <see cref="Duration"/> is in minutes, at least 1. <see cref="Slots"/> is the frame size.
/// </summary>
internal sealed record ActionDefinition(
    ActionId Id,
    string Name,
    ImmutableArray<Parameter> Parameters,
    int Slots,
    Prose Label,
    Expression Requires,
    ImmutableArray<Effect> Effects,
    ImmutableArray<Expression> Consenting,
    Observing Observing,
    Expression Duration,
    ImmutableArray<string> Manners,
    Channel Channel,
    Origin Origin)
{
    /// <summary>Everybody reckons with <see cref="Duration"/>, and it comes to take up to a fifth more or less.</summary>
    public bool TakesAbout { get; init; }

    /// <summary>Nobody plans it (D13): it is done for no reason, by whoever is played and by whoever has to answer and is drawn to nothing else.</summary>
    public bool IsIdle { get; init; }

    /// <summary>Whoever does it tells others something, by word or by letter.</summary>
    public bool IsTelling => Channel != Channel.Sight && !Consenting.IsEmpty;

    /// <summary>Who has to answer it, and with what; one for each addressee.</summary>
    public ImmutableArray<Answering> AnsweredBy { get; init; } = [];

    /// <summary>The facts that it lets people notice who do not observe it (D8d); what they are is among its effects.</summary>
    public ImmutableArray<FactId> Noticed { get; init; } = [];
}

/// <summary>
/// Whoever is <see cref="Addressee"/>, a parameter of the act, answers it with an act that fits one of <see cref="Replies"/>, whose arguments are the act's own parameters or entities, or, for any claim about the news that a parameter is, <see cref="Expression.NewsOfClaim"/> of that;
/// where none draws them, with one that fits <see cref="Otherwise"/>, if there is one. That one is among the replies too.
/// </summary>
internal sealed record Answering(int Addressee, ImmutableArray<EventPattern> Replies, EventPattern? Otherwise);

/// <summary>How belief effects of an act reach their minds, for memory: by sight, by word of the doer, or by reading.</summary>
internal enum Channel
{
    Sight,
    Word,
    Letter,
}

/// <summary>Fires by itself in the world, and in every mind by that mind's own picture, until it no longer can.</summary>
internal sealed record TriggerDefinition(
    string Name, ImmutableArray<Parameter> Parameters, int Slots, Expression When, ImmutableArray<Effect> Effects, Origin Origin);

/// <summary>
/// Fires once, after appraisal, where <see cref="When"/> was false before an event's feelings and true with them. It never fires in imagined plans.
/// </summary>
internal sealed record ReactionDefinition(
    string Name, ImmutableArray<Parameter> Parameters, int Slots, Expression When, ImmutableArray<Effect> Effects, Origin Origin);

/// <summary>Happens by the clock, at a minute of the day, every day or on one day, if <see cref="Requires"/> holds.</summary>
internal sealed record HappeningDefinition(
    string Name, int? Day, int MinuteOfDay, int Slots, Expression Requires, ImmutableArray<Effect> Effects, Observing Observing, Prose Text, Origin Origin)
{
    /// <summary>Nobody knows beforehand that it comes, or when; else everybody does, and reckons with it (D13a, D30b).</summary>
    public bool IsUnforeseen { get; init; }
}

/// <summary>
/// One term of a utility: <see cref="Weight"/> counts while <see cref="Condition"/> holds. <see cref="Whose"/> binds slot 0 to
/// each member of the type; null means the author. <see cref="Only"/> narrows it to one character.
/// </summary>
internal sealed record Want(
    TypeId? Whose, EntityId? Only, int Slots, Expression Weight, Expression? Condition, string Label, Origin Origin)
{
    /// <summary>To do what one is asked or called for: that it is laid on somebody is no harm done to them (D30o).</summary>
    public bool IsDuty { get; init; }
}

/// <summary>A feeling at full strength (10) tilts the choice of acts done in <see cref="Manner"/> by <see cref="Tilt"/> points.</summary>
internal sealed record Tendency(Emotion Emotion, string Manner, int Tilt);
