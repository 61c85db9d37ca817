using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// A shorter sequence of some of a plan's acts, in the same order, that is possible, agreed to by everyone, and reaches at least as much (D13, rule 4). The number of sequences doubles with each act, so
/// that those of a longer plan which have come to the same are followed once, and after <see cref="MostTried"/> the question is given up; of ten acts or fewer it always has its answer.
/// </summary>
/// <param name="agreed">Whether others agree to an act in a state, after so many acts that are kept, of which moves of the owner that follow one another count one.</param>
internal sealed class ActElimination(MindEngine engine, Journeys journeys, Worth worth, ImmutableArray<ActId> acts, int reached, Func<StateId, Act, int, bool> agreed)
{
    private const int MostTried = 2048;

    /// <summary>Sequences tried before states are memoised; few plans need more.</summary>
    private const int Few = 64;

    private HashSet<(int Position, StateId State, int Taken, bool Left, bool Moved)>? tried;
    private int made;

    /// <summary>Whether the search was given up, so that it is unknown whether an act is needless.</summary>
    public bool GivenUp => made > MostTried;

    /// <summary>The shorter sequence, or null where there is none or the search was given up.</summary>
    public ImmutableArray<ActId>? FindShorter(StateId start) => Try(0, start, [], 0, false);

    private ImmutableArray<ActId>? Try(int position, StateId state, ImmutableArray<ActId> kept, int taken, bool left)
    {
        bool moved = kept.Length > 0 && journeys.IsMove(worth.Character, kept[^1]);
        if (left && kept.Length > 0 && worth.ValueOf(state) is int now && now != Value.Unknown && now >= reached)
            return kept;
        if (position == acts.Length || IsKnown(position, state, taken, left, moved))
            return null;
        if (Try(position + 1, state, kept, taken, true) is ImmutableArray<ActId> without)
            return without;
        Act act = engine.Story[acts[position]];
        bool keeps = engine.CanHappen(state, act)
            && (left || position < acts.Length - 1)
            && ((!left && position > 0) || agreed(state, act, taken));
        int more = moved && journeys.IsMove(worth.Character, act.Index) ? 0 : 1;
        return keeps ? Try(position + 1, engine.Apply(state, act), kept.Add(act.Index), taken + more, left) : null;
    }

    private bool IsKnown(int position, StateId state, int taken, bool left, bool moved)
    {
        made++;
        return GivenUp || (made > Few && !(tried ??= []).Add((position, state, taken, left, moved)));
    }
}
