using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Intentions;

/// <summary>
/// The shortest ways of a plan (D16c in <c>docs/minds.md</c>). A move is an act of one person alone that writes where that person is; moves of the one whose plan it is that follow
/// one another are a journey. A search that counts acts prefers few legs to few minutes, and does not see a way of many short legs; so each journey of a plan that it finds is put
/// right here: by Dijkstra's algorithm, over the moves that are possible in the traveller's own mind, with the minutes they reckon with.
/// </summary>
internal sealed class Journeys(MindEngine engine, Successors successors)
{
    /// <summary>Places looked at for one journey, the nearest first.</summary>
    private const int MostPlaces = 64;

    private readonly Dictionary<(int Character, int State), Dictionary<int, Way>> ways = [];
    private readonly Dictionary<int, bool> moves = [];

    /// <summary>States may have been freed.</summary>
    public void Forget() => ways.Clear();

    /// <summary>The acts of the plan with every journey of its owner gone by the shortest way; the same acts where none is shorter or what follows would not be possible.</summary>
    public ImmutableArray<int> Shortest(int character, MotivePlan plan)
    {
        int place = PlaceFact(character);
        if (place < 0 || !plan.Acts.Any(act => IsMove(character, act, place)))
            return plan.Acts;
        ImmutableArray<int>.Builder acts = ImmutableArray.CreateBuilder<int>(plan.Acts.Length);
        (int planned, int state) = (plan.Start, plan.Start);
        for (int i = 0; i < plan.Acts.Length;)
        {
            if (!IsMove(character, plan.Acts[i], place))
            {
                Act act = engine.Story.Acts[plan.Acts[i++]];
                if (!engine.CanHappen(state, act))
                    return plan.Acts;
                planned = engine.Apply(planned, act);
                state = engine.Apply(state, act);
                acts.Add(act.Index);
                continue;
            }

            int minutes = 0;
            int begin = i;
            for (; i < plan.Acts.Length && IsMove(character, plan.Acts[i], place); i++)
            {
                Act leg = engine.Story.Acts[plan.Acts[i]];
                minutes += leg.MinutesIn(engine.States, planned);
                planned = engine.Apply(planned, leg);
            }

            if (!WaysFrom(character, state, place).TryGetValue(engine.States.Read(planned, place), out Way? way))
                return plan.Acts;
            bool same = way.Minutes >= minutes && begin == acts.Count && plan.Acts.AsSpan(0, begin).SequenceEqual(acts.ToArray());
            acts.AddRange(same ? plan.Acts[begin..i] : way.Legs);
            state = same ? planned : way.State;
        }

        return acts.ToImmutable();
    }

    private int PlaceFact(int character) => engine.Story.Story.Location is FactId location && engine.Story.Facts.Changes(location)
        ? engine.Story.Facts.Find(location, [engine.Story.Story.Characters[character].Value])
        : -1;

    private bool IsMove(int character, int index, int place)
    {
        Act act = engine.Story.Acts[index];
        if (act.Consenting is not [int only] || only != character)
            return false;
        if (!moves.TryGetValue(index, out bool isMove))
            moves.Add(index, isMove = act.Event.Profile.Writes.Contains(place));
        return isMove;
    }

    /// <summary>By place, as far as they can get by moves of their own: the way of fewest minutes, of equal ones that of fewest legs, then the one found first in the order of acts.</summary>
    private Dictionary<int, Way> WaysFrom(int character, int start, int place)
    {
        if (ways.TryGetValue((character, start), out Dictionary<int, Way>? reached))
            return reached;
        reached = [];
        PriorityQueue<Way, (int Minutes, int Legs, int Order)> open = new();
        int order = 0;
        open.Enqueue(new Way([], start, 0), (0, 0, order));
        while (reached.Count < MostPlaces && open.TryDequeue(out Way? way, out _))
        {
            if (!reached.TryAdd(engine.States.Read(way.State, place), way))
                continue;
            Successors.Branch branch = successors.From(way.State);
            for (int position = 0; position < branch.Acts.Length; position++)
            {
                if (!IsMove(character, branch.Acts[position], place))
                    continue;
                int minutes = way.Minutes + engine.Story.Acts[branch.Acts[position]].MinutesIn(engine.States, way.State);
                Way longer = new(way.Legs.Add(branch.Acts[position]), successors.Next(way.State, branch, position), minutes);
                if (!reached.ContainsKey(engine.States.Read(longer.State, place)))
                    open.Enqueue(longer, (minutes, longer.Legs.Length, ++order));
            }
        }

        ways.Add((character, start), reached);
        return reached;
    }

    private sealed record Way(ImmutableArray<int> Legs, int State, int Minutes);
}
