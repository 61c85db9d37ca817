using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Transition;

/// <summary>
/// Which trigger fires first in a state, and whether any would anywhere in it. Both are facts about an interned state, so
/// they are kept as long as it is. A trigger whose firing would change nothing, because all is so already or because its later effects take
/// the earlier ones back, does not count: it is idle. Of a state that is known to come of one in which none can fire, only those are tested whose condition looks at
/// something in which the two differ, and those that were idle. Which triggers can fire is definition D10.
/// </summary>
internal sealed class TriggerIndex
{
    private const int None = -1;
    private const int NotSought = -2;

    private readonly StateStore states;
    private readonly ImmutableArray<GroundEvent> triggers;
    private readonly KeyedItems index = new();
    private int[] first = [];
    private bool[] settled = [];
    private StateId[] origins = [];

    /// <summary>By state in which none can fire: the triggers whose conditions hold there.</summary>
    private int[][] idle = [];
    private readonly ReadIndex reads;
    private readonly CharacterId[][] mindsRead;
    private readonly List<int> candidates = [];
    private readonly List<int> holding = [];

    /// <summary>By trigger: the last search in which it was tested, as candidates may come twice.</summary>
    private readonly int[] tested;
    private int search;
    private readonly List<(ImmutableArray<CharacterId> Path, GroundFactId Fact)> decided = [];

    public TriggerIndex(StateStore states, GroundStory story)
    {
        this.states = states;
        triggers = story.Triggers;
        reads = new ReadIndex(states);
        tested = new int[triggers.Length];
        for (int trigger = 0; trigger < triggers.Length; trigger++)
        {
            Condition requires = triggers[trigger].Requires;
            EventKey? key = story.Keys.KeyOf(requires);
            index.Add(trigger, key);
            reads.Add(trigger, requires, key, FactReads.Collect(requires));
        }

        mindsRead = [.. triggers.Select(MindsRead)];
    }

    /// <summary>The trigger that fires first in the state itself, apart from its minds; null where none can.</summary>
    public GroundEvent? FirstFiring(StateId state)
    {
        if (triggers.Length == 0)
            return null;
        Reserve(state.Value);
        if (first[state.Value] == NotSought)
            first[state.Value] = Search(state);
        return first[state.Value] == None ? null : triggers[first[state.Value]];
    }

    /// <summary>True when no trigger can fire in the state nor in any mind of it.</summary>
    public bool IsSettled(StateId state)
    {
        if (triggers.Length == 0)
            return true;
        Reserve(state.Value);
        if (settled[state.Value])
            return true;
        if (FirstFiring(state) is not null)
            return false;
        foreach (StateId mind in states.Minds(state))
        {
            if (mind.IsState && !IsSettled(mind))
                return false;
        }

        return settled[state.Value] = true;
    }

    /// <summary>Records that a state was made of another, so that only what differs need be tested. Any other state may be named; it helps where the two are much alike.</summary>
    public void RecordOrigin(StateId state, StateId from)
    {
        if (triggers.Length == 0 || state == from)
            return;
        Reserve(Math.Max(state.Value, from.Value));
        if (first[state.Value] == NotSought && origins[state.Value] == StateId.None)
            origins[state.Value] = first[from.Value] == None ? from : origins[from.Value];
    }

    /// <summary>States may have been freed: of those that are left, what is known stays, but not what they were made of.</summary>
    public void Forget()
    {
        int known = Math.Min(first.Length, states.Count);
        Array.Resize(ref first, known);
        Array.Resize(ref settled, known);
        Array.Resize(ref origins, known);
        Array.Resize(ref idle, known);
        for (int id = 0; id < known; id++)
        {
            StateId state = new(id);
            origins[state.Value] = StateId.None;
            if (states.IsMarked(state))
                continue;
            first[state.Value] = NotSought;
            settled[state.Value] = false;
            idle[state.Value] = [];
        }
    }

