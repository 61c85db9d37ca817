using Motive.Minds.Grounding;

namespace Motive.Minds.Causality;

/// <summary>
/// How a <see cref="CausalDistance"/> is found: reads and writes are followed backwards from the utility of one character: through preconditions, effect conditions, triggers, and,
/// where somebody else must agree, through whatever that character cares about. What minds see counts as written: an act that is
/// watched may correct what watchers believe of its precondition (D17). An event is followed again only when something has come nearer that its own distance hangs on.
/// </summary>
internal sealed class CausalClosure
{
    private const int Never = CausalDistance.Never;

    private readonly CausalGraph graph;
    private readonly int character;
    private readonly HashSet<int>[] cares;
    private readonly int horizon;
    private readonly bool bySight;
    private readonly Worklist waiting;

    /// <summary>By fact: the least number of acts from a change of it, in the world or in a mind, to one of the utility.</summary>
    private readonly int[] world;
    private readonly int[] minds;

    /// <summary>The same of a change to one value, and, by fact, of the nearest of these.</summary>
    private readonly Dictionary<(int Fact, int Value), int> exact = [];
    private readonly int[] anyExact;
    private readonly int[] distance;

    /// <summary>By act: the distance at which what its watchers look at was last followed; and by what they look at, which many acts share.</summary>
    private readonly int[] watched;
    private readonly Dictionary<FactRead[], int> looked = new(ReferenceEqualityComparer.Instance);

    /// <summary>By character: the distance at which what they care for was last followed.</summary>
    private readonly int[] cared;

    /// <param name="cares">By character: the facts that may matter to them when they are asked to agree.</param>
    /// <param name="horizon">Acts that are further away than that are not told from those that never matter.</param>
    /// <param name="bySight">Whether it counts what is learnt of an act's precondition by seeing it.</param>
    public CausalClosure(CausalGraph graph, int character, HashSet<int>[] cares, int horizon = Never, bool bySight = true)
    {
        (this.graph, this.character, this.cares, this.horizon, this.bySight) = (graph, character, cares, horizon, bySight);
        (world, minds, anyExact) = (Unreached(graph.Facts), Unreached(graph.Facts), Unreached(graph.Facts));
        (distance, watched, cared) = (Unreached(graph.Acts), Unreached(graph.Acts), Unreached(cares.Length));
        waiting = new Worklist(graph.Events);
        Need(FactReads.Of(graph.Story.Utilities[character].Total), 0);
        waiting.Run(Follow);
    }

    /// <summary>By act.</summary>
    public CausalDistance Distance => new(distance);

    /// <summary>Facts whose change may matter within this many further acts.</summary>
    public IEnumerable<int> FactsWithin(int acts)
    {
        for (int fact = 0; fact < world.Length; fact++)
        {
            if (Math.Min(Math.Min(world[fact], minds[fact]), anyExact[fact]) <= acts)
                yield return fact;
        }
    }

    private static int[] Unreached(int count)
    {
        int[] distances = new int[count];
        Array.Fill(distances, Never);
        return distances;
    }

    private void Follow(int number)
    {
        if (number < graph.Acts)
            FollowAct(graph.Story.Acts[number], graph[number]);
        else
            FollowTrigger(graph[number]);
    }

    /// <summary>Whatever a trigger demands is needed with any value: that it does not fire may matter as well.</summary>
    private void FollowTrigger(EventProfile trigger)
    {
        int needed = Payoff(trigger);
        if (needed >= Never)
            return;
        Lower(world, trigger.Needs, needed);
        NeedWhatDecides(trigger, needed);
        int believed = MindPayoff(trigger);
        if (believed >= Never)
            return;
        Lower(minds, trigger.Needs, believed);
        foreach (CausalEffect effect in trigger.Effects.Concat(trigger.Tells))
            Lower(minds, effect.Reads.Select(read => read.Fact), believed);
    }

