using System.Numerics;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Causality;

/// <summary>
/// Computes the <see cref="CausalDistance"/> of up to 64 characters at once, one bit of a word for each: a backward closure from what their utilities read. Each layer adds the acts that may bring about what the layers
/// before it need; triggers add no layer. An act needs its precondition, what decides its effects, and, where somebody else must agree, whatever that character cares about. What minds see counts as written: an act that is
/// watched may correct what watchers believe of its precondition (D17). As most acts bear on most wants in the end, this costs hardly more for many characters than for one.
/// </summary>
internal sealed class CausalClosure
{
    /// <summary>How many characters one closure is computed for: the bits of a word.</summary>
    public const int MostCharacters = 64;

    private readonly CausalGraph graph;
    private readonly HashSet<GroundFactId>[] cares;
    private readonly int first;
    private readonly bool bySight;
    private readonly Moves moves;

    /// <summary>The facts, in the world and in minds, and the values of facts, that have been reached so far.</summary>
    private readonly Frontier world;
    private readonly Frontier minds;
    private readonly Frontier values;
    private readonly ulong[] anyValue;

    /// <summary>By event: for whom it has been followed, and for whom also what it lets be seen or believed.</summary>
    private readonly ulong[] followed;
    private readonly ulong[] shown;

    /// <summary>By what watchers look at, which many acts share, and by character: for whom that has been followed.</summary>
    private readonly Dictionary<FactRead[], ulong> looked = new(ReferenceEqualityComparer.Instance);
    private readonly ulong[] cared;
    private readonly Worklist triggers;
    private readonly Worklist acts;
    private readonly ushort[][] distances;
    private int layer;

    /// <param name="first">The first character; those after it follow, up to <see cref="MostCharacters"/>.</param>
    /// <param name="cares">By character: the facts that may matter to them when they are asked to agree.</param>
    /// <param name="bySight">Whether it counts what is learnt of an act's precondition by seeing it.</param>
    /// <param name="wanted">By character: facts that count beside those of their utility, in the world and in minds; null for none.</param>
    public CausalClosure(CausalGraph graph, Moves moves, int first, HashSet<GroundFactId>[] cares, bool bySight, Func<CharacterId, IEnumerable<GroundFactId>>? wanted = null)
    {
        (this.graph, this.moves, this.first, this.cares, this.bySight) = (graph, moves, first, cares, bySight);
        (world, minds, values) = (new Frontier(graph.Facts), new Frontier(graph.Facts), new Frontier(graph.DemandedValues.Length));
        anyValue = new ulong[graph.Facts];
        (followed, shown) = (new ulong[graph.Events], new ulong[graph.Events]);
        cared = new ulong[cares.Length];
        (triggers, acts) = (new Worklist(graph.Events), new Worklist(graph.Events));
        distances = new ushort[Math.Min(MostCharacters, cares.Length - first)][];
        for (int number = 0; number < distances.Length; number++)
        {
            distances[number] = new ushort[graph.Acts];
            Array.Fill(distances[number], CausalDistance.PackedNever);
            Need(FactReads.Collect(graph.Story.Utilities[first + number].Total), 1UL << number, next: false);
            Need([.. (wanted?.Invoke(new CharacterId(first + number)) ?? []).Select(fact => new FactRead(fact, [new CharacterId(first + number)]))], 1UL << number, next: false);
        }

        for (; IsOpen; layer++)
        {
            while (IsOpen)
            {
                FollowChanges();
                acts.Run(FollowAct);
            }

            world.ReleaseHeldBack();
            minds.ReleaseHeldBack();
            values.ReleaseHeldBack();
        }
    }

    private bool IsOpen => world.HasNew || minds.HasNew || values.HasNew;

    /// <summary>Of each of the characters, in order.</summary>
    public IEnumerable<CausalDistance> Distances => distances.Select((byAct, number) => new CausalDistance(byAct, moves.MinimumFor(new CharacterId(first + number), byAct)));

