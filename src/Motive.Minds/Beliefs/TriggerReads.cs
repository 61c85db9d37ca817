using Motive.Minds.Grounding;
using Motive.Minds.States;

namespace Motive.Minds.Beliefs;

/// <summary>
/// Which triggers look at what: at a fact of the state itself, at a fact in the mind of one character, or anywhere in a mind. A trigger looks at what its
/// condition and its effects read, and at what they write, since one that would change nothing cannot fire.
/// </summary>
internal sealed class TriggerReads
{
    private readonly StateStore states;
    private readonly List<int>?[] own;
    private readonly List<int>?[,] inMind;
    private readonly List<int>[] deep;
    private readonly List<int> changed = [];

    public TriggerReads(StateStore states, IReadOnlyList<GroundEvent> triggers)
    {
        this.states = states;
        own = new List<int>?[states.FactCount];
        inMind = new List<int>?[states.Characters, states.FactCount];
        deep = [.. Enumerable.Range(0, states.Characters).Select(_ => new List<int>())];
        for (int trigger = 0; trigger < triggers.Count; trigger++)
            Note(trigger, triggers[trigger]);
    }

    /// <summary>
    /// Adds every trigger that may fire in the one state and not in the other, some more than once; false if it cannot be told, because minds are not
    /// kept equally deep in them. Where a mind is not kept, the state stands for it; in the innermost pictures no trigger looks into minds.
    /// </summary>
    public bool AddAffected(int before, int after, List<int> triggers)
    {
        ReadOnlySpan<int> mindsBefore = states.Minds(before);
        ReadOnlySpan<int> mindsAfter = states.Minds(after);
        changed.Clear();
        states.AddDifferences(before, after, changed);
        foreach (int fact in changed)
            AddTo(triggers, own[fact]);
        if (mindsAfter.Contains(StateStore.Beyond))
            return mindsBefore.SequenceEqual(mindsAfter);
        for (int character = 0; character < mindsAfter.Length; character++)
        {
            (int one, int other) = (mindsBefore[character], mindsAfter[character]);
            if (one == other && one >= 0)
                continue;
            if (one != other && (one < 0 || other < 0))
                return false;
            changed.Clear();
            states.AddDifferences(one < 0 ? before : one, other < 0 ? after : other, changed);
            foreach (int fact in changed)
                AddTo(triggers, inMind[character, fact]);
            triggers.AddRange(deep[character]);
        }

        return true;
    }

    private static void AddTo(List<int> triggers, List<int>? reading)
    {
        if (reading is not null)
            triggers.AddRange(reading);
    }

    private void Note(int trigger, GroundEvent source)
    {
        Note(trigger, source.Requires, []);
        foreach (GroundEffect effect in source.Plain.Concat(source.Believed))
        {
            Note(trigger, effect.When, []);
            Note(trigger, effect.Value, effect.Path.AsSpan()[..effect.ReadAt]);
            NoteSelectors(trigger, effect.Target, effect.Path.AsSpan()[..effect.ReadAt]);
            foreach (int fact in FactReads.Written(effect.Target))
                Note(trigger, fact, effect.Path.AsSpan());
        }
    }

    private void NoteSelectors(int trigger, EffectTarget? target, ReadOnlySpan<int> path)
    {
        if (target?.Selector is null)
            return;
        Note(trigger, target.Selector, path);
        foreach (EffectTarget? chosen in target.Cases!)
            NoteSelectors(trigger, chosen, path);
    }

    private void Note(int trigger, Condition condition, ReadOnlySpan<int> path)
    {
        int[] minds = path.ToArray();
        FactReads.AtPaths(condition, minds, (fact, at) => Note(trigger, fact, at));
    }

    private void Note(int trigger, int fact, ReadOnlySpan<int> path)
    {
        List<int> reading = path.Length switch
        {
            0 => own[fact] ??= [],
            1 => inMind[path[0], fact] ??= [],
            _ => deep[path[0]],
        };
        if (reading.Count == 0 || reading[^1] != trigger)
            reading.Add(trigger);
    }
}
