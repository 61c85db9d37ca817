using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>
/// One assignment. <see cref="Path"/> is empty for the state itself, else the characters into whose nested mind it is written.
/// <see cref="When"/> is read in the state where the event happens: conditions around and inside a belief effect alike.
/// <see cref="Value"/> is read in the mind after <see cref="ReadAt"/> steps of the path, none being the state where the event happens.
/// The target is one fact, or chosen by a selector read where the value is.
/// </summary>
internal sealed record GroundEffect(
    ImmutableArray<CharacterId> Path, Condition When, EffectTarget Target, Condition Value, int ReadAt)
{
    /// <summary>Written into a mind by what is seen there, and not by what anybody says (D8d).</summary>
    public bool IsNoticed { get; init; }

    /// <summary>What it writes is how somebody has a belief, and nothing that anybody says (D29b).</summary>
    public bool IsOfSource { get; init; }

    /// <summary>Of what somebody has by seeing what came of the event; in the place of <see cref="When"/>, which says as much of the state in which it happens.</summary>
    public Sighting? Sighting { get; init; }

    /// <summary>It always comes about, on one fact, with one value or by adding one amount to it.</summary>
    public bool IsAlwaysTheSame => When is Condition.Constant && Target.Selector is null && (Value is Condition.Constant
        || (Value is Condition.Calculate { Arithmetic: Arithmetic.Add or Arithmetic.Subtract, Left: Condition.Read own, Right: Condition.Constant } && own.Fact == Target.Fact));
}

/// <summary>Somebody sees the event, and a fact is in what came of it (D8a).</summary>
internal sealed record Sighting(Condition By, GroundFactId Fact);

/// <summary>A fact number, or, for a fact whose argument is itself read, one number for each value of the selector (none where it is null).</summary>
internal sealed record EffectTarget(GroundFactId Fact, Condition? Selector, EffectTarget?[]? Cases)
{
    public EffectTarget(GroundFactId fact)
        : this(fact, null, null)
    {
    }
}

/// <summary>Anything that changes states: an act, a trigger's firing, a reaction, a happening (D6).</summary>
internal sealed class GroundEvent
{
    private EventProfile? profile;
    private int variety;
    private GroundEvent? alike;

    /// <summary>Its rule's name with the arguments; for messages, and as a key of chance.</summary>
    public required string Name { get; init; }

    /// <summary>Its precondition.</summary>
    public required Condition Requires { get; init; }

    /// <summary>Effects on the facts of the state itself, be it the world or a mind, in story order.</summary>
    public required GroundEffect[] StateEffects { get; init; }

    /// <summary>Effects on what characters believe, in story order.</summary>
    public required GroundEffect[] MindEffects { get; init; }

    /// <summary>Whether it is an attempt: it changes nothing, and its precondition is that the act is impossible. What somebody who sees it has right of that stays as it is (D9a).</summary>
    public bool IsAttempt { get; init; }

    /// <summary>Whether it comes from no rule of the story, but from whoever hosts the run.</summary>
    public bool IsFromOutside { get; init; }

    /// <summary>Whether its rule, as written, reads beliefs. Such a trigger does not fire in the innermost pictures, which keep none.</summary>
    public bool LooksIntoMinds { get; init; }

    /// <summary>Who sees it.</summary>
    public required Observers Observing { get; init; }

    /// <summary>The event as it is kept once it has really happened, where the telling asks for more than anybody thinks with; else null.</summary>
    public GroundEvent? Told { get; init; }

    /// <summary>Whether it is the <see cref="Told"/> of another event.</summary>
    public bool IsKept { get; init; }

    /// <summary>What is kept of how people have facts; null where nothing is.</summary>
    public SourceTable? Sources { get; init; }

    /// <summary>What those learn who come back into the story by it.</summary>
    public WakingTable? Waking { get; init; }

    /// <summary>Whether it has the same outcome in every state and picture, so that nobody can be wrong about it (D8a).</summary>
    public bool HasOneOutcome
    {
        get
        {
            if (variety == 0)
                variety = Array.TrueForAll(StateEffects, effect => effect.IsAlwaysTheSame) ? 1 : 2;
            return variety == 1;
        }
    }

    /// <summary>What it reads and writes. Worked out when it is first asked for, and the same for all threads that ask.</summary>
    internal EventProfile Profile => Volatile.Read(ref profile) ?? Interlocked.CompareExchange(ref profile, new EventProfile(this, alike?.Profile), null) ?? profile;

