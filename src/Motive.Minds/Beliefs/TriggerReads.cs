using Motive.Minds.Grounding;
using Motive.Minds.States;

namespace Motive.Minds.Beliefs;

/// <summary>
/// Which triggers look at what: at a fact of the state itself, at a fact in the mind of one character, or anywhere in a mind. A trigger looks at what its
/// condition and its effects read, and at what they write, since one that would change nothing cannot fire. Where its condition wants one value of
/// what it looks at, it is filed under that value.
/// </summary>
internal sealed class TriggerReads
{
    private readonly StateStore states;
    private readonly IReadOnlyList<GroundEvent> triggers;
    private readonly List<Reader>?[] own;
    private readonly List<Reader>?[,] inMind;
    private readonly List<int>[] deep;
    private readonly List<int> changed = [];

    public TriggerReads(StateStore states, IReadOnlyList<GroundEvent> triggers)
    {
        (this.states, this.triggers) = (states, triggers);
        own = new List<Reader>?[states.FactCount];
        inMind = new List<Reader>?[states.Characters, states.FactCount];
        deep = [.. Enumerable.Range(0, states.Characters).Select(_ => new List<int>())];
        for (int trigger = 0; trigger < triggers.Count; trigger++)
            Note(trigger, triggers[trigger]);
    }

    /// <summary>
    /// Adds every trigger that may fire in the one state and not in the other, some more than once; false if it cannot be told, because minds are not
    /// kept equally deep in them. Where a mind is not kept, the state stands for it; in the innermost pictures no trigger looks into minds.
    /// </summary>
    public bool AddAffected(int before, int after, List<int> found)
    {
        ReadOnlySpan<int> mindsBefore = states.Minds(before);
        ReadOnlySpan<int> mindsAfter = states.Minds(after);
        changed.Clear();
        states.AddDifferences(before, after, changed);
        foreach (int fact in changed)
            AddTo(found, own[fact], after, fact);
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
            int mind = other < 0 ? after : other;
            states.AddDifferences(one < 0 ? before : one, mind, changed);
            foreach (int fact in changed)
                AddTo(found, inMind[character, fact], mind, fact);
            found.AddRange(deep[character]);
        }

        return true;
    }

    private void AddTo(List<int> found, List<Reader>? readers, int mind, int fact)
    {
        if (readers is null)
            return;
        int value = states.Read(mind, fact);
        foreach (Reader reader in readers)
        {
            if (reader.Wanted is null || reader.Wanted == value)
                found.Add(reader.Trigger);
        }
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
        if (path.Length > 1)
        {
            if (deep[path[0]].Count == 0 || deep[path[0]][^1] != trigger)
                deep[path[0]].Add(trigger);
            return;
        }

        List<Reader> readers = path.IsEmpty ? own[fact] ??= [] : inMind[path[0], fact] ??= [];
        if (readers.Count == 0 || readers[^1].Trigger != trigger)
            readers.Add(new Reader(trigger, Wanted(triggers[trigger].Requires, fact, path)));
    }

    /// <summary>The value without which no such trigger fires, of a fact of the state itself or in somebody's mind.</summary>
    private static int? Wanted(Condition requires, int fact, ReadOnlySpan<int> path)
    {
        foreach (Condition conjunct in requires.Conjuncts)
        {
            Condition? about = path.IsEmpty ? conjunct : conjunct is Condition.InMind inner && inner.Character == path[0] ? inner.Body : null;
            if (about is not null && FactAtom.Of(about) is { Not: false } atom && atom.Fact == fact)
                return atom.Value;
        }

        return null;
    }

    /// <summary>A trigger that looks at a fact, and the one value of it with which it may fire; null for any.</summary>
    private readonly record struct Reader(int Trigger, int? Wanted);
}