    /// <summary>Facts whose change may ever matter to one of the characters.</summary>
    public IEnumerable<GroundFactId> FactsMatteringTo(CharacterId character) =>
        GroundFactId.Below(graph.Facts).Where(fact => ((world[fact.Value] | minds[fact.Value] | anyValue[fact.Value]) & (1UL << (character.Value - first))) != 0);

    /// <summary>Follows what has been added to this layer, and what triggers add to it, until only acts are left.</summary>
    private void FollowChanges()
    {
        while (IsOpen)
        {
            world.FollowNew((fact, who) => EnqueueEvents(graph.ChangersOf(new GroundFactId(fact)), who, isShown: false));
            minds.FollowNew((fact, who) => EnqueueEvents(bySight ? graph.EventsBearingOn(new GroundFactId(fact)) : graph.ChangersOf(new GroundFactId(fact)), who, bySight));
            values.FollowNew((value, who) =>
            {
                GroundFactId fact = graph.DemandedValues[value].Fact;
                anyValue[fact.Value] |= who;
                EnqueueEvents(graph.ChangersOf(fact), who, isShown: false);
            });
            triggers.Run(FollowTrigger);
        }
    }

    /// <summary>Adds events to those that are still to be followed, unless they have been followed for all of these characters.</summary>
    /// <param name="who">For whom the events bear on something, one bit for each character.</param>
    /// <param name="isShown">Whether it also counts what the events let be seen.</param>
    private void EnqueueEvents(int[] events, ulong who, bool isShown)
    {
        foreach (int number in events)
        {
            if (number >= graph.Acts)
                triggers.Add(number);
            else if ((who & ~followed[number]) != 0 || (isShown && (who & ~shown[number]) != 0))
                acts.Add(number);
        }
    }

    /// <summary>Whatever a trigger demands is needed with any value: that it does not fire may matter as well.</summary>
    private void FollowTrigger(int number)
    {
        EventProfile trigger = graph[number];
        ulong who = AddNew(ref followed[number], Payoff(trigger));
        AddAll(world, trigger.Needs, who, next: false);
        NeedWhatDecides(trigger, who, next: false);
        ulong believed = AddNew(ref shown[number], MindPayoff(trigger));
        if (believed == 0)
            return;
        AddAll(minds, trigger.Needs, believed, next: false);
        foreach (CausalEffect effect in trigger.Effects.Concat(trigger.Tells))
            AddAll(minds, effect.Reads.Select(read => read.Fact), believed, next: false);
    }

    private void FollowAct(int number)
    {
        Act act = graph.Story.Acts[number];
        if (act.IsUnplanned)
            return;
        EventProfile profile = graph[number];
        ulong seen = bySight ? MindPayoff(profile) | Any(minds, profile.Repairs) : 0;
        ulong mover = BitOf(moves.MoverOf(number));
        ulong watched = AddNew(ref shown[number], seen);
        FollowWatchers(profile.ObserverReads, watched & mover, next: false);
        FollowWatchers(profile.ObserverReads, watched & ~mover, next: true);
        ulong who = AddNew(ref followed[number], Payoff(profile) | seen);
        if (who == 0)
            return;
        NeedOfMovesBefore(profile, moves.MoverOf(number), who & mover);
        foreach ((GroundFactId fact, int value) in profile.Demands)
            values.Add(graph.DemandNumberOf(fact, value), who, next: true);
        for (ulong left = who; left != 0; left &= left - 1)
            distances[BitOperations.TrailingZeroCount(left)][number] = (ushort)Math.Min(layer + 1, CausalDistance.PackedNever - 1);
        NeedWhatDecides(profile, who, next: true);
        foreach (CharacterId other in act.Consenting)
            FollowConsent(other, profile, who & ~BitOf(other));
    }

