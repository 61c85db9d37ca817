using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Intentions;

/// <summary>
/// For one character, a lower bound on how many acts a plan still needs, from an act to a change of their utility. An act
/// with a larger bound than the plan has room for would be needless there, and a plan with a needless act is no reason.
/// The bound follows reads and writes backwards from the utility: through preconditions, effect conditions, triggers, and,
/// where somebody else must agree, through whatever that character cares about. What minds see counts as written: an act that is
/// watched may correct what watchers believe of its precondition (D17).
/// </summary>
internal sealed class Relevance
{
    /// <summary>No plan that contains the act can matter to the character.</summary>
    public const int Never = int.MaxValue / 2;

    private readonly GroundStory story;
    private readonly EventLinks links;
    private readonly int character;
    private readonly HashSet<int>[] cares;
    private readonly int horizon;
    private readonly bool bySight;
    private readonly int[] world;
    private readonly int[] minds;
    private readonly Dictionary<(int Fact, int Value), int> exact = [];
    private readonly int[] anyExact;
    private readonly int[] distance;

    /// <summary>By act: the distance at which what its watchers look at was last followed; and by what they look at, which many acts share.</summary>
    private readonly int[] watched;
    private readonly Dictionary<List<FactRead>, int> looked = new(ReferenceEqualityComparer.Instance);

    /// <summary>By character: the distance at which what they care for was last followed.</summary>
    private readonly int[] cared;
    private readonly Queue<int> waiting = new();
    private readonly bool[] queued;

    /// <param name="cares">By character: the facts that may matter to them when they are asked to agree.</param>
    /// <param name="horizon">Acts that are further away than that are not told from those that never matter.</param>
    /// <param name="bySight">Whether it counts what is learnt of an act's precondition by seeing it.</param>
    public Relevance(GroundStory story, EventLinks links, int character, HashSet<int>[] cares, int horizon = Never, bool bySight = true)
    {
        (this.story, this.links, this.character, this.cares, this.horizon, this.bySight) = (story, links, character, cares, horizon, bySight);
        world = new int[story.Facts.Facts.Count];
        minds = new int[world.Length];
        anyExact = new int[world.Length];
        distance = new int[links.Acts.Length];
        queued = new bool[links.Events];
        Array.Fill(world, Never);
        Array.Fill(anyExact, Never);
        Array.Fill(minds, Never);
        Array.Fill(distance, Never);
        watched = [.. distance];
        cared = [.. cares.Select(_ => Never)];
        FactReads.Of(story.Utilities[character].Total, (fact, inMind) => Need(fact, inMind, 0));
        while (waiting.TryDequeue(out int next))
        {
            queued[next] = false;
            if (next < links.Acts.Length)
                Follow(story.Acts[next]);
            else
                Follow(links.Triggers[next - links.Acts.Length]);
        }
    }

    /// <summary>Acts from this one to a change of utility, itself included.</summary>
    public int DistanceOf(int act) => distance[act];

    /// <summary>Facts whose change may matter within this many further acts.</summary>
    public IEnumerable<int> FactsWithin(int acts)
    {
        for (int fact = 0; fact < world.Length; fact++)
        {
            if (Math.Min(Math.Min(world[fact], minds[fact]), anyExact[fact]) <= acts)
                yield return fact;
        }
    }

    private void Follow(FactProfile trigger)
    {
        int needed = Payoff(trigger);
        if (needed >= Never)
            return;
        foreach ((int fact, bool inMind) in Reads(trigger))
            Need(fact, inMind, needed);
        foreach ((int fact, int value) in trigger.Demands)
            NeedExactly(fact, value, needed);
        int believed = MindPayoff(trigger);
        if (believed >= Never)
            return;
        foreach (int fact in trigger.Needs.Concat(Reads(trigger).Select(read => read.Fact)))
            Lower(minds, fact, believed);
    }

    private void Follow(Act act)
    {
        if (act.AuthorOnly)
            return;
        FactProfile profile = links.Acts[act.Index];
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
        foreach ((int fact, bool inMind) in Reads(profile))
            Need(fact, inMind, mine);
        foreach (int other in act.Consenting)
        {
            if (other != character)
                FollowConsent(other, profile, mine);
        }
    }

    /// <summary>Whether somebody agrees hangs on what they believe of what the act needs, and of what they care for.</summary>
    private void FollowConsent(int other, FactProfile profile, int acts)
    {
        foreach ((int fact, _) in profile.Demands)
            Lower(minds, fact, acts);
        foreach (FactRead read in profile.OtherNeeds)
            Lower(minds, read.Fact, acts);
        if (acts >= cared[other])
            return;
        cared[other] = acts;
        foreach (int fact in cares[other])
            Lower(minds, fact, acts);
    }

    private void FollowWatchers(List<FactRead> reads, int acts)
    {
        if (looked.GetValueOrDefault(reads, Never) <= acts)
            return;
        looked[reads] = acts;
        foreach (FactRead read in reads)
            Need(read.Fact, false, acts);
    }

    private static IEnumerable<FactRead> Reads(FactProfile profile) => profile.OtherNeeds.Concat(profile.EffectReads).Concat(profile.BeliefReads);

    private int Payoff(FactProfile profile)
    {
        int best = Never;
        foreach (FactWrite write in profile.Writes)
            best = Math.Min(best, Payoff(write));
        foreach (FactWrite told in profile.Tells)
            best = Math.Min(best, Payoff(told));
        return best;
    }

    private int Payoff(FactWrite write)
    {
        int plain = Math.Min(world[write.Fact], minds[write.Fact]);
        if (anyExact[write.Fact] >= plain)
            return plain;
        return Math.Min(plain, write.Value is int known ? exact.GetValueOrDefault((write.Fact, known), Never) : anyExact[write.Fact]);
    }

    private int MindPayoff(FactProfile profile)
    {
        int best = Never;
        foreach (FactWrite write in profile.Writes)
            best = Math.Min(best, minds[write.Fact]);
        foreach (FactWrite told in profile.Tells)
            best = Math.Min(best, minds[told.Fact]);
        return best;
    }

    /// <summary>How near what an event needs is to bearing on minds, since whoever watches it may see that they held it wrong.</summary>
    private int NeedsInMinds(FactProfile profile)
    {
        int best = Never;
        foreach ((int fact, _) in profile.Demands)
            best = Math.Min(best, minds[fact]);
        foreach (FactRead read in profile.OtherNeeds)
            best = Math.Min(best, minds[read.Fact]);
        return best;
    }

    private void Need(int fact, bool inMind, int acts)
    {
        Lower(world, fact, acts);
        if (inMind)
            Lower(minds, fact, acts);
    }

    private void NeedExactly(int fact, int value, int acts)
    {
        if (exact.GetValueOrDefault((fact, value), Never) > acts)
        {
            exact[(fact, value)] = acts;
            anyExact[fact] = Math.Min(anyExact[fact], acts);
            Queue(fact);
        }
    }

    private void Lower(int[] needs, int fact, int acts)
    {
        if (needs[fact] > acts)
        {
            needs[fact] = acts;
            Queue(fact);
        }
    }

    /// <summary>Whatever writes a fact that is now needed sooner, or is watched because of it, is followed again.</summary>
    private void Queue(int fact)
    {
        foreach (int source in links.Of(fact))
        {
            if (!queued[source])
            {
                queued[source] = true;
                waiting.Enqueue(source);
            }
        }
    }
}
