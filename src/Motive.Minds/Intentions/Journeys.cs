using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Intentions;

/// <summary>
/// The moves of a character and the shortest ways that they can go (D16c in <c>docs/minds.md</c>): by Dijkstra's algorithm, over the moves that are possible in the traveller's own mind, with the
/// minutes they reckon with. Of all ways that lead to the same facts there is one; what others make of a way is its own affair, and tells no two ways apart.
/// </summary>
internal sealed class Journeys(MindEngine engine, Successors successors, InstantGains gains)
{
    /// <summary>Ways looked at from one state, the shortest first.</summary>
    public const int MostWays = 64;

    private readonly Dictionary<(int Character, int State), Departure> departures = [];
    private readonly Dictionary<(int Character, int State), Move[]> moves = [];
    private readonly bool[]?[] isMove = new bool[engine.Story.Characters][];
    private readonly bool[]?[] hasRival = new bool[engine.Story.Characters][];

    /// <summary>States may have been freed.</summary>
    public void Forget()
    {
        departures.Clear();
        moves.Clear();
    }

    /// <summary>Whether the act is one of the character alone that writes where they are.</summary>
    public bool IsMove(int character, int act) => (isMove[character] ??= MovesOf(engine.Story, character))[act];

    /// <summary>Whether the character ever moves.</summary>
    public bool Moves(int character) => (isMove[character] ??= MovesOf(engine.Story, character)).AsSpan().Contains(true);

    /// <summary>How many acts a search that looks at legs one by one may need beyond those that a plan counts: as many as there are places, and no more than there are ways; 0 for who never moves.</summary>
    public int MostLegs(int character) =>
        Moves(character) && engine.Story.Story[engine.Story.Story.Location!.Value].Domain is Domain.Entities places ? Math.Min(MostWays, engine.Story.Story[places.Type].Members.Length) : 0;

    /// <summary>
    /// What a move that is possible in a state is there. Of those that lead to the same facts, the quickest is a leg of ways; one that is slower and does exactly the same is needless, and one that
    /// others see otherwise is an act for itself.
    /// </summary>
    public MoveKind KindOf(int character, int state, int act)
    {
        if (!(hasRival[character] ??= RivalsOf(character))[act])
            return MoveKind.Leg;
        Move[] possible = MovesFrom(character, state);
        Move move = Array.Find(possible, move => move.Act == act);
        if (move.IsLeg)
            return MoveKind.Leg;
        int next = successors.After(state, engine.Story.Acts[act]);
        return possible.Any(other => IsBetter(other, move) && successors.After(state, engine.Story.Acts[other.Act]) == next) ? MoveKind.Needless : MoveKind.Apart;
    }

    /// <summary>All ways from a state of the character's mind, the shortest first.</summary>
    public ImmutableArray<Way> From(int character, int state) => DepartureFrom(character, state).Ways;

    /// <summary>Where a way leads from a state, by its place in <see cref="From"/>.</summary>
    public int EndOf(int character, int state, int way)
    {
        Departure departure = DepartureFrom(character, state);
        ref int end = ref departure.Ends[way];
        if (end < 0)
            end = After(state, departure.Ways[way].Legs.AsSpan());
        return end;
    }

    /// <summary>Where legs lead.</summary>
    public int After(int state, ReadOnlySpan<int> legs)
    {
        foreach (int leg in legs)
            state = successors.After(state, engine.Story.Acts[leg]);
        return state;
    }

    private Departure DepartureFrom(int character, int state)
    {
        if (!departures.TryGetValue((character, state), out Departure? departure))
        {
            departures.Add((character, state), departure = new Departure(new WaySearch(engine, this, successors, character).From(state)));
        }

        return departure;
    }

    /// <summary>The moves that are possible in a state.</summary>
    public Move[] MovesFrom(int character, int state)
    {
        if (moves.TryGetValue((character, state), out Move[]? found))
            return found;
        Successors.Branch branch = successors.From(state);
        List<Move> possible = [];
        for (int position = 0; position < branch.Acts.Length; position++)
        {
            Act act = engine.Story.Acts[branch.Acts[position]];
            if (IsMove(character, act.Index))
                possible.Add(new Move(act.Index, gains.FactsAfter(state, act) ?? successors.Next(state, branch, position), act.MinutesIn(engine.States, state), true));
        }

        found = [.. possible.Select(move => move with { IsLeg = !possible.Exists(other => IsBetter(other, move)) })];
        moves.Add((character, state), found);
        return found;
    }

    /// <summary>
    /// How many acts these count: legs that follow one another count one, and one more with each that comes back to where the journey has been.
    /// </summary>
    /// <param name="states">The state before each act, and the one after the last.</param>
    public int CountOf(int character, ReadOnlySpan<int> states)
    {
        int place = PlaceFact(character);
        int count = 1;
        List<int> passed = [engine.States.Read(states[0], place)];
        for (int leg = 1; leg < states.Length; leg++)
        {
            int here = engine.States.Read(states[leg], place);
            if (passed.Contains(here))
            {
                count++;
                passed = [engine.States.Read(states[leg - 1], place)];
            }

            passed.Add(here);
        }

        return count;
    }

    /// <summary>How many acts these are where moves of the character that follow one another are one.</summary>
    public int LeastCountOf(int character, ImmutableArray<int> acts)
    {
        int count = 0;
        for (int i = 0; i < acts.Length; i++)
            count += i > 0 && IsMove(character, acts[i]) && IsMove(character, acts[i - 1]) ? 0 : 1;
        return count;
    }

