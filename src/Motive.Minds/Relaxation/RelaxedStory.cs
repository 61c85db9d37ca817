using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Relaxation;

/// <summary>One thing an event may do to a picture; what it does to others' minds is left out.</summary>
internal sealed record RelaxedEffect(int[] Facts, Condition When, Condition Value)
{
    /// <summary>It always does the same, so that it needs doing only once.</summary>
    public bool Plain { get; } = When is Condition.Constant && Value is Condition.Constant;

    /// <summary>It makes a value out of the value that was there: x + 1.</summary>
    public bool Accumulates { get; } = Facts.Any(FactReads.In(Value).Contains);
}

/// <summary>An act or trigger. <see cref="Runaway"/>: a trigger that may fire again and again in one moment.</summary>
internal sealed record RelaxedEvent(int[] Needs, RelaxedEffect[] Effects, bool Trigger, bool Runaway);

/// <summary>
/// The acts and triggers of a story, taken apart for relaxed reachability: preconditions into conjuncts that events share. Acts come first and keep
/// their indices. Made once; immutable.
/// </summary>
internal sealed class RelaxedStory
{
    private readonly List<Condition> needs = [];
    private readonly Dictionary<(int Fact, int Value, bool Not), int> atoms = [];
    private readonly List<List<int>> eventsOf = [];
    private readonly List<int>[] watchers;

    /// <param name="reachable">By act: whether it can ever happen.</param>
    public RelaxedStory(GroundStory story, bool[] reachable)
    {
        watchers = new List<int>[story.Facts.Facts.Count];
        for (int fact = 0; fact < watchers.Length; fact++)
            watchers[fact] = [];
        List<RelaxedEvent> events = [];
        foreach (Act act in story.Acts)
            events.Add(reachable[act.Index] ? Take(act.Event, events.Count, false, false) : new RelaxedEvent([], [], false, false));
        foreach (GroundEvent trigger in story.Triggers)
            events.Add(Take(trigger, events.Count, true, IsRunaway(trigger, story.Triggers)));
        Events = [.. events];
        Acts = story.Acts.Length;
        Needs = [.. needs];
        EventsOf = [.. eventsOf.Select(list => list.ToArray())];
        Watchers = [.. watchers.Select(list => list.ToArray())];
        WritersOf = WritersBy(Events, watchers.Length);
    }

    public RelaxedEvent[] Events { get; }

    public int Acts { get; }

    /// <summary>Conjuncts, numbered.</summary>
    public Condition[] Needs { get; }

    /// <summary>By conjunct: the events that need it.</summary>
    public int[][] EventsOf { get; }

    /// <summary>By fact: the conjuncts that read it.</summary>
    public int[][] Watchers { get; }

    /// <summary>By fact: the events that may write it.</summary>
    public int[][] WritersOf { get; }

    private static int[][] WritersBy(RelaxedEvent[] events, int facts)
    {
        List<int>[] writers = [.. Enumerable.Range(0, facts).Select(_ => new List<int>())];
        for (int happening = 0; happening < events.Length; happening++)
        {
            foreach (int fact in events[happening].Effects.SelectMany(effect => effect.Facts).Distinct())
                writers[fact].Add(happening);
        }

        return [.. writers.Select(list => list.ToArray())];
    }

    private RelaxedEvent Take(GroundEvent source, int index, bool trigger, bool runaway)
    {
        List<int> own = [];
        foreach (Condition conjunct in source.Requires is Condition.All all ? all.Operands : [source.Requires])
        {
            int need = NumberOf(conjunct);
            if (own.Contains(need))
                continue;
            own.Add(need);
            eventsOf[need].Add(index);
        }

        RelaxedEffect[] effects = [.. source.Plain.Select(effect =>
            new RelaxedEffect([.. FactReads.Written(effect.Target)], effect.When, effect.Value))];
        return new RelaxedEvent([.. own], effects, trigger, runaway);
    }

    private int NumberOf(Condition conjunct)
    {
        (int, int, bool)? key = conjunct switch
        {
            Condition.Is atom => (atom.Fact, atom.Value, false),
            Condition.Not { Operand: Condition.Is atom } => (atom.Fact, atom.Value, true),
            _ => null,
        };
        if (key is not null && atoms.TryGetValue(key.Value, out int known))
            return known;
        int number = needs.Count;
        needs.Add(conjunct);
        eventsOf.Add([]);
        if (key is not null)
            atoms.Add(key.Value, number);
        SortedSet<int> read = [];
        FactReads.Of(conjunct, (fact, _) => read.Add(fact));
        foreach (int fact in read)
            watchers[fact].Add(number);
        return number;
    }

    /// <summary>
    /// Whether it may add to a value more than once in a moment: unless one of its effects denies what it needs and no trigger gives that
    /// back; or add to what another trigger has just set.
    /// </summary>
    private static bool IsRunaway(GroundEvent trigger, IEnumerable<GroundEvent> triggers)
    {
        HashSet<int> added = [.. trigger.Plain.Where(Accumulates).SelectMany(effect => FactReads.Written(effect.Target))];
        if (added.Count == 0)
            return false;
        if (triggers.SelectMany(other => other.Plain).Any(effect =>
            FactReads.Written(effect.Target).Any(added.Contains) && !(Accumulates(effect) && FactReads.In(effect.Value).Count == 1)))
            return true;
        IEnumerable<Condition> conjuncts = trigger.Requires is Condition.All all ? all.Operands : [trigger.Requires];
        foreach (GroundEffect effect in trigger.Plain)
        {
            if (effect is { When: Condition.Constant, Value: Condition.Constant { Value: int value }, Target: { Selector: null, Fact: int fact } }
                && conjuncts.OfType<Condition.Is>().FirstOrDefault(atom => atom.Fact == fact && atom.Value != value) is Condition.Is denied
                && !triggers.Any(other => MayGive(other, denied)))
                return false;
        }

        return true;
    }

    private static bool Accumulates(GroundEffect effect) => FactReads.Written(effect.Target).Any(FactReads.In(effect.Value).Contains);

    private static bool MayGive(GroundEvent trigger, Condition.Is atom) => trigger.Plain.Any(effect =>
        FactReads.Written(effect.Target).Contains(atom.Fact)
        && (effect.Value is not Condition.Constant constant || constant.Value == atom.Value));
}
