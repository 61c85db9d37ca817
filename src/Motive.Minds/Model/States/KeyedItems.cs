using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.States;

/// <summary>Items, each filed by what it demands of one fact of a state, or of two, so that where that is not so it need not be asked.</summary>
internal sealed class KeyedItems
{
    private readonly List<int> free = [];
    private readonly List<Filed> filed = [];
    private readonly Dictionary<(CharacterId Mind, GroundFactId Fact, GroundFactId Like), Filed> byRead = [];

    /// <summary>Adds an item. They are added in ascending order, and one that comes twice in a row is kept once.</summary>
    /// <param name="key">What it demands; null for nothing that can be told so.</param>
    public void Add(int item, EventKey? key)
    {
        if (key is not EventKey demanded)
        {
            AddOnce(free, item);
            return;
        }

        (CharacterId, GroundFactId, GroundFactId) read = (demanded.Mind, demanded.Fact, demanded.Like);
        if (!byRead.TryGetValue(read, out Filed? alike))
        {
            byRead.Add(read, alike = new Filed(demanded.Mind, demanded.Fact, demanded.Like));
            filed.Add(alike);
        }

        alike.Add(item, demanded);
    }

    /// <summary>Adds to a list the items of which what they demand is so in a state, in no particular order.</summary>
    /// <param name="before">Those of which it was so in this state are added too; none for no others.</param>
    public void AddTo(List<int> found, StateStore states, StateId state, StateId before)
    {
        found.AddRange(free);
        foreach (Filed one in filed)
            one.AddTo(found, states, state, before);
    }

    /// <summary>Adds an item to a list unless it is the last one there.</summary>
    public static void AddOnce(List<int> items, int item)
    {
        if (items.Count == 0 || items[^1] != item)
            items.Add(item);
    }

    /// <summary>Those that demand something of one fact, or that it is like one other.</summary>
    private sealed class Filed(CharacterId mind, GroundFactId fact, GroundFactId like)
    {
        private readonly Dictionary<int, List<int>> byValue = [];
        private readonly List<(int Value, List<int> Items)> unlike = [];
        private readonly List<int> alike = [];

        public void Add(int item, EventKey key)
        {
            if (!like.IsNone)
            {
                AddOnce(alike, item);
                return;
            }

            foreach (int value in key.Values)
                AddOnce(Under(value), item);
            if (key.Values.Length == 0)
                AddOnce(Unlike(key.Not), item);
        }

        public void AddTo(List<int> found, StateStore states, StateId state, StateId before)
        {
            int value = Read(states, state, fact);
            int earlier = before == StateId.None ? value : Read(states, before, fact);
            if (!like.IsNone)
            {
                if (value == Read(states, state, like) || (before != StateId.None && earlier == Read(states, before, like)))
                    found.AddRange(alike);
                return;
            }

            AddFor(found, value);
            if (earlier != value)
                AddFor(found, earlier);
        }

        private void AddFor(List<int> found, int value)
        {
            if (byValue.TryGetValue(value, out List<int>? items))
                found.AddRange(items);
            foreach ((int other, List<int> differing) in unlike)
            {
                if (other != value)
                    found.AddRange(differing);
            }
        }

        private int Read(StateStore states, StateId state, GroundFactId read) => states.Read(mind.IsNone ? state : states.Mind(state, mind), read);

        private List<int> Under(int value)
        {
            if (!byValue.TryGetValue(value, out List<int>? items))
                byValue.Add(value, items = []);
            return items;
        }

        private List<int> Unlike(int value)
        {
            int place = unlike.FindIndex(other => other.Value == value);
            if (place < 0)
            {
                place = unlike.Count;
                unlike.Add((value, []));
            }

            return unlike[place].Items;
        }
    }
}