    /// <summary>Moves of a character that follow one another are one act (D16c): what a move needs of another that may come right before it is as near as what the move itself is for.</summary>
    private void NeedOfMovesBefore(EventProfile profile, CharacterId character, ulong who)
    {
        if (who == 0)
            return;
        foreach ((GroundFactId fact, int value) in profile.Demands.Where(demand => moves.MayWrite(character, demand.Fact)))
            values.Add(graph.DemandNumberOf(fact, value), who, next: false);
        Need([.. profile.OtherNeeds.Where(read => moves.MayWrite(character, read.Fact))], who, next: false);
        foreach (CausalEffect effect in profile.Effects.Concat(profile.Tells))
            Need([.. effect.Reads.Where(read => moves.MayWrite(character, read.Fact))], who, next: false);
    }

    private ulong BitOf(CharacterId character) => character.Value >= first && character.Value < first + MostCharacters ? 1UL << (character.Value - first) : 0;

    /// <summary>Whether somebody agrees hangs on what they believe of what the act needs, and of what they care for.</summary>
    private void FollowConsent(CharacterId other, EventProfile profile, ulong who)
    {
        AddAll(minds, profile.Needs, who, next: true);
        AddAll(minds, cares[other.Value], AddNew(ref cared[other.Value], who), next: true);
    }

    private void FollowWatchers(FactRead[] reads, ulong who, bool next)
    {
        if (who == 0)
            return;
        ulong known = looked.GetValueOrDefault(reads);
        if ((who & ~known) == 0)
            return;
        looked[reads] = known | who;
        AddAll(world, reads.Select(read => read.Fact), who & ~known, next);
    }

    /// <summary>What else it requires, and what decides what it does.</summary>
    private void NeedWhatDecides(EventProfile profile, ulong who, bool next)
    {
        if (who == 0)
            return;
        Need(profile.OtherNeeds, who, next);
        foreach (CausalEffect effect in profile.Effects)
            Need(effect.Reads, who, next);
        foreach (CausalEffect effect in profile.Tells)
            Need(effect.Reads, who, next);
    }

    private void Need(IReadOnlyList<FactRead> reads, ulong who, bool next)
    {
        foreach (FactRead read in reads)
        {
            world.Add(read.Fact.Value, who, next);
            if (read.InMind)
                minds.Add(read.Fact.Value, who, next);
        }
    }

    private static void AddAll(Frontier reached, IEnumerable<GroundFactId> facts, ulong who, bool next)
    {
        if (who == 0)
            return;
        foreach (GroundFactId fact in facts)
            reached.Add(fact.Value, who, next);
    }

    private ulong Payoff(EventProfile profile) => Payoff(profile.Effects) | Payoff(profile.Tells);

    private ulong Payoff(CausalEffect[] effects)
    {
        ulong who = 0;
        foreach (CausalEffect effect in effects)
        {
            foreach (GroundFactId fact in effect.Facts)
            {
                who |= world[fact.Value] | minds[fact.Value];
                if (anyValue[fact.Value] != 0)
                    who |= effect.KnownValue is int known ? graph.DemandNumberOf(fact, known) is int value and >= 0 ? values[value] : 0 : anyValue[fact.Value];
            }
        }

        return who;
    }

    private ulong MindPayoff(EventProfile profile)
    {
        ulong who = 0;
        foreach (CausalEffect effect in profile.Effects)
            who |= Any(minds, effect.Facts);
        foreach (CausalEffect effect in profile.Tells)
            who |= Any(minds, effect.Facts);
        return who;
    }

    private static ulong Any(Frontier reached, GroundFactId[] facts)
    {
        ulong who = 0;
        foreach (GroundFactId fact in facts)
            who |= reached[fact.Value];
        return who;
    }

    /// <summary>Those of some who are not among the known, who are added to them.</summary>
    private static ulong AddNew(ref ulong known, ulong who)
    {
        ulong newly = who & ~known;
        known |= newly;
        return newly;
    }
}
