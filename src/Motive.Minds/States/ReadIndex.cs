using Motive.Minds.Grounding;

namespace Motive.Minds.States;

/// <summary>
/// Which of many items look at what of a state: at a fact of the state itself, at a fact in the mind of one character, or anywhere in a mind. An item that wants one value
/// of what it looks at is filed under that value. From two states it tells whose answer may differ between them, without asking every item.
/// </summary>
internal sealed class ReadIndex(StateStore states)
{
    private readonly List<Reader>?[] own = new List<Reader>?[states.FactCount];
    private readonly List<Reader>?[]?[] inMind = new List<Reader>?[]?[states.Characters];
    private readonly List<int>?[] deep = new List<int>?[states.Characters];
    private readonly List<int> changed = [];
    private readonly List<int> changedInMind = [];
    private (int One, int Other) differing;

    /// <summary>Adds all that an item looks at. Items are added in ascending order.</summary>
    /// <param name="requires">Without which the item's answer is no.</param>
    public void Add(int item, Condition requires, IEnumerable<FactRead> looks)
    {
        foreach ((int fact, int[] path) in looks)
            Add(item, fact, path, WantedValue.In(requires, fact, path));
    }

    private void Add(int item, int fact, int[] path, int? wanted)
    {
        if (path.Length > 1)
        {
            List<int> anywhere = deep[path[0]] ??= [];
            if (anywhere.Count == 0 || anywhere[^1] != item)
                anywhere.Add(item);
            return;
        }

        List<Reader>?[] byFact = path.Length == 0 ? own : inMind[path[0]] ??= new List<Reader>?[own.Length];
        List<Reader> readers = byFact[fact] ??= [];
        if (readers.Count == 0 || readers[^1].Item != item)
            readers.Add(new Reader(item, wanted));
    }

    /// <summary>
    /// Adds every item whose answer may be yes in the state after and was no in the one before, some more than once. False if it cannot be told, because minds are
    /// not kept equally deep in them. Where a mind is a picture's own or not kept, the picture stands for it.
    /// </summary>
    /// <param name="lost">To it every other item is added whose answer may have been yes in the state before: in the one after it is no. Null where nobody asks for these.</param>
    public bool AddAffected(int before, int after, List<int> found, List<int>? lost = null)
    {
        changed.Clear();
        states.AddDifferences(before, after, changed);
        AddReaders(found, lost, own, after, changed);
        differing = (StateStore.Self, StateStore.Self);
        ReadOnlySpan<int> mindsBefore = states.Minds(before);
        ReadOnlySpan<int> mindsAfter = states.Minds(after);
        for (int character = 0; character < mindsAfter.Length; character++)
        {
            (int one, int other) = (mindsBefore[character], mindsAfter[character]);
            if (one == other && one >= 0)
                continue;
            if (one != other && (one < 0 || other < 0))
                return false;
            if (inMind[character] is { } byFact)
                AddReaders(found, lost, byFact, other < 0 ? after : other, other < 0 ? changed : Differences(one, other));
            if (deep[character] is { } anywhere && (other >= 0 || before != after))
                found.AddRange(anywhere);
        }

        return true;
    }

    /// <summary>Many in a crowd hold the same before and after.</summary>
    private List<int> Differences(int one, int other)
    {
        if (differing == (one, other))
            return changedInMind;
        differing = (one, other);
        changedInMind.Clear();
        states.AddDifferences(one, other, changedInMind);
        return changedInMind;
    }

    private void AddReaders(List<int> found, List<int>? lost, List<Reader>?[] byFact, int mind, List<int> facts)
    {
        foreach (int fact in facts)
        {
            if (byFact[fact] is not { } readers)
                continue;
            int value = states.Read(mind, fact);
            foreach (Reader reader in readers)
            {
                if (reader.Wanted is null || reader.Wanted == value)
                    found.Add(reader.Item);
                else
                    lost?.Add(reader.Item);
            }
        }
    }

    /// <summary>An item that looks at a fact, and the one value of it with which its answer may be yes; null for any.</summary>
    private readonly record struct Reader(int Item, int? Wanted);
}
