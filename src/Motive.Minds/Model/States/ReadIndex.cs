using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.States;

/// <summary>
/// Which of many items look at what of a state: at a fact of the state itself, at a fact in the mind of one character, or anywhere in a mind. An item that wants one value
/// of what it looks at is filed under that value, and one that wants two facts to be alike under the other one: so, when somebody moves, acts with people whom they neither leave nor come to are not asked.
/// The others are filed under a value that they demand of another fact of the state, and left out where it has another. From two states it tells whose answer may differ between them, without asking every item.
/// </summary>
internal sealed class ReadIndex(StateStore states)
{
    private readonly FactReaders?[] own = new FactReaders?[states.FactCount];
    private readonly FactReaders?[]?[] inMind = new FactReaders?[]?[states.Characters];

    /// <summary>By whose mind, and by whose mind in it, an item looks into that.</summary>
    private readonly KeyedItems?[]?[] deep = new KeyedItems?[]?[states.Characters];
    private readonly List<GroundFactId> changed = [];
    private readonly List<GroundFactId> changedInMind = [];
    private (StateId One, StateId Other) differing;

    /// <summary>Adds all that an item looks at. Items are added in ascending order.</summary>
    /// <param name="requires">Without which the item's answer is no.</param>
    /// <param name="key">What the item demands, by which it is left out where its answer is no.</param>
    public void Add(int item, Condition requires, EventKey? key, IEnumerable<FactRead> looks)
    {
        foreach ((GroundFactId fact, CharacterId[] path) in looks)
            Add(item, requires, key, fact, path);
    }

    private void Add(int item, Condition requires, EventKey? key, GroundFactId fact, CharacterId[] path)
    {
        if (path.Length > 1)
        {
            ((deep[path[0].Value] ??= new KeyedItems?[states.Characters])[path[1].Value] ??= new()).Add(item, key);
            return;
        }

        FactReaders?[] byFact = path.Length == 0 ? own : inMind[path[0].Value] ??= new FactReaders?[own.Length];
        FactReaders readers = byFact[fact.Value] ??= new FactReaders();
        if (RequiredValues.RequiredValue(requires, fact, path) is int value)
            KeyedItems.AddOnce(readers.Wanting(value), item);
        else if (RequiredValues.RequiredEqual(requires, fact, path) is GroundFactId other)
            KeyedItems.AddOnce(readers.LikeFact(other), item);
        else
            readers.Any.Add(item, key);
    }

    /// <summary>
    /// Adds every item whose answer may be yes in the state after and was no in the one before, some more than once. False if it cannot be told, because minds are
    /// not kept equally deep in them. Where a mind is a picture's own or not kept, the picture stands for it.
    /// </summary>
    /// <param name="lost">To it every item is added whose answer may have been yes in the state before and is no in the one after, if that can be told from one fact. Null where nobody asks for these.</param>
    public bool AddAffected(StateId before, StateId after, List<int> found, List<int>? lost = null)
    {
        (StateId State, StateId Before) whole = (after, lost is null ? StateId.None : before);
        changed.Clear();
        states.AddDifferences(before, after, changed);
        AddReaders(found, lost, own, before, after, changed, whole);
        differing = (StateStore.Self, StateStore.Self);
        ReadOnlySpan<StateId> mindsBefore = states.Minds(before);
        ReadOnlySpan<StateId> mindsAfter = states.Minds(after);
        for (int character = 0; character < mindsAfter.Length; character++)
        {
            (StateId one, StateId other) = (mindsBefore[character], mindsAfter[character]);
            if (one == other && one.IsState)
                continue;
            if (one != other && (!one.IsState || !other.IsState))
                return false;
            if (inMind[character] is { } byFact)
                AddReaders(found, lost, byFact, one.IsState ? one : before, other.IsState ? other : after, other.IsState ? Differences(one, other) : changed, whole);
            if (deep[character] is { } within && (other.IsState || before != after))
                AddDeep(found, within, one.IsState ? one : before, other.IsState ? other : after, whole);
        }

        return true;
    }