    private void FollowAct(Act act, EventProfile profile)
    {
        if (act.AuthorOnly)
            return;
        int seen = bySight ? Math.Min(MindPayoff(profile), NeedsInMinds(profile)) : Never;
        int payoff = Math.Min(Payoff(profile), seen);
        if (payoff >= Never)
            return;
        int mine = payoff + 1;
        if (mine >= horizon)
        {
            distance[act.Index] = Math.Min(distance[act.Index], mine);
            return;
        }

        if (seen < Never && mine < watched[act.Index])
        {
            watched[act.Index] = mine;
            FollowWatchers(profile.ObserverReads, mine);
        }

        if (mine >= distance[act.Index])
            return;
        distance[act.Index] = mine;
        foreach ((int fact, int value) in profile.Demands)
            NeedExactly(fact, value, mine);
        NeedWhatDecides(profile, mine);
        foreach (int other in act.Consenting.Where(other => other != character))
            FollowConsent(other, profile, mine);
    }

    /// <summary>Whether somebody agrees hangs on what they believe of what the act needs, and of what they care for.</summary>
    private void FollowConsent(int other, EventProfile profile, int acts)
    {
        Lower(minds, profile.Needs, acts);
        if (acts >= cared[other])
            return;
        cared[other] = acts;
        Lower(minds, cares[other], acts);
    }

    private void FollowWatchers(FactRead[] reads, int acts)
    {
        if (looked.GetValueOrDefault(reads, Never) <= acts)
            return;
        looked[reads] = acts;
        Lower(world, reads.Select(read => read.Fact), acts);
    }

    /// <summary>What else it requires, and what decides what it does.</summary>
    private void NeedWhatDecides(EventProfile profile, int acts)
    {
        Need(profile.OtherNeeds, acts);
        foreach (CausalEffect effect in profile.Effects)
            Need(effect.Reads, acts);
        foreach (CausalEffect effect in profile.Tells)
            Need(effect.Reads, acts);
    }

    private int Payoff(EventProfile profile) => Math.Min(Payoff(profile.Effects), Payoff(profile.Tells));

    private int Payoff(CausalEffect[] effects)
    {
        int best = Never;
        foreach (CausalEffect effect in effects)
        {
            foreach (int fact in effect.Facts)
                best = Math.Min(best, Payoff(fact, effect.Known));
        }

        return best;
    }

    private int Payoff(int fact, int? written)
    {
        int plain = Math.Min(world[fact], minds[fact]);
        if (anyExact[fact] >= plain)
            return plain;
        return Math.Min(plain, written is int known ? exact.GetValueOrDefault((fact, known), Never) : anyExact[fact]);
    }

    private int MindPayoff(EventProfile profile)
    {
        int best = Never;
        foreach (CausalEffect effect in profile.Effects)
            best = Math.Min(best, Least(minds, effect.Facts));
        foreach (CausalEffect effect in profile.Tells)
            best = Math.Min(best, Least(minds, effect.Facts));
        return best;
    }

    /// <summary>How near what an event needs is to bearing on minds, since whoever watches it may see that they held it wrong.</summary>
    private int NeedsInMinds(EventProfile profile) => Least(minds, profile.Needs);

    private static int Least(int[] distances, int[] facts)
    {
        int best = Never;
        foreach (int fact in facts)
            best = Math.Min(best, distances[fact]);
        return best;
    }

    private void Need(IReadOnlyList<FactRead> reads, int acts)
    {
        foreach (FactRead read in reads)
        {
            Lower(world, read.Fact, acts);
            if (read.InMind)
                Lower(minds, read.Fact, acts);
        }
    }

    private void NeedExactly(int fact, int value, int acts)
    {
        if (exact.GetValueOrDefault((fact, value), Never) <= acts)
            return;
        exact[(fact, value)] = acts;
        anyExact[fact] = Math.Min(anyExact[fact], acts);
        waiting.Add(graph.ChangersOf(fact));
    }

    private void Lower(int[] distances, IEnumerable<int> facts, int acts)
    {
        foreach (int fact in facts)
            Lower(distances, fact, acts);
    }

    /// <summary>Whatever changes a fact that is now needed sooner is followed again; where minds need it, also whatever shows it.</summary>
    private void Lower(int[] distances, int fact, int acts)
    {
        if (distances[fact] <= acts)
            return;
        distances[fact] = acts;
        waiting.Add(distances == minds ? graph.BearingOn(fact) : graph.ChangersOf(fact));
    }
}
