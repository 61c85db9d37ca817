using Motive.Minds.Grounding;

namespace Motive.Minds.Intentions;

/// <summary>
/// Which acts may lead to a change of a value: read backwards through what writes the facts that it is read from, what these events need, and what decides and makes what they write. Acts and triggers are
/// numbered together, acts first. A fact that is read in somebody's mind is followed as if it were read outside.
/// </summary>
internal sealed class Leading
{
    private readonly GroundEvent[] events;
    private readonly int acts;
    private readonly List<(int Event, GroundEffect Effect)>?[] writers;

    /// <param name="usable">By act: whether it counts.</param>
    public Leading(GroundEvent[] acts, IEnumerable<GroundEvent> triggers, bool[] usable, int facts)
    {
        (this.acts, events) = (acts.Length, [.. acts, .. triggers]);
        writers = new List<(int, GroundEffect)>?[facts];
        for (int number = 0; number < events.Length; number++)
        {
            if (number >= acts.Length || usable[number])
                Add(number);
        }
    }

    /// <summary>By act.</summary>
    public bool[] To(Condition value)
    {
        bool[] leads = new bool[events.Length];
        HashSet<int> wanted = [];
        Stack<int> open = new();
        FactReads.Of(value, (fact, _) => Want(fact));
        while (open.TryPop(out int fact))
        {
            foreach ((int number, GroundEffect effect) in writers[fact] ?? [])
            {
                if (!leads[number])
                    FactReads.Of(events[number].Requires, (needed, _) => Want(needed));
                leads[number] = true;
                FactReads.Of(effect, (read, _) => Want(read));
            }
        }

        return leads[..acts];

        void Want(int fact)
        {
            if (wanted.Add(fact))
                open.Push(fact);
        }
    }

    private void Add(int number)
    {
        foreach (GroundEffect effect in events[number].Plain)
        {
            foreach (int fact in FactReads.Written(effect.Target))
                (writers[fact] ??= []).Add((number, effect));
        }
    }
}
