using System.Collections.Immutable;
using System.Globalization;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Transition;

/// <summary>
/// The state before the first event. A statement holds for a prefix of minds; what is not stated for a prefix is taken from
/// the prefix without its innermost mind. So a wrong belief is private: others do not know that somebody holds it.
/// Of each character so many pictures within pictures are kept as their depth says, theirs being the first, and none deeper than those around them are kept (D5).
/// </summary>
internal sealed class InitialState(GroundStory ground, StateStore states, ImmutableArray<int> depths)
{
    private static CharacterId Anybody => CharacterId.None;

    private readonly Dictionary<(string Statements, CharacterId Owner, int Depth), StateId> built = [];

    /// <summary>The facts as they are where nothing is stated.</summary>
    private readonly int[] defaults = Defaults(ground, states);

    /// <summary>The state before the first event, without the triggers that follow at once.</summary>
    public StateId Build()
    {
        Statements all = new();
        foreach (InitialFact initial in ground.Story.Initial)
        {
            if (!ground.Facts.CanChange(initial.Fact))
                continue;
            GroundFactId fact = ground.Facts.FindFact(initial.Fact, initial.Arguments.AsSpan());
            ImmutableArray<CharacterId> path = Collapse(initial.Minds.Select(mind => ground.Story[mind].AsCharacter));
            all.Set(path, fact, initial.Value);
        }

        return Build(all, Anybody, int.MaxValue);
    }

    private StateId Build(Statements statements, CharacterId owner, int left)
    {
        (string, CharacterId, int) key = (statements.Key(), left == 0 && states.Characters > 1 ? Anybody : owner, left);
        if (built.TryGetValue(key, out StateId known))
            return known;
        int[] draft = [.. defaults];
        states.Write(draft, statements.World.Select(stated => (stated.Key, stated.Value)));
        StateId[] minds = new StateId[states.Characters];
        foreach (CharacterId character in CharacterId.Below(minds.Length))
        {
            int within = Math.Min(left, depths[character.Value]);
            minds[character.Value] = character == owner ? StateStore.Self
                : within == 0 ? StateStore.Beyond
                : Build(statements.AsSeenBy(character), character, within - 1);
        }

        ClearMindsOfInnermostPicture(minds);
        states.SetMinds(draft, minds);
        StateId state = states.Intern(draft);
        built.Add(key, state);
        return state;
    }

    /// <summary>An innermost picture holds facts alone, whoever's it is: where two people's agree, they are one state, and what happens in them happens once.</summary>
    private static void ClearMindsOfInnermostPicture(StateId[] minds)
    {
        if (Array.Exists(minds, mind => mind == StateStore.Beyond) && !Array.Exists(minds, mind => mind.IsState))
            Array.Fill(minds, StateStore.Beyond);
    }

    private static int[] Defaults(GroundStory ground, StateStore states)
    {
        int[] draft = states.EmptyDraft();
        states.Write(draft, ground.Facts.Facts.Select(fact => (fact.Index, fact.Default)));
        return draft;
    }

    private static ImmutableArray<CharacterId> Collapse(IEnumerable<CharacterId> path)
    {
        List<CharacterId> kept = [];
        foreach (CharacterId character in path)
        {
            if (kept.Count == 0 || kept[^1] != character)
                kept.Add(character);
        }

        return [.. kept];
    }

    /// <summary>Values stated for prefixes of minds; the empty prefix is the world.</summary>
    private sealed class Statements
    {
        private readonly Dictionary<string, Prefix> byName = new(StringComparer.Ordinal);

        private Statements? unstated;
        private string? key;

        /// <summary>The facts that are stated of the world, with their values.</summary>
        public IEnumerable<KeyValuePair<GroundFactId, int>> World => byName.TryGetValue("", out Prefix? world) ? world.Values : [];

        /// <summary>States a value for a prefix of minds; a later statement takes the place of an earlier one.</summary>
        public void Set(ImmutableArray<CharacterId> path, GroundFactId fact, int value)
        {
            string name = string.Join('.', path.Select(step => step.Value.ToString(CultureInfo.InvariantCulture)));
            if (!byName.TryGetValue(name, out Prefix? prefix))
                byName.Add(name, prefix = new Prefix(name, path));
            prefix.Values[fact] = value;
        }

        /// <summary>
        /// The world's facts, overwritten by what the character is stated to believe; its own statements are also kept, so
        /// that it believes that it believes them. Statements about what others believe are dropped, unless within its mind.
        /// </summary>
        public Statements AsSeenBy(CharacterId character) =>
            byName.Values.Any(prefix => prefix.Path is [CharacterId first, ..] && first == character) ? InMindOf(character)
            : byName.Values.All(prefix => prefix.Path.IsEmpty) ? this
            : unstated ??= InMindOf(character);

        private Statements InMindOf(CharacterId character)
        {
            Statements seen = new();
            foreach (Prefix prefix in byName.Values.OrderBy(prefix => prefix.Path.Length))
            {
                bool own = prefix.Path is [CharacterId first, ..] && first == character;
                if (!prefix.Path.IsEmpty && !own)
                    continue;
                foreach ((GroundFactId fact, int value) in prefix.Values)
                {
                    seen.Set(own ? prefix.Path.RemoveAt(0) : prefix.Path, fact, value);
                }
            }

            return seen;
        }

        /// <summary>The same for equal statements. Nothing more may be stated once it has been asked for.</summary>
        public string Key() => key ??= string.Join(';', byName.Values.OrderBy(prefix => prefix.Name, StringComparer.Ordinal)
            .Select(prefix => $"{prefix.Name}:{string.Join(',', prefix.Values.Select(fact => $"{fact.Key.Value}={fact.Value}"))}"));
    }

    private sealed record Prefix(string Name, ImmutableArray<CharacterId> Path)
    {
        /// <summary>The stated values, by fact.</summary>
        public SortedDictionary<GroundFactId, int> Values { get; } = [];
    }
}