    private void Reserve(int id)
    {
        if (id < first.Length)
            return;
        int old = first.Length;
        Array.Resize(ref first, Math.Max(Math.Max(id + 1, old * 2), 1024));
        Array.Resize(ref settled, first.Length);
        Array.Resize(ref origins, first.Length);
        Array.Resize(ref idle, first.Length);
        Array.Fill(first, NotSought, old, first.Length - old);
        Array.Fill(origins, StateId.None, old, first.Length - old);
        Array.Fill(idle, [], old, first.Length - old);
    }

    private int Search(StateId state)
    {
        candidates.Clear();
        holding.Clear();
        int[] wereIdle = origins[state.Value] == StateId.None ? [] : idle[origins[state.Value].Value];
        if (origins[state.Value] == StateId.None || !reads.AddAffected(origins[state.Value], state, candidates))
        {
            candidates.Clear();
            index.AddTo(candidates, states, state, StateId.None);
        }

        candidates.AddRange(wereIdle);
        int best = int.MaxValue;
        bool isInnermost = states.IsInnermost(state);
        search++;
        foreach (int candidate in candidates)
        {
            GroundEvent trigger = triggers[candidate];
            if (candidate >= best || tested[candidate] == search || (isInnermost && trigger.LooksIntoMinds))
                continue;
            tested[candidate] = search;
            if (!trigger.Requires.Holds(states, state) || IsUndecided(states, trigger, mindsRead[candidate], state))
                continue;
            if (Changes(trigger, state))
                best = candidate;
            else
                holding.Add(candidate);
        }

        if (best != int.MaxValue)
            return best;
        idle[state.Value] = CollectionsMarshal.AsSpan(holding).SequenceEqual(wereIdle) ? wereIdle : [.. holding];
        return None;
    }

    /// <summary>Whether a trigger cannot fire in a state because it reads a mind that the state does not keep.</summary>
    /// <param name="mindsRead">As <see cref="MindsRead"/> gives them.</param>
    public static bool IsUndecided(StateStore states, GroundEvent trigger, CharacterId[] mindsRead, StateId state)
    {
        if (!trigger.LooksIntoMinds)
            return false;
        ReadOnlySpan<StateId> minds = states.Minds(state);
        foreach (CharacterId character in mindsRead)
        {
            if (minds[character.Value] == StateStore.Beyond)
                return true;
        }

        return states.IsInnermost(state);
    }

    /// <summary>The characters in whose minds a trigger reads anything, ascending.</summary>
    public static CharacterId[] MindsRead(GroundEvent trigger) =>
    [
        .. trigger.Profile.Reads.Where(read => read.InMind).Select(read => read.Path[0])
            .Concat(trigger.MindEffects.Where(effect => effect.ReadAt > 0).Select(effect => effect.Path[0])).Distinct().Order(),
    ];

    private bool Changes(GroundEvent trigger, StateId state) =>
        AnyChanges(trigger.StateEffects, state) || AnyChanges(trigger.MindEffects, state);

    /// <summary>From the last effect back, because the later one of the same fact in the same mind stands.</summary>
    private bool AnyChanges(GroundEffect[] effects, StateId state)
    {
        decided.Clear();
        for (int i = effects.Length - 1; i >= 0; i--)
        {
            GroundEffect effect = effects[i];
            if (EffectTargets.MindAt(states, state, effect.Path) is StateId mind && !mind.IsState)
                continue;
            if (!effect.When.Holds(states, state))
                continue;
            StateId reader = EffectTargets.ReaderOf(states, state, effect);
            GroundFactId fact = EffectTargets.Resolve(states, effect.Target, reader);
            if (fact.IsNone || IsDecided(effect.Path, fact))
                continue;
            ulong code = states.Field(fact).Encode(effect.Value.Evaluate(states, reader));
            if (!states.HasCode(mind, fact, code))
                return true;
            decided.Add((effect.Path, fact));
        }

        return false;
    }

    private bool IsDecided(ImmutableArray<CharacterId> path, GroundFactId fact)
    {
        foreach ((ImmutableArray<CharacterId> Path, GroundFactId Fact) later in decided)
        {
            if (later.Fact == fact && later.Path.AsSpan().SequenceEqual(path.AsSpan()))
                return true;
        }

        return false;
    }
}
