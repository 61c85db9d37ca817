using System.Collections.Immutable;

namespace Motive.World;

internal enum OccurrenceKind
{
    /// <summary>Done by its consenting characters, each with a reason.</summary>
    Act,

    /// <summary>An act that its doers tried, and that could not be done. It has no effects but what it shows.</summary>
    Attempt,

    /// <summary>An author-only action that the chapter allowed and the drama manager used.</summary>
    Chance,

    /// <summary>By the clock.</summary>
    Happening,

    /// <summary>Nobody did it: whoever hosts the run put it in. <see cref="Occurrence.Outside"/> says what.</summary>
    Outside,
}

/// <summary>
/// One event of a chronicle, complete: who did it and why, who saw it, what it did to everyone's mind. Written once, never changed.
/// <see cref="Number"/> counts from 1. <see cref="Starts"/> is when its doers began, <see cref="Ends"/> when its effects came about.
/// <see cref="Arguments"/> are entity values. <see cref="Causes"/> are numbers of earlier events that made it possible or gave a reason.
/// </summary>
internal sealed record Occurrence
{
    public required int Number { get; init; }

    public required OccurrenceKind Kind { get; init; }

    public required StoryTime Starts { get; init; }

    public required StoryTime Ends { get; init; }

    public required int Chapter { get; init; }

    /// <summary>Set where this is an act, a chance or an attempt. What was only tried is so by <see cref="Kind"/> alone.</summary>
    public ActionId? Action { get; init; }

    /// <summary>Index into <see cref="Story.Happenings"/>, or -1.</summary>
    public int Happening { get; init; } = -1;

    public ImmutableArray<int> Arguments { get; init; } = [];

    public ImmutableArray<EntityId> By { get; init; } = [];

    public ImmutableArray<EntityId> Seen { get; init; } = [];

    /// <summary>Where its first doer was before it, or <see cref="Value.Unknown"/>.</summary>
    public int Place { get; init; } = Value.Unknown;

    /// <summary>What it was, of an event that nobody did and no clock brought; else null.</summary>
    public OutsideEvent? Outside { get; init; }

    /// <summary>Whoever hosts the run made it come about: an event of <see cref="Outside"/>, or an act that was made to happen or to begin.</summary>
    public bool IsFromOutside { get; init; }

    /// <summary>The player made someone act without a reason of their own.</summary>
    public bool OutOfCharacter { get; init; }

    /// <summary>The number of the event that this is the answer to; null for what answers nothing.</summary>
    public int? Answers { get; init; }

    /// <summary>Its doer had to answer and no answer drew them, so that it came to what the story names for that (D30m).</summary>
    public bool IsLastResort { get; init; }

    /// <summary>One for each consenting character that acted of their own accord.</summary>
    public ImmutableArray<Reason> Because { get; init; } = [];

    public ImmutableArray<Felt> Feelings { get; init; } = [];

    public ImmutableArray<Learnt> Learnt { get; init; } = [];

    /// <summary>What people saw by it to be so, and had only been told or read before: from then on they have it by their own eyes.</summary>
    public ImmutableArray<Confirmed> Confirmed { get; init; } = [];

    /// <summary>What people were told by it and did not believe.</summary>
    public ImmutableArray<Unbelieved> Unbelieved { get; init; } = [];

    /// <summary>The facts that it changed in the world, feelings apart.</summary>
    public ImmutableArray<Changed> Changes { get; init; } = [];

    public ImmutableArray<int> Causes { get; init; } = [];

    /// <summary>Scene choices taken while it happened, in order: <see cref="SceneChoice.Id"/>.</summary>
    public ImmutableArray<int> SceneChoices { get; init; } = [];

    public ImmutableArray<string> Beats { get; init; } = [];

    /// <summary>Id of the ending this event brought about.</summary>
    public string? Ending { get; init; }
}

/// <summary>A ground act: an action and its arguments.</summary>
internal sealed record GroundAct(ActionId Action, ImmutableArray<int> Arguments)
{
    /// <summary>The same action with the same arguments, one by one.</summary>
    public bool IsSame(GroundAct? other) => other is not null && Action == other.Action && Arguments.SequenceEqual(other.Arguments);
}