    /// <summary>A mind in a mind that is the same before and after is so with all that is in it. One that is the picture's own, or not kept, is read as the picture, which differs.</summary>
    private void AddDeep(List<int> found, KeyedItems?[] within, StateId before, StateId after, (StateId State, StateId Before) whole)
    {
        if (before == after)
            return;
        ReadOnlySpan<StateId> mindsBefore = states.Minds(before);
        ReadOnlySpan<StateId> mindsAfter = states.Minds(after);
        for (int character = 0; character < within.Length; character++)
        {
            if (within[character] is { } items && (mindsBefore[character] != mindsAfter[character] || !mindsAfter[character].IsState))
                items.AddTo(found, states, whole.State, whole.Before);
        }
    }

    /// <summary>Many in a crowd hold the same before and after.</summary>
    private List<GroundFactId> Differences(StateId one, StateId other)
    {
        if (differing == (one, other))
            return changedInMind;
        differing = (one, other);
        changedInMind.Clear();
        states.AddDifferences(one, other, changedInMind);
        return changedInMind;
    }

    /// <param name="whole">The state after of which the picture is, or a mind in it, and the one before where items are also found that are lost (<see cref="KeyedItems.AddTo"/>).</param>
    private void AddReaders(List<int> found, List<int>? lost, FactReaders?[] byFact, StateId before, StateId after, List<GroundFactId> facts, (StateId State, StateId Before) whole)
    {
        foreach (GroundFactId fact in facts)
        {
            if (byFact[fact.Value] is not { } readers)
                continue;
            readers.Any.AddTo(found, states, whole.State, whole.Before);
            if (readers.ByValue is { } byValue)
                AddWanting(found, lost, byValue, states.Read(before, fact), states.Read(after, fact));
            if (readers.ByOtherFact is { } byOther)
                AddAlike(found, lost, byOther, before, after, fact);
        }
    }

    private static void AddWanting(List<int> found, List<int>? lost, Dictionary<int, List<int>> byValue, int valueBefore, int valueAfter)
    {
        if (byValue.TryGetValue(valueAfter, out List<int>? wanting))
            found.AddRange(wanting);
        if (lost is not null && valueBefore != valueAfter && byValue.TryGetValue(valueBefore, out List<int>? disappointed))
            lost.AddRange(disappointed);
    }

    private void AddAlike(List<int> found, List<int>? lost, List<(GroundFactId Fact, List<int> Items)> byOther, StateId before, StateId after, GroundFactId fact)
    {
        int valueBefore = states.Read(before, fact);
        int valueAfter = states.Read(after, fact);
        foreach ((GroundFactId other, List<int> items) in byOther)
        {
            if (states.Read(after, other) == valueAfter)
                found.AddRange(items);
            else if (lost is not null && states.Read(before, other) == valueBefore)
                lost.AddRange(items);
        }
    }

    /// <summary>The items that look at one fact, each in one of the lists.</summary>
    private sealed class FactReaders
    {
        /// <summary>Those whose answer may hang on any value of the fact.</summary>
        public KeyedItems Any { get; } = new();

        /// <summary>Those that want the fact to have one value.</summary>
        public Dictionary<int, List<int>>? ByValue { get; private set; }

        /// <summary>Those that want it to have the same value as another fact of the picture.</summary>
        public List<(GroundFactId Fact, List<int> Items)>? ByOtherFact { get; private set; }

        /// <summary>Those that want the fact to have this value.</summary>
        public List<int> Wanting(int value)
        {
            ByValue ??= [];
            if (!ByValue.TryGetValue(value, out List<int>? items))
                ByValue.Add(value, items = []);
            return items;
        }

        /// <summary>Those that want it to have the same value as this other fact.</summary>
        public List<int> LikeFact(GroundFactId other)
        {
            ByOtherFact ??= [];
            int place = ByOtherFact.FindIndex(filed => filed.Fact == other);
            if (place < 0)
            {
                place = ByOtherFact.Count;
                ByOtherFact.Add((other, []));
            }

            return ByOtherFact[place].Items;
        }
    }
}
