using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Minds.Intentions;

/// <summary>
/// A shorter sequence of some of a plan's acts, in the same order, that is possible, agreed to by everyone, and reaches at least as much (D13, rule 4). The number of sequences doubles with each act, so
/// that those of a longer plan which have come to the same are followed once, and after <see cref="MostTried"/> the question is given up; of ten acts or fewer it always has its answer.
/// </summary>
/// <param name="agreed">Whether others agree to an act in a state, after so many acts that are kept.</param>
internal sealed class FewerActs(MindEngine engine, int character, ImmutableArray<int> acts, int reached, Func<int, Act, int, bool> agreed)
{
    private const int MostTried = 2048;

    /// <summary>So many are tried before any are remembered, which few plans need.</summary>
    private const int Few = 64;

    private HashSet<(int Position, int State, int Kept, bool Left)>? tried;
    private int made;

    /// <summary>Too many were tried, so that it is not known whether any is needless.</summary>
    public bool GivenUp => made > MostTried;

    public ImmutableArray<int>? From(int start) => Try(0, start, [], false);

    private ImmutableArray<int>? Try(int position, int state, ImmutableArray<int> kept, bool left)
    {
        if (left && kept.Length > 0 && engine.UtilityOf(character, state) is int now && now != Value.Unknown && now >= reached)
            return kept;
        if (position == acts.Length || IsKnown(position, state, kept.Length, left))
            return null;
        if (Try(position + 1, state, kept, true) is ImmutableArray<int> without)
            return without;
        Act act = engine.Story.Acts[acts[position]];
        bool keeps = engine.CanHappen(state, act)
            && (left || position < acts.Length - 1)
            && ((!left && position > 0) || agreed(state, act, kept.Length));
        return keeps ? Try(position + 1, engine.Apply(state, act), kept.Add(act.Index), left) : null;
    }

    private bool IsKnown(int position, int state, int kept, bool left)
    {
        made++;
        return GivenUp || (made > Few && !(tried ??= []).Add((position, state, kept, left)));
    }
}
