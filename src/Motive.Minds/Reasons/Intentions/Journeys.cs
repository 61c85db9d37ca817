using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// The moves of a character and the shortest ways that they can go (D16c in <c>docs/minds.md</c>): by Dijkstra's algorithm, over the moves that are possible in the traveller's own mind, with the
/// minutes they reckon with. Of all ways that lead to the same facts only the shortest is kept; what others come to believe on the way does not tell two ways apart.
/// </summary>
internal sealed class Journeys(MindEngine engine, Successors successors, InstantGains gains)
{
    /// <summary>Ways enumerated from one state, the shortest first.</summary>
    public const int MostWays = 64;

    private readonly Dictionary<(CharacterId Character, StateId State), ImmutableArray<Way>> ways = [];
    private readonly Dictionary<(CharacterId Character, StateId State), Move[]> moves = [];
    private readonly Departure[]?[] departures = new Departure[engine.Story.Characters][];
    private readonly (bool IsAsked, WayMemo? Ways)[] steady = new (bool, WayMemo?)[engine.Story.Characters];
    private readonly bool[]?[] isMove = new bool[engine.Story.Characters][];
    private readonly bool[]?[] hasRival = new bool[engine.Story.Characters][];

    /// <summary>States may have been freed.</summary>
    public void Forget()
    {
        ways.Clear();
        moves.Clear();
    }

    /// <summary>Whether the act is one of the character alone that writes where they are.</summary>
    public bool IsMove(CharacterId character, ActId act) => (isMove[character.Value] ??= MovesOf(engine.Story, character))[act.Value];

    /// <summary>Whether the character ever moves.</summary>
    public bool EverMoves(CharacterId character) => (isMove[character.Value] ??= MovesOf(engine.Story, character)).AsSpan().Contains(true);

    /// <summary>How many acts a search that looks at legs one by one may need beyond those that a plan counts: as many as there are places, and no more than there are ways; 0 for who never moves.</summary>
    public int MostLegs(CharacterId character) =>
        EverMoves(character) && engine.Story.Story[engine.Story.Story.Location!.Value].Domain is Domain.Entities places ? Math.Min(MostWays, engine.Story.Story[places.Type].Members.Length) : 0;

    /// <summary>
    /// What a move that is possible in a state is there. Of those that lead to the same facts, the quickest is a leg of ways; one that is slower and does exactly the same is needless, and one that
    /// others see otherwise is an act for itself.
    /// </summary>
    public MoveKind KindOf(CharacterId character, StateId state, ActId act)
    {
        if (!(hasRival[character.Value] ??= RivalsOf(character))[act.Value])
            return MoveKind.Leg;
        Move[] possible = MovesFrom(character, state);
        Move move = Array.Find(possible, move => move.Act == act);
        if (move.IsLeg)
            return MoveKind.Leg;
        StateId next = successors.Successor(state, engine.Story[act]);
        return possible.Any(other => IsBetter(other, move) && successors.Successor(state, engine.Story[other.Act]) == next) ? MoveKind.Needless : MoveKind.Apart;
    }

    /// <summary>All ways from a state of the character's mind, the shortest first.</summary>
    public ImmutableArray<Way> WaysFrom(CharacterId character, StateId state)
    {
        if (!ways.TryGetValue((character, state), out ImmutableArray<Way> found))
            ways.Add((character, state), found = Find(character, state));
        return found;
    }

    private ImmutableArray<Way> Find(CharacterId character, StateId state)
    {
        if (SteadyFor(character) is not WayMemo alike)
            return new WaySearch(engine, this, successors, character).FindWays(state);
        int row = alike.RowOf(state);
        if (alike.FindLegs(row) is { } known)
            return [.. known.Select(legs => new Way(this, state, legs.Acts, legs.Minutes, legs.Count))];
        ImmutableArray<Way> found = new WaySearch(engine, this, successors, character).FindWays(state);
        alike.Add(row, found);
        return found;
    }