    /// <summary>
    /// The acts with every journey of the character gone by the shortest way to the same facts or, where none leads to these, to the same place; null where what follows is not possible then.
    /// </summary>
    public ImmutableArray<int>? Shortest(int character, int start, ImmutableArray<int> acts)
    {
        int place = PlaceFact(character);
        ImmutableArray<int>.Builder shortest = ImmutableArray.CreateBuilder<int>(acts.Length);
        (int planned, int state) = (start, start);
        for (int i = 0; i < acts.Length;)
        {
            if (!IsMove(character, acts[i]) || KindOf(character, planned, acts[i]) != MoveKind.Leg)
            {
                Act act = engine.Story.Acts[acts[i++]];
                if (!engine.CanHappen(state, act))
                    return null;
                (planned, state) = (engine.Apply(planned, act), engine.Apply(state, act));
                shortest.Add(act.Index);
                continue;
            }

            for (; i < acts.Length && IsMove(character, acts[i]) && KindOf(character, planned, acts[i]) == MoveKind.Leg; i++)
                planned = engine.Apply(planned, engine.Story.Acts[acts[i]]);
            ImmutableArray<Way> known = From(character, state);
            int from = state;
            Way? way = known.FirstOrDefault(way => SameFacts(After(from, way.Legs.AsSpan()), planned))
                ?? known.FirstOrDefault(way => engine.States.Read(After(from, way.Legs.AsSpan()), place) == engine.States.Read(planned, place));
            if (way is null)
                return null;
            shortest.AddRange(way.Legs);
            state = After(state, way.Legs.AsSpan());
        }

        return shortest.ToImmutable();
    }

    /// <summary>Whether the legs, which take so many minutes, are as short as any way to the facts that they lead to.</summary>
    public bool AreShortest(int character, int start, int end, int legs, int minutes) =>
        From(character, start).Any(way => way.Legs.Length == legs && way.Minutes == minutes && SameFacts(After(start, way.Legs.AsSpan()), end));

    public bool SameFacts(int one, int other) => engine.States.HaveSameFacts(one, other);

    /// <summary>Whether the other leads to the same facts sooner.</summary>
    private bool IsBetter(Move other, Move move) => (other.Minutes, other.Act).CompareTo((move.Minutes, move.Act)) < 0 && SameFacts(other.Facts, move.Facts);

    /// <summary>By act: whether another move of the character may ever lead from the same place to the same; without one a move is a leg wherever it is possible.</summary>
    private bool[] RivalsOf(int character)
    {
        int place = PlaceFact(character);
        bool[] rivals = new bool[engine.Story.Acts.Length];
        List<IGrouping<(int? From, int? To), Act>> stretches = [.. engine.Story.Acts.Where(act => IsMove(character, act.Index)).GroupBy(act => (
            From: act.Event.Profile.Demands.Where(demand => demand.Fact == place).Select(demand => (int?)demand.Value).FirstOrDefault(),
            To: act.Event.Profile.Effects.Where(effect => effect.Facts.Contains(place)).ToArray() is [{ Facts: [_] } only] ? only.Known : null))];
        bool anywhere = stretches.Exists(stretch => stretch.Key.From is null || stretch.Key.To is null);
        foreach (Act move in stretches.Where(stretch => anywhere || stretch.Skip(1).Any()).SelectMany(stretch => stretch))
            rivals[move.Index] = true;
        return rivals;
    }

    /// <summary>By act: whether it is one of the character alone that writes where they are.</summary>
    public static bool[] MovesOf(GroundStory story, int character) =>
        Array.ConvertAll([.. story.Acts], act => act.Consenting is [int only] && only == character && MoverOf(story, act) == character);

    /// <summary>The character who alone goes somewhere by the act, or -1.</summary>
    public static int MoverOf(GroundStory story, Act act) =>
        act.Consenting is [int only] && PlaceFact(story, only) is int place and >= 0 && act.Event.Profile.Writes.Contains(place) ? only : -1;

    private int PlaceFact(int character) => PlaceFact(engine.Story, character);

    private static int PlaceFact(GroundStory story, int character) => story.Story.Location is FactId location && story.Facts.Changes(location)
        ? story.Facts.Find(location, [story.Story.Characters[character].Value])
        : -1;

    /// <summary>The ways from one state, and where they lead, as far as that has been asked for.</summary>
    private sealed class Departure(ImmutableArray<Way> ways)
    {
        public ImmutableArray<Way> Ways { get; } = ways;

        public int[] Ends { get; } = [.. Enumerable.Repeat(-1, ways.Length)];
    }
}

/// <summary>What a move is in some state (D16c).</summary>
internal enum MoveKind
{
    /// <summary>The quickest to the facts that it leads to: part of ways.</summary>
    Leg,

    /// <summary>Slower than a leg to the same facts, but seen otherwise by others: an act for itself.</summary>
    Apart,

    /// <summary>Slower than another move that does exactly the same.</summary>
    Needless,
}

/// <summary>A move that is possible in some state: a state with the facts that it leads to, whatever is believed there; how long it takes; and that no other leads to the same facts sooner.</summary>
internal readonly record struct Move(int Act, int Facts, int Minutes, bool IsLeg);

/// <summary>Legs that follow one another. <see cref="Count"/> is how many acts of a plan they are (D16c).</summary>
internal sealed record Way(ImmutableArray<int> Legs, int Minutes, int Count);
