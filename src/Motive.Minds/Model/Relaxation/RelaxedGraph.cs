using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>One step of a relaxed run: what a fact could be after an event made more possible.</summary>
internal readonly record struct Achievement(GroundFactId Fact, int Event, CausalEffect Effect, int Layer, PossibleValues Added, PossibleValues After, int Earlier);

/// <summary>
/// The relaxed planning graph of one picture: layer by layer everything that could be so after that many acts, if nothing that came about
/// ever went away. (Hoffmann and Nebel 2001, with sets of values for facts as in metric relaxations.) Triggers cost nothing.
/// Buffers are reused from run to run; not thread-safe.
/// </summary>
/// <param name="once">Whether no effect of an act may rest on another effect of the same act. This refuses too much: the graph then only estimates.</param>
internal sealed class RelaxedGraph(FactSource source, RelaxedStory story, bool once = false)
{
    /// <summary>No number of acts reaches it.</summary>
    public const int Never = int.MaxValue / 2;

    private readonly RelaxedFacts facts = new(source);
    private readonly RelaxedFacts beginning = new(source);
    private RelaxedStory story = story;
    private int[] unmet = new int[story.Events.Length];
    private bool[] met = new bool[story.Needs.Length];
    private int[] firedAt = new int[story.Events.Length];
    private readonly int[] lastAchievement = new int[source.Count];
    private readonly List<Achievement> achievements = [];
    private readonly List<int> activeActs = [];
    private readonly List<int> activeTriggers = [];
    private readonly Stack<int> triggers = new();
    private List<int> ready = [];
    private List<int> next = [];
    private bool changed;
    private int layer;

    /// <summary>What every fact may be in the last layer.</summary>
    public RelaxedFacts Facts => facts;

    public RelaxedStory Story => story;

    public int FactCount => source.Count;

    /// <summary>Uses the buffers for another problem with the same facts from now on. What was found for the one before is lost.</summary>
    public void SwitchTo(RelaxedStory other)
    {
        if (story == other)
            return;
        story = other;
        if (unmet.Length != other.Events.Length)
            (unmet, firedAt) = (new int[other.Events.Length], new int[other.Events.Length]);
        if (met.Length < other.Needs.Length)
            met = new bool[other.Needs.Length];
    }

    /// <summary>In the order in which they came about.</summary>
    public IReadOnlyList<Achievement> Achievements => achievements;

    /// <summary>The layer in which the event first fired, or <see cref="Never"/>, as for what can never happen; 0 for what changes nothing but minds.</summary>
    public int FiredAt(int happening) => story.Events[happening] is { Effects.Length: 0 } still && still != RelaxedEvent.Nothing ? 0 : firedAt[happening];

    /// <summary>What the fact was at the start.</summary>
    public PossibleValues PossibleAtStart(GroundFactId fact) => beginning[fact];

    /// <summary>What the value was at the start; what is not known counts as nothing.</summary>
    public int ValueAtStart(Condition value) => beginning.Evaluate(value) is { MayBeKnown: true, Unknown: false } known && known.Low == known.High ? known.Low : 0;

    /// <summary>The latest achievement about the fact, or -1; each knows the one before it.</summary>
    public int LastAchievement(GroundFactId fact) => lastAchievement[fact.Value];

    /// <summary>The least number of acts after which the value may be above the bound; <see cref="Never"/> if not within the limit.</summary>
    public int LayersUntil(StateId state, bool[] usable, Condition value, int above, int limit) => Run(state, usable, value, above, limit);

    /// <summary>Builds the graph of everything that can come about within so many acts.</summary>
    public void BuildLayers(StateId state, bool[] usable, int limit) => Run(state, usable, Condition.Constant.False, Value.Ceiling, limit);

    private int Run(StateId state, bool[] usable, Condition value, int above, int limit)
    {
        Start(state, usable);
        for (layer = 0; ; layer++)
        {
            FireTriggers();
            PossibleValues now = facts.Evaluate(value);
            if (now.MayBeKnown && now.High > above)
                return layer;
            if (layer >= limit)
                return Never;
            changed = false;
            FireActs();
            if (!changed && ready.Count == 0 && triggers.Count == 0)
                return Never;
        }
    }

    private void Start(StateId state, bool[] usable)
    {
        facts.StartFrom(state);
        facts.CopyTo(beginning);
        achievements.Clear();
        activeActs.Clear();
        activeTriggers.Clear();
        ready.Clear();
        next.Clear();
        triggers.Clear();
        Array.Fill(lastAchievement, -1);
        Array.Fill(firedAt, Never);
        Array.Clear(met);
        story.NeedCounts.CopyTo(unmet);
        for (int act = 0; act < story.Acts; act++)
            unmet[act] += usable[act] ? 0 : 1;
        foreach (int happening in story.Unconditional)
        {
            if (unmet[happening] == 0)
                MarkReady(happening);
        }

        for (int need = 0; need < story.Needs.Length; need++)
        {
            if (facts.MayHold(story.Needs[need]))
                MarkMet(need);
        }
    }

