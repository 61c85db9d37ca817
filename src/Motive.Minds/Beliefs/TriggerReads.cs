using Motive.Minds.Grounding;
using Motive.Minds.States;

namespace Motive.Minds.Beliefs;

/// <summary>
/// What each trigger looks at: all that its condition and its effects read, and all that they write, since one that would change nothing cannot fire.
/// </summary>
internal sealed class TriggerReads
{
    private readonly IReadOnlyList<GroundEvent> triggers;
    private readonly ReadIndex index;
    private readonly int[][] mindsRead;

    public TriggerReads(StateStore states, IReadOnlyList<GroundEvent> triggers)
    {
        this.triggers = triggers;
        index = new ReadIndex(states);
        for (int trigger = 0; trigger < triggers.Count; trigger++)
            Add(trigger, triggers[trigger]);
        mindsRead = [.. triggers.Select(MindsRead)];
    }

    /// <summary>The characters in whose minds a trigger reads anything, ascending.</summary>
    public ReadOnlySpan<int> MindsReadBy(int trigger) => mindsRead[trigger];

    /// <summary>Adds every trigger that may fire in the one state and not in the other, some more than once; false if it cannot be told.</summary>
    public bool AddAffected(int before, int after, List<int> found) => index.AddAffected(before, after, found);

    private static int[] MindsRead(GroundEvent trigger)
    {
        SortedSet<int> read = [];
        Add(trigger.Requires);
        foreach (GroundEffect effect in trigger.Plain.Concat(trigger.Believed))
        {
            Add(effect.When);
            Add(effect.Value);
            FactReads.AtTarget(effect.Target, Add);
            if (effect.ReadAt > 0)
                read.Add(effect.Path[0]);
        }

        return [.. read];

        void Add(Condition condition) => FactReads.AtPaths(condition, [], (_, path) =>
        {
            if (path.Length > 0)
                read.Add(path[0]);
        });
    }

    private void Add(int trigger, GroundEvent source)
    {
        Add(trigger, source.Requires, []);
        foreach (GroundEffect effect in source.Plain.Concat(source.Believed))
        {
            ReadOnlySpan<int> reader = effect.Path.AsSpan()[..effect.ReadAt];
            Add(trigger, effect.When, []);
            Add(trigger, effect.Value, reader);
            int[] at = reader.ToArray();
            FactReads.AtTarget(effect.Target, selector => Add(trigger, selector, at));
            foreach (int fact in FactReads.Written(effect.Target))
                Add(trigger, fact, effect.Path.AsSpan());
        }
    }

    private void Add(int trigger, Condition condition, ReadOnlySpan<int> path) =>
        FactReads.AtPaths(condition, path.ToArray(), (fact, at) => Add(trigger, fact, at));

    private void Add(int trigger, int fact, ReadOnlySpan<int> path) =>
        index.Add(trigger, fact, path, WantedValue.In(triggers[trigger].Requires, fact, path));
}