    /// <summary>Its effects on facts, as causes.</summary>
    internal CausalEffect[] CausalEffects => alike?.CausalEffects ?? Profile.Effects;

    /// <summary>The same event with more to its precondition.</summary>
    internal GroundEvent WithPreconditions(IReadOnlyCollection<Condition> more) =>
        more.Count == 0 ? this : Copy(new Condition.All([.. Requires.Conjuncts, .. more]), MindEffects, Observing, null, this);

    /// <summary>The same event with other effects on minds and other observers.</summary>
    internal GroundEvent With(GroundEffect[] mindEffects, Observers observing, GroundEvent? told) =>
        mindEffects == MindEffects && observing == Observing && told == Told ? this : Copy(Requires, mindEffects, observing, told, mindEffects == MindEffects ? this : null);

    /// <param name="sameEffects">The event whose effects it has; or null.</param>
    private GroundEvent Copy(Condition requires, GroundEffect[] mindEffects, Observers observing, GroundEvent? told, GroundEvent? sameEffects) => new()
    {
        Name = Name,
        Requires = requires,
        StateEffects = StateEffects,
        MindEffects = mindEffects,
        IsAttempt = IsAttempt,
        LooksIntoMinds = LooksIntoMinds,
        Observing = observing,
        Told = told,
        IsKept = IsKept,
        IsFromOutside = IsFromOutside,
        Sources = Sources,
        Waking = Waking,
        alike = sameEffects,
    };
}

/// <summary>A ground action: what an author calls an act. <see cref="Index"/> is its place in <see cref="GroundStory.Acts"/>.</summary>
internal sealed class Act
{
    public required ActId Index { get; init; }

    /// <summary>The action that it is an instance of.</summary>
    public required ActionDefinition Definition { get; init; }

    /// <summary>The numbers of the entities that the action's parameters stand for.</summary>
    public required ImmutableArray<int> Arguments { get; init; }

    /// <summary>The event as anybody thinks with it.</summary>
    public required GroundEvent Event { get; init; }

    /// <summary>Character indices, without repetition, in the order of the action's clause.</summary>
    public required CharacterId[] Consenting { get; init; }

    /// <summary>
    /// The event as it is kept for the telling once it has really happened: also with what only the telling asks for. It is the same as <see cref="Event"/>
    /// where the telling asks for no more than the rules do.
    /// </summary>
    public required GroundEvent Told { get; init; }

    /// <summary>Minutes; read in the state before the act.</summary>
    public required Condition Duration { get; init; }

    /// <summary>As whoever begins it in that state reckons; at least 1, and at most <see cref="StoryLimits.ActMinutes"/>.</summary>
    public int MinutesIn(StateStore states, StateId state)
    {
        int minutes = Duration.Evaluate(states, state);
        return minutes == Value.Unknown ? 1 : Math.Clamp(minutes, 1, StoryLimits.ActMinutes);
    }

    /// <summary>Nobody consents to it: it is the author's or chance's (P4).</summary>
    public bool AuthorOnly => Consenting.Length == 0;

    /// <summary>Somebody or something that it is done with is not in the story yet (D8e), so that it cannot happen.</summary>
    public bool IsMissing { get; private init; }

    /// <summary>Nobody makes plans with it: it is the author's, or idle (D13), or cannot happen yet.</summary>
    public bool IsUnplanned => AuthorOnly || Definition.IsIdle || IsMissing;

    /// <summary>Somebody tells others something by it, by word or by letter.</summary>
    public bool IsTelling => Definition.IsTelling && !AuthorOnly;

    /// <summary>The same without its ground form, as chronicles and views have it.</summary>
    public GroundAct ToGroundAct() => new(Definition.Id, Arguments);

    /// <summary>It needs nobody's consent but the character's, given by index.</summary>
    public bool IsDoneAloneBy(CharacterId character) => Consenting is [CharacterId only] && only == character;

    /// <summary>The same act in another place.</summary>
    internal Act WithIndex(ActId index) => index == Index ? this : With(index, Event, Told, IsMissing);

    /// <summary>The same act in another place, and as another event.</summary>
    internal Act With(ActId index, GroundEvent thought, GroundEvent told, bool isMissing) => new()
    {
        Index = index,
        Definition = Definition,
        Arguments = Arguments,
        Event = thought,
        Consenting = Consenting,
        Told = told,
        Duration = Duration,
        IsMissing = isMissing,
    };

    public override string ToString() => Event.Name;
}