    private void MarkMet(int need)
    {
        met[need] = true;
        foreach (int happening in story.EventsOf[need])
        {
            if (--unmet[happening] == 0)
                MarkReady(happening);
        }
    }

    private void MarkReady(int happening)
    {
        if (story.Events[happening].IsTrigger)
            triggers.Push(happening);
        else
            ready.Add(happening);
    }

    private void FireActs()
    {
        (ready, next) = (next, ready);
        ready.Clear();
        layer++;
        foreach (int act in activeActs)
            FireAgain(act, accumulating: null);

        foreach (int act in next)
            FireFirst(act);
        layer--;
    }

    /// <summary>To a fixpoint; a trigger adds to a value once in a moment, after all others have fired.</summary>
    private void FireTriggers()
    {
        FireToRest();
        bool before = changed;
        changed = false;
        FireActiveTriggers(accumulating: true);
        if (changed)
            FireToRest();
        changed |= before;
    }

    private void FireToRest()
    {
        bool before = changed;
        do
        {
            changed = false;
            while (triggers.TryPop(out int trigger))
                FireFirst(trigger);
            FireActiveTriggers(accumulating: false);
            before |= changed;
        }
        while (changed || triggers.Count > 0);
        changed = before;
    }

    private void FireActiveTriggers(bool accumulating)
    {
        for (int i = 0; i < activeTriggers.Count; i++)
            FireAgain(activeTriggers[i], accumulating);
    }

    private void FireFirst(int happening)
    {
        firedAt[happening] = layer;
        RelaxedEvent fired = story.Events[happening];
        bool plain = true;
        foreach (CausalEffect effect in fired.Effects)
        {
            plain &= effect.IsFixed;
            if (!fired.IsTrigger || !effect.Accumulates)
                AddEffect(effect, happening, fired.IsRunaway);
        }

        if (!plain)
            (fired.IsTrigger ? activeTriggers : activeActs).Add(happening);
    }

    private void FireAgain(int happening, bool? accumulating)
    {
        foreach (CausalEffect effect in story.Events[happening].Effects)
        {
            if (!effect.IsFixed && (accumulating is null || accumulating == effect.Accumulates))
                AddEffect(effect, happening, story.Events[happening].IsRunaway);
        }
    }

    private void AddEffect(CausalEffect effect, int happening, bool runaway)
    {
        if ((effect.KnownValueSet is PossibleValues known && facts.ContainAll(effect.Facts, known)) || (!effect.IsUnconditional && !facts.MayBe(effect.Source.When, true)))
            return;
        if (once && effect.ReadsOfOwnEvent.Length > 0 && happening < story.Acts && !MayBeWithout(effect, happening))
            return;
        PossibleValues value = effect.KnownValueSet ?? (runaway && effect.Accumulates ? PossibleValues.Anything : facts.Evaluate(effect.Source.Value));
        foreach (GroundFactId fact in effect.Facts)
        {
            if (facts.Add(fact, value))
                AddAchievement(fact, happening, effect, value);
        }
    }

    private void AddAchievement(GroundFactId fact, int happening, CausalEffect effect, PossibleValues added)
    {
        changed = true;
        achievements.Add(new Achievement(fact, happening, effect, layer, added, facts[fact], lastAchievement[fact.Value]));
        lastAchievement[fact.Value] = achievements.Count - 1;
        foreach (int need in story.Watchers[fact.Value])
        {
            if (!met[need] && facts.MayHold(story.Needs[need]))
                MarkMet(need);
        }
    }

    /// <summary>Whether the effect may come about without what the act itself did to its condition: that is, when the act is done once.</summary>
    private bool MayBeWithout(CausalEffect effect, int happening)
    {
        PossibleValues[] now = [.. effect.ReadsOfOwnEvent.Select(fact => facts[fact])];
        foreach (GroundFactId fact in effect.ReadsOfOwnEvent)
        {
            PossibleValues others = beginning[fact];
            for (int index = lastAchievement[fact.Value]; index >= 0; index = achievements[index].Earlier)
            {
                if (achievements[index].Event != happening)
                    others = PossibleValues.Union(others, achievements[index].Added);
            }

            facts.Restrict(fact, others);
        }

        bool may = facts.MayBe(effect.Source.When, true);
        for (int i = 0; i < now.Length; i++)
            facts.Restrict(effect.ReadsOfOwnEvent[i], now[i]);
        return may;
    }
}
