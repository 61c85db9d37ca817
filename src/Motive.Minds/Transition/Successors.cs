using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;

namespace Motive.Minds.Transition;

/// <summary>
/// The acts that are possible in a state and where they lead, each made once. <see cref="PossibleActs.Acts"/> ascend; a next state is made when first asked for. Of a
/// state that was made here from another, and of the next picture that somebody thinks in, only those acts are tested anew that look at something in which the two differ.
/// </summary>
internal sealed class Successors(MindEngine engine)
{
    private readonly Dictionary<StateId, PossibleActs> branches = [];
    private readonly Dictionary<StateId, StateId> origins = [];

    /// <summary>By the set of acts that is asked for: the last state that was made from no other state here.</summary>
    private readonly Dictionary<ActSet, StateId> roots = [];

    /// <summary>Called when states are freed. Of what is possible only the answers for the last roots are kept, as far as these stay.</summary>
    public void Forget()
    {
        List<(StateId State, PossibleActs Branch)> kept = [];
        foreach ((ActSet serving, StateId root) in roots)
        {
            if (engine.States.IsMarked(root) && Find(root, serving) is PossibleActs branch)
                kept.Add((root, branch));
            else
                roots.Remove(serving);
        }

        branches.Clear();
        branches.TrimExcess();
        origins.Clear();
        origins.TrimExcess();
        foreach ((StateId state, PossibleActs branch) in kept)
            Add(state, branch.Acts, branch.Serving);
    }

    /// <summary>The acts possible in a state, and the states after them as far as they have been made.</summary>
    /// <param name="serving">Only acts that may ever matter to a character; null for all.</param>
    public PossibleActs PossibleActsIn(StateId state, ActSet? serving = null) =>
        Find(state, serving) ?? Add(state, SimilarState(state, serving) is (StateId alike, PossibleActs known) ? engine.PossibleActs(state, alike, known.Acts, serving) : [.. engine.PossibleActs(state, serving)], serving);

    /// <summary>The state after the act at a position of <see cref="PossibleActs.Acts"/>.</summary>
    public StateId SuccessorAt(StateId state, PossibleActs branch, int position)
    {
        ref StateId next = ref branch.SuccessorStates[position];
        if (next == StateId.None)
        {
            next = engine.Apply(state, engine.Story[branch.Acts[position]]);
            origins.TryAdd(next, state);
        }

        return next;
    }

    /// <summary>The state after an act, or none if it is not possible.</summary>
    public StateId SuccessorOrNone(StateId state, Act act)
    {
        PossibleActs branch = PossibleActsIn(state);
        int position = Array.BinarySearch(branch.Acts, act.Index);
        return position < 0 ? StateId.None : SuccessorAt(state, branch, position);
    }

    /// <summary>The state after an act that is known to be possible. Unlike <see cref="SuccessorOrNone"/> it does not work out which other acts are possible.</summary>
    public StateId Successor(StateId state, Act possible)
    {
        StateId next = engine.Apply(state, possible);
        origins.TryAdd(next, branches.ContainsKey(state) ? state : origins.GetValueOrDefault(state, state));
        return next;
    }

    /// <summary>The state from which it was made here by an act; null where it was not.</summary>
    public StateId? OriginOf(StateId state) => origins.TryGetValue(state, out StateId origin) ? origin : null;

    private PossibleActs? Find(StateId state, ActSet? serving)
    {
        PossibleActs? branch = branches.GetValueOrDefault(state);
        while (branch is not null && branch.Serving != serving)
            branch = branch.OfOtherSet;
        return branch;
    }

    private PossibleActs Add(StateId state, ActId[] acts, ActSet? serving)
    {
        PossibleActs branch = new(acts, serving, branches.GetValueOrDefault(state));
        branches[state] = branch;
        return branch;
    }

    /// <summary>A similar state whose possible acts are known.</summary>
    private (StateId State, PossibleActs Branch)? SimilarState(StateId state, ActSet? serving)
    {
        bool isMade = origins.TryGetValue(state, out StateId origin);
        if (isMade && Find(origin, serving) is PossibleActs made)
            return (origin, made);
        if (serving is null)
            return null;
        (StateId, PossibleActs)? last = roots.TryGetValue(serving, out StateId root) && Find(root, serving) is PossibleActs known ? (root, known) : null;
        if (!isMade)
            roots[serving] = state;
        return last;
    }

    /// <summary>The possible acts of a state, out of a set of acts, and the next branch of the same state for another set.</summary>
    internal sealed class PossibleActs(ActId[] acts, ActSet? serving, PossibleActs? other)
    {
        private StateId[]? next;

        /// <summary>The possible acts, ascending.</summary>
        public ActId[] Acts => acts;

        /// <summary>Out of which acts they are; null for all.</summary>
        public ActSet? Serving => serving;

        /// <summary>The possible acts of the same state out of another set; null where nobody has asked for them.</summary>
        public PossibleActs? OfOtherSet => other;

        /// <summary>By position among the acts: the state after it, or none where it has not been made yet.</summary>
        public StateId[] SuccessorStates
        {
            get
            {
                if (next is null)
                {
                    next = new StateId[acts.Length];
                    Array.Fill(next, StateId.None);
                }

                return next;
            }
        }
    }
}