    private WayMemo? SteadyFor(CharacterId character)
    {
        if (!steady[character.Value].IsAsked)
            steady[character.Value] = (true, WayMemo.TryCreate(engine.States, [.. (departures[character.Value] ??= DeparturesOf(character)).Select(departure => departure.Act)], gains));
        return steady[character.Value].Ways;
    }

    /// <summary>The state after the legs.</summary>
    public StateId StateAfter(StateId state, ReadOnlySpan<ActId> legs)
    {
        foreach (ActId leg in legs)
            state = successors.Successor(state, engine.Story[leg]);
        return state;
    }

    /// <summary>The moves that are possible in a state.</summary>
    public Move[] MovesFrom(CharacterId character, StateId state)
    {
        if (moves.TryGetValue((character, state), out Move[]? found))
            return found;
        int here = engine.Story.PlaceFact(character) is { IsNone: false } place ? engine.States.Read(state, place) : Value.Unknown;
        List<Move> possible = [];
        foreach ((Act act, int? from) in departures[character.Value] ??= DeparturesOf(character))
        {
            if ((from is null || from == here) && engine.CanHappen(state, act))
                possible.Add(new Move(act.Index, gains.FactsAfter(state, act) ?? successors.Successor(state, act), act.MinutesIn(engine.States, state), true));
        }

        found = [.. possible.Select(move => move with { IsLeg = !possible.Exists(other => IsBetter(other, move)) })];
        moves.Add((character, state), found);
        return found;
    }

