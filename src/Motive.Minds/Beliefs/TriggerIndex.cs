using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.States;

namespace Motive.Minds.Beliefs;

/// <summary>
/// Which trigger fires first in a state, and whether any would anywhere in it. Both are facts about an interned state, so
/// they are kept for ever. A trigger whose firing would change nothing does not count.
/// </summary>
internal sealed class TriggerIndex
{
    private const int None = -1;

    private readonly StateStore states;
    private readonly ImmutableArray<GroundEvent> triggers;
    private readonly EventIndex index;
    private readonly Dictionary<(int State, int Owner), int> first = [];
    private readonly HashSet<(int State, int Owner)> settled = [];
    private readonly List<int> candidates = [];

    public TriggerIndex(StateStore states, GroundStory story)
    {
        this.states = states;
        triggers = story.Triggers;
        index = new EventIndex(triggers, story.Fields);
    }

    public GroundEvent? First(int state, int owner)
    {
        if (triggers.Length == 0)
            return null;
        if (!first.TryGetValue((state, owner), out int found))
        {
            found = Search(state, owner);
            first.Add((state, owner), found);
        }

        return found == None ? null : triggers[found];
    }

    /// <summary>True when no trigger can fire in the state nor in any mind of it.</summary>
    public bool Settled(int state, int owner)
    {
        if (triggers.Length == 0 || settled.Contains((state, owner)))
            return true;
        HashSet<(int, int)> seen = [(state, owner)];
        Queue<(int State, int Owner)> open = new(seen);
        while (open.TryDequeue(out (int State, int Owner) next))
        {
            if (First(next.State, next.Owner) is not null)
                return false;
            for (int character = 0; character < states.Characters; character++)
            {
                (int, int) child = (states.Mind(next.State, character), character);
                if (character != next.Owner && !settled.Contains(child) && seen.Add(child))
                    open.Enqueue(child);
            }
        }

        settled.UnionWith(seen);
        return true;
    }

    private int Search(int state, int owner)
    {
        candidates.Clear();
        index.Candidates(states, state, candidates);
        int best = int.MaxValue;
        foreach (int candidate in candidates)
        {
            GroundEvent trigger = triggers[candidate];
            if (candidate < best && trigger.Requires.Holds(states, state) && Changes(trigger, state, owner))
                best = candidate;
        }

        return best == int.MaxValue ? None : best;
    }

    private bool Changes(GroundEvent trigger, int state, int owner)
    {
        foreach (GroundEffect effect in trigger.Plain)
        {
            if (Differs(effect, state, state, state))
                return true;
        }

        foreach (GroundEffect effect in trigger.Believed)
        {
            int mind = Targets.MindAt(states, state, effect.Path);
            if (effect.Path[0] != owner && Differs(effect, state, effect.ReadInMind ? mind : state, mind))
                return true;
        }

        return false;
    }

    private bool Differs(GroundEffect effect, int state, int reader, int written)
    {
        if (!effect.When.Holds(states, state) || Targets.Resolve(states, effect.Target, reader) is not (int fact and >= 0))
            return false;
        return !states.HasCode(written, fact, states.Field(fact).Encode(effect.Value.Evaluate(states, reader)));
    }
}
