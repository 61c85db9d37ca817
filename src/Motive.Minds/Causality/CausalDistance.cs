using Motive.Minds.Grounding;
using Motive.Minds.Intentions;

namespace Motive.Minds.Causality;

/// <summary>
/// For one character, a lower bound on how many acts a plan still needs, from an act to a change of their utility. An act
/// with a larger bound than the plan has room for would be needless there, and a plan with a needless act is no reason.
/// The bound follows reads and writes backwards from the utility: through preconditions, effect conditions, triggers, and,
/// where somebody else must agree, through whatever that character cares about. What minds see counts as written: an act that is
/// watched may correct what watchers believe of its precondition (D17).
/// </summary>
internal sealed class CausalDistance
{
    /// <summary>No plan that contains the act can matter to the character.</summary>
    public const int Never = int.MaxValue / 2;

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

    /// <summary>By act: whether it is a move of the character, of which those that follow one another are one act (D16c); and the facts that these write.</summary>
    private readonly bool[] moves;
    private readonly HashSet<int> written;
    private int nearestMove = Never;

    /// <param name="cares">By character: the facts that may matter to them when they are asked to agree.</param>
    /// <param name="horizon">Acts that are further away than that are not told from those that never matter.</param>
    /// <param name="bySight">Whether it counts what is learnt of an act's precondition by seeing it.</param>
    public CausalDistance(CausalGraph graph, int character, HashSet<int>[] cares, int horizon = Never, bool bySight = true)
    {
        (this.graph, this.character, this.cares, this.horizon, this.bySight) = (graph, character, cares, horizon, bySight);
        (world, minds, anyExact) = (Unreached(graph.Facts), Unreached(graph.Facts), Unreached(graph.Facts));
        (distance, watched, cared) = (Unreached(graph.Acts), Unreached(graph.Acts), Unreached(cares.Length));
        waiting = new Worklist(graph.Events);
        moves = Journeys.MovesOf(graph.Story, character);
        written = [.. graph.Story.Acts.Where(act => moves[act.Index]).SelectMany(act => graph[act.Index].Changes)];
        Need(FactReads.Of(graph.Story.Utilities[character].Total), 0);
        waiting.Run(Follow);
    }

    /// <summary>Acts from this one to a change of utility, itself included.</summary>
    public int DistanceOf(int act) => distance[act];

    /// <summary>Whether any move of the character is that near.</summary>
    public bool MayGo(int acts) => nearestMove <= acts;

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
        bool isMove = moves[act.Index];
        if (isMove)
            nearestMove = Math.Min(nearestMove, mine);
        if (mine > horizon || (mine == horizon && !isMove))
        {
            distance[act.Index] = Math.Min(distance[act.Index], mine);
            return;
        }

        if (seen < Never && mine < watched[act.Index])
        {
            watched[act.Index] = mine;
            FollowWatchers(profile.ObserverReads, isMove ? mine - 1 : mine);
        }

        if (mine >= distance[act.Index])
            return;
        distance[act.Index] = mine;
        foreach ((int fact, int value) in profile.Demands)
            NeedExactly(fact, value, isMove && written.Contains(fact) ? mine - 1 : mine);
        NeedWhatDecides(profile, mine);
        if (isMove)
            NeedOfMovesBefore(profile, mine - 1);
        foreach (int other in act.Consenting.Where(other => other != character))
            FollowConsent(other, profile, mine);
    }

    /// <summary>What a move needs of another that may come right before it is as near as the move itself.</summary>
    private void NeedOfMovesBefore(EventProfile profile, int acts)
    {
        Need([.. profile.OtherNeeds.Where(read => written.Contains(read.Fact))], acts);
        foreach (CausalEffect effect in profile.Effects.Concat(profile.Tells))
            Need([.. effect.Reads.Where(read => written.Contains(read.Fact))], acts);
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
        waiting.Add(graph.BearingOn(fact));
    }

    private void Lower(int[] distances, IEnumerable<int> facts, int acts)
    {
        foreach (int fact in facts)
            Lower(distances, fact, acts);
    }

    /// <summary>Whatever bears on a fact that is now needed sooner is followed again.</summary>
    private void Lower(int[] distances, int fact, int acts)
    {
        if (distances[fact] <= acts)
            return;
        distances[fact] = acts;
        waiting.Add(graph.BearingOn(fact));
    }
}
