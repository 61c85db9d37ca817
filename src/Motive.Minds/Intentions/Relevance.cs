using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Intentions;

/// <summary>
/// For one character, a lower bound on how many acts a plan still needs, from an act to a change of their utility. An act
/// with a larger bound than the plan has room for would be needless there, and a plan with a needless act is no reason.
/// The bound follows reads and writes backwards from the utility: through preconditions, effect conditions, triggers, and,
/// where somebody else must agree, through whatever that character cares about. What minds see counts as written: an act that is
/// watched may correct what watchers believe of its precondition.
/// </summary>
internal sealed class Relevance
{
    /// <summary>No plan that contains the act can matter to the character.</summary>
    public const int Never = int.MaxValue / 2;

    private readonly FactProfile[] profiles;
    private readonly int[] world;
    private readonly int[] minds;
    private readonly Dictionary<(int Fact, int Value), int> exact = [];
    private readonly int[] anyExact;
    private readonly int[] distance;
    private bool changed;

    public Relevance(GroundStory story, FactProfile[] profiles, FactProfile[] triggers, int character, Func<int, int, IEnumerable<int>> caresFor)
    {
        this.profiles = profiles;
        world = new int[story.Facts.Facts.Count];
        minds = new int[world.Length];
        distance = new int[profiles.Length];
        Array.Fill(world, Never);
        anyExact = new int[world.Length];
        Array.Fill(minds, Never);
        Array.Fill(anyExact, Never);
        Array.Fill(distance, Never);
        FactReads.Of(story.Utilities[character].Total, (fact, inMind) => Need(fact, inMind, 0));
        do
        {
            changed = false;
            foreach (FactProfile trigger in triggers)
                Follow(trigger);
            foreach (Act act in story.Acts)
            {
                if (!act.AuthorOnly)
                    Follow(act, character, caresFor);
            }
        }
        while (changed);
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
        foreach ((int fact, bool inMind) in trigger.Reads)
        {
            Need(fact, inMind, needed);
            Lower(minds, fact, Math.Min(needed, MindPayoff(trigger)));
        }
    }

    private void Follow(Act act, int character, Func<int, int, IEnumerable<int>> caresFor)
    {
        FactProfile profile = profiles[act.Index];
        int seen = Math.Min(MindPayoff(profile), Nearest(minds, profile.Precondition));
        int payoff = Math.Min(Payoff(profile), seen);
        if (payoff >= Never)
            return;
        int mine = payoff + 1;
        if (mine < distance[act.Index])
        {
            distance[act.Index] = mine;
            changed = true;
        }

        foreach ((int fact, int value) in profile.Demands)
            NeedExactly(fact, value, mine);
        foreach ((int fact, bool inMind) in profile.Reads)
            Need(fact, inMind, mine);
        if (seen < Never)
        {
            foreach (int fact in profile.ObserverReads)
                Need(fact, false, mine);
        }

        foreach (int other in act.Consenting)
        {
            if (other == character)
                continue;
            foreach (int fact in caresFor(other, act.Index))
                Lower(minds, fact, mine);
        }
    }

    private int Payoff(FactProfile profile)
    {
        int best = Never;
        foreach ((int fact, int? value) in profile.Writes)
        {
            best = Math.Min(best, Math.Min(world[fact], minds[fact]));
            if (value is int known)
                best = Math.Min(best, exact.GetValueOrDefault((fact, known), Never));
            else
                best = Math.Min(best, anyExact[fact]);
        }

        return best;
    }

    private int MindPayoff(FactProfile profile)
    {
        int best = Never;
        foreach ((int fact, _) in profile.Writes)
            best = Math.Min(best, minds[fact]);
        return best;
    }

    private static int Nearest(int[] needs, List<int> facts)
    {
        int best = Never;
        foreach (int fact in facts)
            best = Math.Min(best, needs[fact]);
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
            changed = true;
        }
    }

    private void Lower(int[] needs, int fact, int acts)
    {
        if (needs[fact] > acts)
        {
            needs[fact] = acts;
            changed = true;
        }
    }
}

/// <summary>
/// What an event reads and writes. <see cref="Demands"/>: conjuncts of its precondition of the form fact = value, which
/// only that value can help. <see cref="Reads"/>: everything else it reads, and whether inside a mind. A written value is null when it is not constant.
/// </summary>
internal sealed class FactProfile
{
    public readonly List<(int Fact, int Value)> Demands = [];
    public readonly List<(int Fact, bool InMind)> Reads = [];
    public readonly List<(int Fact, int? Value)> Writes = [];
    public readonly List<int> Precondition = [];
    public readonly List<int> ObserverReads = [];

    public FactProfile(GroundEvent source)
    {
        foreach (Condition conjunct in source.Requires.Conjuncts)
        {
            FactReads.Of(conjunct, (fact, _) => Precondition.Add(fact));
            if (conjunct is Condition.Is atom)
                Demands.Add((atom.Fact, atom.Value));
            else
                FactReads.Of(conjunct, (fact, inMind) => Reads.Add((fact, inMind)));
        }

        foreach (GroundEffect effect in source.Plain.Concat(source.Believed))
        {
            FactReads.Of(effect, (fact, inMind) => Reads.Add((fact, inMind)));
            int? value = effect.Value is Condition.Constant constant ? constant.Value : null;
            foreach (int fact in FactReads.Written(effect.Target))
                Writes.Add((fact, value));
        }

        foreach (Condition observer in source.Observing)
            FactReads.Of(observer, (fact, _) => ObserverReads.Add(fact));
    }
}
