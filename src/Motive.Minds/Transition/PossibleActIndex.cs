using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;

namespace Motive.Minds.Transition;

/// <summary>
/// Which acts are possible in a state, without testing every act: by the values that preconditions demand (<see cref="KeyedItems"/>), or, of a state that is much like one whose possible acts are known,
/// by the facts in which the two differ (<see cref="ReadIndex"/>). Nothing is memoised here; buffers are reused, so that it is not thread-safe.
/// </summary>
/// <param name="reachable">By act: whether it can ever happen; the others are never possible.</param>
internal sealed class PossibleActIndex(GroundStory story, StateStore states, bool[] reachable)
{
    private readonly List<int> candidates = [];
    private readonly List<ActId> gained = [];
    private readonly List<int> lost = [];
    private Verdict[]? verdicts;
    private KeyedItems? acts;
    private ReadIndex? needs;

    /// <summary>Indices of the acts whose preconditions hold, ascending.</summary>
    /// <param name="serving">Only those that may ever matter to a character; null for all.</param>
    public List<ActId> FindPossible(StateId state, ActSet? serving)
    {
        candidates.Clear();
        (acts ??= IndexActs()).AddTo(candidates, states, state, StateId.None);
        states.SpendSteps(candidates.Count);
        List<ActId> possible = [];
        foreach (int candidate in candidates)
        {
            if (serving?.Contains(new ActId(candidate)) != false && story.Acts[candidate].Event.Requires.Holds(states, state))
                possible.Add(new ActId(candidate));
        }

        possible.Sort();
        return possible;
    }

    /// <summary>
    /// As <see cref="FindPossible"/>, of a state that is much like another whose possible acts are known: only acts that read a difference are tested. Where these make no difference it is
    /// the same array.
    /// </summary>
    /// <param name="alike">The state whose possible acts are known.</param>
    /// <param name="possibleThere">Those acts, ascending, out of the same set.</param>
    public ActId[] FindPossibleByDifference(StateId state, StateId alike, ActId[] possibleThere, ActSet? serving)
    {
        candidates.Clear();
        lost.Clear();
        if (!(needs ??= IndexNeeds()).AddAffected(alike, state, candidates, lost))
            return [.. FindPossible(state, serving)];
        verdicts ??= new Verdict[story.Acts.Length];
        gained.Clear();
        SetVerdicts(lost, Verdict.Impossible);
        foreach (int candidate in candidates)
        {
            if (verdicts[candidate] != Verdict.NotAsked)
                continue;
            ActId act = new(candidate);
            bool isPossible = reachable[candidate] && serving?.Contains(act) != false && story[act].Event.Requires.Holds(states, state);
            verdicts[candidate] = isPossible ? Verdict.Possible : Verdict.Impossible;
            if (isPossible && Array.BinarySearch(possibleThere, act) < 0)
                gained.Add(act);
        }

        ActId[] possible = gained.Count == 0 && !Array.Exists(possibleThere, act => verdicts[act.Value] == Verdict.Impossible)
            ? possibleThere
            : [.. possibleThere.Where(act => verdicts[act.Value] != Verdict.Impossible), .. gained];
        if (gained.Count > 0)
            Array.Sort(possible);
        SetVerdicts(lost, Verdict.NotAsked);
        SetVerdicts(candidates, Verdict.NotAsked);
        return possible;
    }

    private void SetVerdicts(List<int> tested, Verdict verdict)
    {
        foreach (int act in tested)
            verdicts![act] = verdict;
    }

    private KeyedItems IndexActs()
    {
        KeyedItems index = new();
        foreach (Act act in story.Acts.Where(act => reachable[act.Index.Value]))
            index.Add(act.Index.Value, story.Keys.KeyOf(act.Event.Requires));
        return index;
    }

    private ReadIndex IndexNeeds()
    {
        ReadIndex index = new(states);
        foreach (Act act in story.Acts)
            index.Add(act.Index.Value, act.Event.Requires, story.Keys.KeyOf(act.Event.Requires), FactReads.Collect(act.Event.Requires));
        return index;
    }

    /// <summary>Whether an act that reads a difference is possible.</summary>
    private enum Verdict : byte
    {
        NotAsked,
        Possible,
        Impossible,
    }
}
