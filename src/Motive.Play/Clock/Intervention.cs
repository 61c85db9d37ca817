using System.Collections.Immutable;
using System.Globalization;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// What whoever hosts a run puts into it from outside, at the moment at which it stands. It is kept among the run's decisions, so that the run comes out the same when it is made again, and nobody has to be asked.
/// </summary>
internal abstract record Intervention
{
    private Intervention()
    {
    }

    /// <summary>What it is known by: two interventions are the same when they are known by the same.</summary>
    internal abstract string Key { get; }

    /// <summary>A fact of the world, or, with minds, what somebody believes, is so from now on. It is an event that nobody does.</summary>
    /// <param name="Seen">Who sees it happen, of those who are not away. A belief changes for its owner whoever sees it.</param>
    public sealed record State(InitialFact Fact, ImmutableArray<EntityId> Seen) : Intervention
    {
        /// <summary>The run asked for it: it is the answer about a fact that its host owns.</summary>
        public bool IsAnswer { get; init; }

        internal override string Key => $"state {Numbers(Fact.Minds.Select(mind => mind.Value))} {Fact.Fact.Value} {Numbers(Fact.Arguments)} {Written(Fact.Value)} {Numbers(Seen.Select(who => who.Value))} {IsAnswer}";
    }

    /// <summary>An act comes about at once, whoever has a reason or not, if it is possible.</summary>
    public sealed record Do(GroundAct Act) : Intervention
    {
        internal override string Key => $"do {Written(Act)}";
    }

    /// <summary>Its doers begin an act, whether or not they have a reason, if they are free. It takes its time; one that is held does not end before it is completed or fails.</summary>
    public sealed record Begin(GroundAct Act, bool IsHeld) : Intervention
    {
        internal override string Key => $"begin {Written(Act)} {IsHeld}";
    }

    /// <summary>An act under way does not end by the clock any more.</summary>
    /// <param name="Number">That of the <see cref="ActUnderWay"/>.</param>
    public sealed record Hold(int Number) : Intervention
    {
        internal override string Key => $"hold {Written(Number)}";
    }

    /// <summary>An act under way ends now, as it would have by the clock: it comes about if it is possible, and else was tried.</summary>
    public sealed record Complete(int Number) : Intervention
    {
        internal override string Key => $"complete {Written(Number)}";
    }

    /// <summary>An act under way comes to nothing. Its doers learn by it what they would by trying in vain, where it is in truth not possible, and else nothing.</summary>
    public sealed record Fail(int Number) : Intervention
    {
        internal override string Key => $"fail {Written(Number)}";
    }

    /// <summary>From now on a player decides for somebody.</summary>
    public sealed record Play(EntityId Who) : Intervention
    {
        internal override string Key => $"play {Written(Who.Value)}";
    }

    /// <summary>From now on somebody who was played decides for themselves.</summary>
    public sealed record Release(EntityId Who) : Intervention
    {
        internal override string Key => $"release {Written(Who.Value)}";
    }

    /// <summary>Somebody goes out of the story: they neither think nor act, agree to nothing, see nothing and are nowhere, until they enter.</summary>
    public sealed record Leave(EntityId Who) : Intervention
    {
        internal override string Key => $"leave {Written(Who.Value)}";
    }

    /// <summary>Somebody who was away comes, with what they believed.</summary>
    /// <param name="Place">Where they are then; null in a story that does not say where people are.</param>
    public sealed record Enter(EntityId Who, EntityId? Place) : Intervention
    {
        internal override string Key => $"enter {Written(Who.Value)} {Written(Place?.Value ?? Value.Unknown)}";
    }

    /// <summary>The chapter is over; with <see cref="Story"/> the whole story is.</summary>
    public sealed record End(bool Story) : Intervention
    {
        internal override string Key => $"end {Story}";
    }

    /// <summary>One that was read from a recollection and is known by its key alone.</summary>
    internal sealed record Recalled(string Known) : Intervention
    {
        internal override string Key => Known;
    }

    private static string Written(GroundAct act) => $"{Written(act.Action.Value)} {Numbers(act.Arguments)}";

    private static string Numbers(IEnumerable<int> numbers) => $"({string.Join(',', numbers.Select(Written))})";

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
