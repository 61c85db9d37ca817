using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;

namespace Motive.Minds.Transition;

/// <summary>
/// The acts that are possible in a state and where they lead, each made once. <see cref="Branch.Acts"/> ascend; a next state is made when first asked for. Of a
/// state that was made here from another, and of the next picture that somebody thinks in, only those acts are tested anew that look at something in which the two differ.
/// </summary>
internal sealed class Successors(MindEngine engine)
{

    private readonly Dictionary<StateId, Branch> branches = [];
    private readonly Dictionary<StateId, StateId> origins = [];

    /// <summary>By the set of acts that is asked for: the last state that was made from no other state here.</summary>
    private readonly Dictionary<ActSet, StateId> roots = [];

    /// <summary>Called when states are freed. Of what is possible only the answers for the last roots are kept, as far as these stay.</summary>
    public void Forget()
    {
        List<(StateId State, Branch Branch)> kept = [];
        foreach ((ActSet serving, StateId root) in roots)
        {
            if (engine.States.IsMarked(root) && Find(root, serving) is Branch branch)
                kept.Add((root, branch));
            else
                roots.Remove(serving);
        }

        branches.Clear();
        branches.TrimExcess();
        origins.Clear();
        origins.TrimExcess();
        foreach ((StateId state, Branch branch) in kept)
            Add(state, branch.Acts, branch.Serving);
    }

    /// <summary>The acts possible in a state, and the states after them as far as they have been made.</summary>
    /// <param name="serving">Only acts that may ever matter to a character; null for all.</param>
    public Branch From(StateId state, ActSet? serving = null) =>
        Find(state, serving) ?? Add(state, SimilarState(state, serving) is (StateId alike, Branch known) ? engine.PossibleActs(state, alike, known.Acts, serving) : [.. engine.PossibleActs(state, serving)], serving);

    /// <summary>The state after the act at a position of <see cref="Branch.Acts"/>.</summary>
    public StateId Next(StateId state, Branch branch, int position)
    {
        ref StateId next = ref branch.Next[position];
        if (next == StateId.None)
        {
            next = engine.Apply(state, engine.Story[branch.Acts[position]]);
            origins.TryAdd(next, state);
        }

        return next;
    }

    /// <summary>The state after an act, or none if it is not possible.</summary>
    public StateId After(StateId state, Act act)
    {
        Branch branch = From(state);
        int position = Array.BinarySearch(branch.Acts, act.Index);
        return position < 0 ? StateId.None : Next(state, branch, position);
    }

    /// <summary>The state after an act that is known to be possible, without asking what else is.</summary>
    public StateId Follow(StateId state, Act possible)
    {
        StateId next = engine.Apply(state, possible);
        origins.TryAdd(next, branches.ContainsKey(state) ? state : origins.GetValueOrDefault(state, state));
        return next;
    }

    /// <summary>The state from which it was made here by an act; null where it was not.</summary>
    public StateId? OriginOf(StateId state) => origins.TryGetValue(state, out StateId origin) ? origin : null;

    private Branch? Find(StateId state, ActSet? serving)
    {
        Branch? branch = branches.GetValueOrDefault(state);
        while (branch is not null && branch.Serving != serving)
            branch = branch.Other;
        return branch;
    }

    private Branch Add(StateId state, ActId[] acts, ActSet? serving)
    {
        Branch branch = new(acts, serving, branches.GetValueOrDefault(state));
        branches[state] = branch;
        return branch;
    }

    /// <summary>A similar state whose possible acts are known.</summary>
    private (StateId State, Branch Branch)? SimilarState(StateId state, ActSet? serving)
    {
        bool isMade = origins.TryGetValue(state, out StateId origin);
        if (isMade && Find(origin, serving) is Branch made)
            return (origin, made);
        if (serving is null)
            return null;
        (StateId, Branch)? last = roots.TryGetValue(serving, out StateId root) && Find(root, serving) is Branch known ? (root, known) : null;
        if (!isMade)
            roots[serving] = state;
        return last;
    }

    /// <summary>The possible acts of a state, out of a set of acts, and the next branch of the same state for another set.</summary>
    internal sealed class Branch(ActId[] acts, ActSet? serving, Branch? other)
    {
        private StateId[]? next;

        public ActId[] Acts => acts;

        public ActSet? Serving => serving;

        public Branch? Other => other;

        /// <summary>By position among the acts.</summary>
        public StateId[] Next
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