    /// <summary>
    /// How many acts these count: legs that follow one another count one, and one more with each that comes back to where the journey has been.
    /// </summary>
    /// <param name="states">The state before each act, and the one after the last.</param>
    public int CountOf(CharacterId character, ReadOnlySpan<StateId> states)
    {
        GroundFactId place = engine.Story.PlaceFact(character);
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
    public int LeastCountOf(CharacterId character, ImmutableArray<ActId> acts)
    {
        int count = 0;
        for (int i = 0; i < acts.Length; i++)
            count += i > 0 && IsMove(character, acts[i]) && IsMove(character, acts[i - 1]) ? 0 : 1;
        return count;
    }

    /// <summary>
    /// The acts with every journey of the character gone by the shortest way to the same facts or, where none leads to these, to the same place; null where what follows is not possible then.
    /// </summary>
    public ImmutableArray<ActId>? WithShortestWays(CharacterId character, StateId start, ImmutableArray<ActId> acts)
    {
        GroundFactId place = engine.Story.PlaceFact(character);
        ImmutableArray<ActId>.Builder shortest = ImmutableArray.CreateBuilder<ActId>(acts.Length);
        (StateId planned, StateId state) = (start, start);
        for (int i = 0; i < acts.Length;)
        {
            if (!IsMove(character, acts[i]) || KindOf(character, planned, acts[i]) != MoveKind.Leg)
            {
                Act act = engine.Story[acts[i++]];
                if (!engine.CanHappen(state, act))
                    return null;
                (planned, state) = (engine.Apply(planned, act), engine.Apply(state, act));
                shortest.Add(act.Index);
                continue;
            }

            for (; i < acts.Length && IsMove(character, acts[i]) && KindOf(character, planned, acts[i]) == MoveKind.Leg; i++)
                planned = engine.Apply(planned, engine.Story[acts[i]]);
            ImmutableArray<Way> known = WaysFrom(character, state);
            Way? way = known.FirstOrDefault(way => SameFacts(way.End, planned))
                ?? known.FirstOrDefault(way => engine.States.Read(way.End, place) == engine.States.Read(planned, place));
            if (way is null)
                return null;
            shortest.AddRange(way.Legs);
            state = way.End;
        }

        return shortest.ToImmutable();
    }

    /// <summary>Whether the legs, which take so many minutes, are as short as any way to the facts that they lead to.</summary>
    public bool AreShortest(CharacterId character, StateId start, StateId end, int legs, int minutes) =>
        WaysFrom(character, start).Any(way => way.Legs.Length == legs && way.Minutes == minutes && SameFacts(way.End, end));

    /// <summary>A state with the facts of the one after an act, whatever is believed in it; null where that is not certain, because a trigger may write some.</summary>
    public StateId? FactsAfter(StateId state, Act act) => gains.FactsAfter(state, act);

    /// <summary>Whether two states have the same facts, whatever is believed in them.</summary>
    public bool SameFacts(StateId one, StateId other) => engine.States.HaveSameFacts(one, other);

    /// <summary>Whether the other leads to the same facts sooner.</summary>
    private bool IsBetter(Move other, Move move) => (other.Minutes, other.Act).CompareTo((move.Minutes, move.Act)) < 0 && SameFacts(other.Facts, move.Facts);

    /// <summary>By act: whether another move of the character may ever lead from the same place to the same; without one a move is a leg wherever it is possible.</summary>
    private bool[] RivalsOf(CharacterId character)
    {
        GroundFactId place = engine.Story.PlaceFact(character);
        bool[] rivals = new bool[engine.Story.Acts.Length];
        List<IGrouping<(int? From, int? To), Act>> stretches = [.. engine.Story.Acts.Where(act => IsMove(character, act.Index)).GroupBy(act => (
            From: DeparturePlaceOf(act, place),
            To: act.Event.Profile.Effects.Where(effect => effect.Facts.Contains(place)).ToArray() is [{ Facts: [_] } only] ? only.KnownValue : null))];
        bool anywhere = stretches.Exists(stretch => stretch.Key.From is null || stretch.Key.To is null);
        foreach (Act move in stretches.Where(stretch => anywhere || stretch.Skip(1).Any()).SelectMany(stretch => stretch))
            rivals[move.Index.Value] = true;
        return rivals;
    }

    private Departure[] DeparturesOf(CharacterId character) =>
        [.. engine.Story.Acts.Where(act => engine.Reachable[act.Index.Value] && IsMove(character, act.Index)).Select(act => new Departure(act, DeparturePlaceOf(act, engine.Story.PlaceFact(character))))];

    /// <summary>Where a move must begin; null where it may begin at several places.</summary>
    /// <param name="place">The fact that says where the mover is.</param>
    public static int? DeparturePlaceOf(Act move, GroundFactId place) =>
        move.Event.Profile.Demands.Where(demand => demand.Fact == place).Select(demand => (int?)demand.Value).FirstOrDefault();

    /// <summary>By act: whether it is one of the character alone that writes where they are.</summary>
    public static bool[] MovesOf(GroundStory story, CharacterId character) =>
        Array.ConvertAll([.. story.Acts], act => act.IsDoneAloneBy(character) && Model.Causality.Moves.MoverOf(story, act) == character);

    /// <summary>A move that may come about, and the place that it must begin at, if there is one.</summary>
    private readonly record struct Departure(Act Act, int? From);
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
internal readonly record struct Move(ActId Act, StateId Facts, int Minutes, bool IsLeg);

/// <summary>
/// Legs that follow one another from a state. Where they lead is found out when it is first asked for, which must be before states are freed.
/// </summary>
/// <param name="count">How many acts of a plan they are (D16c).</param>
internal sealed class Way(Journeys journeys, StateId start, ImmutableArray<ActId> legs, int minutes, int count)
{
    private StateId before = StateId.None;
    private StateId end = StateId.None;

    /// <summary>The moves, in order.</summary>
    public ImmutableArray<ActId> Legs => legs;

    /// <summary>How long they take in all, as the traveller reckons where they set out.</summary>
    public int Minutes => minutes;

    /// <summary>How many acts of a plan they count as (D16c).</summary>
    public int Count => count;

    /// <summary>The state before the last leg.</summary>
    public StateId Before => before != StateId.None ? before : before = journeys.StateAfter(start, legs.AsSpan()[..^1]);

    /// <summary>The state after the last leg.</summary>
    public StateId End => end != StateId.None ? end : end = journeys.StateAfter(Before, legs.AsSpan()[^1..]);
}
