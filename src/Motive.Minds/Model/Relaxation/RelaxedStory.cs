using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

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
    public RelaxedStory(GroundEvent[] acts, GroundEvent[] triggers, bool[] reachable, int facts, SharedNeeds? shared = null)
    {
        Parts parts = new(facts, shared ?? new SharedNeeds());
        List<RelaxedEvent> events = [];
        foreach (GroundEvent act in acts)
            events.Add(reachable[events.Count] ? parts.Relax(act, events.Count) : RelaxedEvent.Nothing);
        CausalEffect[] given = [.. triggers.SelectMany(trigger => trigger.Profile.Effects)];
        foreach (GroundEvent trigger in triggers)
            events.Add(parts.Relax(trigger, events.Count, true, IsRunaway(trigger.Profile, given)));
        Events = [.. events];
        Acts = acts.Length;
        Needs = [.. parts.Needs];
        EventsOf = [.. parts.EventsOf.Select(list => list.ToArray())];
        Watchers = Array.ConvertAll(parts.Watchers, list => list is null ? [] : list.ToArray());
        NeedCounts = [.. Events.Select(happening => happening.Needs.Length)];
        Unconditional = [.. parts.Unconditional.Where(happening => Events[happening].Effects.Length > 0)];
    }

    public RelaxedEvent[] Events { get; }

    /// <summary>How many of the events are acts.</summary>
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
        HashSet<GroundFactId> added = [.. trigger.Effects.Where(effect => effect.Accumulates).SelectMany(effect => effect.Facts)];
        if (added.Count == 0)
            return false;
        if (Array.Exists(given, effect => effect.Facts.Any(added.Contains) && !(effect.Accumulates && FactReads.FactsReadBy(effect.Source.Value).Count == 1)))
            return true;
        return !Array.Exists(trigger.Demands, demand =>
            Array.Exists(trigger.Effects, effect => effect.IsCertain && effect.Writes(demand.Fact) && effect.KnownValue != demand.Value)
            && !Array.Exists(given, effect => effect.MayGive(demand.Fact, demand.Value)));
    }

    /// <summary>What has been taken apart so far, while the story is made.</summary>
    private sealed class Parts(int facts, SharedNeeds shared)
    {
        private readonly Dictionary<FactAtom, int> atoms = [];

        public List<RelaxedNeed> Needs { get; } = [];

        public List<List<int>> EventsOf { get; } = [];

        public List<int> Unconditional { get; } = [];

        public List<int>?[] Watchers { get; } = new List<int>?[facts];

        public RelaxedEvent Relax(GroundEvent source, int index, bool trigger = false, bool runaway = false)
        {
            List<int> own = [];
            foreach (Condition conjunct in source.StateEffects.Length == 0 ? [] : RelaxedNeed.ConjunctsOf(source.Requires).Where(conjunct => !RelaxedNeed.IsAboutMinds(conjunct)))
            {
                int need = NumberOf(conjunct);
                if (own.Contains(need))
                    continue;
                own.Add(need);
                EventsOf[need].Add(index);
            }

            if (own.Count == 0)
                Unconditional.Add(index);
            return new RelaxedEvent([.. own], source.CausalEffects, trigger, runaway);
        }

        private int NumberOf(Condition conjunct)
        {
            RelaxedNeed need = shared.Get(conjunct);
            if (need.Atom is FactAtom asked && atoms.TryGetValue(asked, out int known))
                return known;
            int number = Needs.Count;
            Needs.Add(need);
            EventsOf.Add([]);
            if (need.Atom is FactAtom added)
                atoms.Add(added, number);
            foreach (GroundFactId fact in need.Facts)
                (Watchers[fact.Value] ??= []).Add(number);
            return number;
        }
    }
}