/// <summary>
/// Why one character did or agreed to an act, as decided then. <see cref="Gain"/> is in points of their utility, as they expected it.
/// <see cref="Plan"/> starts with the act itself. <see cref="Wants"/> are the labels of the terms that would be worse without the act, largest first.
/// </summary>
internal sealed record Reason(
    EntityId Who,
    ImmutableArray<string> Wants,
    int Gain,
    ImmutableArray<GroundAct> Plan,
    ImmutableArray<BeliefUsed> Believes)
{
    /// <summary>What took part in the choice; null for whoever agreed to join in, and for what a scene asked for.</summary>
    public Choice? Choice { get; init; }

    /// <summary>The want to name where there is room for one: of those that weigh most the one that the plan serves soonest.</summary>
    public int Named { get; init; }

    /// <summary>Limits that their thinking came to when they decided: beyond these they did not look.</summary>
    public ImmutableArray<ThinkingLimit> Limits { get; init; } = [];

    /// <summary>The place in the plan of the act that serves it, as far as the plan does.</summary>
    public int Fulfilling { get; init; }

    /// <summary>The harm that the plan averts, as they see it: events that would happen without the plan and do not if it is carried out; at most three (D13a).</summary>
    public ImmutableArray<AvertedHarm> Averts { get; init; } = [];

    /// <summary>What the plan is to find out, where that is what it is for; else null. <see cref="Wants"/> are then those that are served once it is known.</summary>
    public SoughtFact? Sought { get; init; }
}

/// <summary>
/// What somebody did not know and set out to find out. <see cref="Value"/> is the value of those that the plan may show with which they would gain most, <see cref="Then"/> what they would do then. With
/// <see cref="Shown"/> of <see cref="Values"/> values that it may have, as far as they know, they would gain something.
/// </summary>
internal sealed record SoughtFact(FactId Fact, ImmutableArray<int> Arguments, int Value, ImmutableArray<GroundAct> Then, int Shown, long Values);

/// <summary>An act of somebody's, or a happening by its number, that somebody acts against.</summary>
/// <param name="Who">Who would do it; null for a happening.</param>
internal sealed record AvertedHarm(EntityId? Who, GroundAct? Act, int? Happening);

/// <summary>A fact the plan rests on, as the character saw it, and where they had it from.</summary>
internal sealed record BeliefUsed(FactId Fact, ImmutableArray<int> Arguments, int Value, BeliefSource Source);

internal enum SourceKind
{
    /// <summary>Held since the start.</summary>
    Beginning,
    Did,
    Saw,
    WasTold,
    WasLiedTo,
    Read,

    /// <summary>Found out by trying what could not be done.</summary>
    Tried,

    /// <summary>Concluded by a trigger in their own mind, or put right by what they saw happen.</summary>
    Concluded,

    /// <summary>They saw something happen that could not have been as they had it, and guessed how it must be; the guess is wrong.</summary>
    Guessed,

    /// <summary>Whoever hosts the run put it into their mind.</summary>
    Outside,
}

/// <summary><see cref="Event"/> is the number of the event, 0 for the beginning; <see cref="Teller"/> is set for word and letters.</summary>
internal sealed record BeliefSource(SourceKind Kind, int Event, EntityId? Teller)
{
    public static readonly BeliefSource Beginning = new(SourceKind.Beginning, 0, null);
}

/// <summary>An appraisal's result. <see cref="Toward"/> is whom or what it is about, or null.</summary>
internal sealed record Felt(EntityId Who, Emotion Emotion, EntityId? Toward, int Level);

/// <summary>One belief that the event changed in somebody's own picture.</summary>
internal sealed record Learnt(EntityId Who, FactId Fact, ImmutableArray<int> Arguments, int Before, int After, BeliefSource Source);

/// <summary>Somebody saw to be so what they believed by word or letter.</summary>
internal sealed record Confirmed(EntityId Who, FactId Fact, ImmutableArray<int> Arguments);

/// <summary>Why somebody does not believe what they are told.</summary>
internal enum DisbeliefReason
{
    /// <summary>They know it from a source that stands higher, and whoever tells it has not seen it since.</summary>
    KnewBetter,

    /// <summary>It is what they said themselves without believing it.</summary>
    OwnLie,

    /// <summary>It is about a deed of their own.</summary>
    OwnDeed,
}

/// <summary>What somebody was told by the event and did not believe. <see cref="Source"/> is how they had what they hold instead.</summary>
internal sealed record Unbelieved(EntityId Who, FactId Fact, ImmutableArray<int> Arguments, int Value, DisbeliefReason Reason, BeliefSource Source);

/// <summary>One fact that an event changed in the world.</summary>
internal sealed record Changed(FactId Fact, ImmutableArray<int> Arguments, int Before, int After);
