using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.Minds.States;

namespace Motive.Minds.Beliefs;

/// <summary>
/// Which trigger fires first in a state, and whether any would anywhere in it. Both are facts about an interned state, so
/// they are kept for ever. A trigger whose firing would change nothing, because all is so already or because its later effects take
/// the earlier ones back, does not count.
/// </summary>
internal sealed class TriggerIndex
{
    private const int None = -1;

    private readonly StateStore states;
    private readonly ImmutableArray<GroundEvent> triggers;
    private readonly EventIndex index;
    private readonly Dictionary<(int State, int Owner), int> first = [];
    private readonly HashSet<(int State, int Owner, int Depth)> settled = [];
    private readonly List<int> candidates = [];
    private readonly List<(ImmutableArray<int> Path, int Fact)> decided = [];

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

    /// <summary>True when no trigger can fire in the state nor in any mind of it, down to a depth.</summary>
    public bool Settled(int state, int owner, int depth)
    {
        if (triggers.Length == 0 || settled.Contains((state, owner, depth)))
            return true;
        if (First(state, owner) is not null)
            return false;
        for (int character = 0; depth > 0 && character < states.Characters; character++)
        {
            if (character != owner && !Settled(states.Mind(state, character), character, depth - 1))
                return false;
        }

        settled.Add((state, owner, depth));
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

    private bool Changes(GroundEvent trigger, int state, int owner) =>
        AnyChanges(trigger.Plain, state, owner) || AnyChanges(trigger.Believed, state, owner);

    /// <summary>From the last effect back, because the later one of the same fact in the same mind stands.</summary>
    private bool AnyChanges(GroundEffect[] effects, int state, int owner)
    {
        decided.Clear();
        for (int i = effects.Length - 1; i >= 0; i--)
        {
            GroundEffect effect = effects[i];
            bool ignored = effect.Path is [int first, ..] && first == owner;
            if (ignored || !effect.When.Holds(states, state))
                continue;
            int reader = Targets.ReaderOf(states, state, effect);
            int fact = Targets.Resolve(states, effect.Target, reader);
            if (fact < 0 || IsDecided(effect.Path, fact))
                continue;
            ulong code = states.Field(fact).Encode(effect.Value.Evaluate(states, reader));
            if (!states.HasCode(Targets.MindAt(states, state, effect.Path), fact, code))
                return true;
            decided.Add((effect.Path, fact));
        }

        return false;
    }

    private bool IsDecided(ImmutableArray<int> path, int fact)
    {
        foreach ((ImmutableArray<int> Path, int Fact) later in decided)
        {
            if (later.Fact == fact && later.Path.AsSpan().SequenceEqual(path.AsSpan()))
                return true;
        }

        return false;
    }
}
