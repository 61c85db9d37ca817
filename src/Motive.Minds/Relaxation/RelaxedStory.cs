using System.Collections.Immutable;
using Motive.Minds.Causality;
using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Relaxation;

/// <summary>
/// The acts and triggers of a story, taken apart for relaxed reachability: preconditions into conjuncts that events share. Acts come first and keep
/// their indices. Events that change nothing but minds are not looked at while a graph grows. Made once; immutable.
/// </summary>
internal sealed class RelaxedStory
{
    /// <param name="reachable">By act: whether it can ever happen.</param>
    public RelaxedStory(GroundStory story, bool[] reachable)
        : this([.. story.Acts.Select(act => act.Event)], [.. story.Triggers], reachable, story.Facts.Facts.Count)
    {
    }

    /// <param name="shared">Conjuncts that this story has in common with others; they are made anew where there is none.</param>
    /// <param name="alsoNeeded">What an act needs besides its precondition; null for nothing.</param>
    public RelaxedStory(GroundEvent[] acts, GroundEvent[] triggers, bool[] reachable, int facts, SharedNeeds? shared = null, Func<int, IReadOnlyList<Condition>>? alsoNeeded = null)
    {
        Parts parts = new(shared ?? new SharedNeeds());
        List<RelaxedEvent> events = new(acts.Length + triggers.Length);
        for (int act = 0; act < acts.Length; act++)
            events.Add(reachable[act] ? parts.Make(acts[act], alsoNeeded?.Invoke(act) ?? [], act) : RelaxedEvent.Nothing);
        CausalEffect[] given = [.. triggers.SelectMany(trigger => trigger.Profile.Effects)];
        foreach (GroundEvent trigger in triggers)
            events.Add(parts.Make(trigger, [], events.Count, true, IsRunaway(trigger.Profile, given)));
        Events = [.. events];
        Acts = acts.Length;
        Needs = [.. parts.Needs];
        EventsOf = Inverted(Needs.Length, Events.Length, happening => Events[happening].Needs);
        Watchers = Inverted(facts, Needs.Length, need => Needs[need].Facts);
        NeedCounts = [.. Events.Select(happening => happening.Needs.Length)];
        Unconditional = [.. parts.Unconditional.Where(happening => Events[happening].Effects.Length > 0)];
    }

    public RelaxedEvent[] Events { get; }

    public int Acts { get; }

    /// <summary>Events that do something to a picture and need nothing of it.</summary>
    public int[] Unconditional { get; }

    /// <summary>By event: how many conjuncts it needs.</summary>
    public ImmutableArray<int> NeedCounts { get; }

    /// <summary>Conjuncts, numbered.</summary>
    public RelaxedNeed[] Needs { get; }

    /// <summary>By conjunct: the events that need it.</summary>
    public int[][] EventsOf { get; }

    /// <summary>By fact: the conjuncts that read it.</summary>
    public int[][] Watchers { get; }

    /// <summary>
    /// Whether it may add to a value more than once in a moment: unless one of its effects denies what it needs and no trigger gives that
    /// back; or add to what another trigger has just set.
    /// </summary>
    private static bool IsRunaway(EventProfile trigger, CausalEffect[] given)
    {
        HashSet<int> added = [.. trigger.Effects.Where(effect => effect.Accumulates).SelectMany(effect => effect.Facts)];
        if (added.Count == 0)
            return false;
        if (Array.Exists(given, effect => effect.Facts.Any(added.Contains) && !(effect.Accumulates && FactReads.In(effect.Source.Value).Count == 1)))
            return true;
        return !Array.Exists(trigger.Demands, demand =>
            Array.Exists(trigger.Effects, effect => effect.IsCertain && effect.Writes(demand.Fact) && effect.Known != demand.Value)
            && !Array.Exists(given, effect => effect.MayGive(demand.Fact, demand.Value)));
    }

    /// <summary>By part: of some wholes, by number, those that have it, ascending. No whole has a part twice.</summary>
    private static int[][] Inverted(int parts, int wholes, Func<int, int[]> partsOf)
    {
        int[] counts = new int[parts];
        for (int whole = 0; whole < wholes; whole++)
        {
            foreach (int part in partsOf(whole))
                counts[part]++;
        }

        int[][] inverted = Array.ConvertAll(counts, count => count == 0 ? [] : new int[count]);
        Array.Clear(counts);
        for (int whole = 0; whole < wholes; whole++)
        {
            foreach (int part in partsOf(whole))
                inverted[part][counts[part]++] = whole;
        }

        return inverted;
    }

    /// <summary>What has been taken apart so far, while the story is made.</summary>
    private sealed class Parts(SharedNeeds shared)
    {
        private readonly Dictionary<FactAtom, int> atoms = [];
        private readonly List<int> own = [];

        public List<RelaxedNeed> Needs { get; } = [];

        public List<int> Unconditional { get; } = [];

        /// <param name="more">What it needs besides its precondition.</param>
        public RelaxedEvent Make(GroundEvent source, IReadOnlyList<Condition> more, int index, bool trigger = false, bool runaway = false)
        {
            own.Clear();
            if (source.Plain.Length > 0)
            {
                Add(source.Requires);
                foreach (Condition condition in more)
                    Add(condition);
            }

            if (own.Count == 0)
                Unconditional.Add(index);
            return new RelaxedEvent([.. own], source.Profile.Effects, trigger, runaway);
        }

        private void Add(Condition condition)
        {
            foreach (RelaxedNeed need in shared.In(condition))
            {
                int number = NumberOf(need);
                if (!own.Contains(number))
                    own.Add(number);
            }
        }

        private int NumberOf(RelaxedNeed need)
        {
            if (need.Atom is FactAtom asked && atoms.TryGetValue(asked, out int known))
                return known;
            int number = Needs.Count;
            Needs.Add(need);
            if (need.Atom is FactAtom added)
                atoms.Add(added, number);
            return number;
        }
    }
}
