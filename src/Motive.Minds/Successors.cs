using Motive.Minds.Grounding;

namespace Motive.Minds;

/// <summary>
/// The acts that are possible in a state and where they lead, each made once. <see cref="Branch.Acts"/> ascend; a next state is made when first asked for. Of a
/// state that was made here from another, only those acts are tested anew that look at something in which the two differ.
/// </summary>
internal sealed class Successors(MindEngine engine)
{
    private const int NotMade = -1;

    private readonly Dictionary<int, Branch> branches = [];
    private readonly Dictionary<int, int> origins = [];

    /// <summary>States may have been freed.</summary>
    public void Forget()
    {
        branches.Clear();
        branches.TrimExcess();
        origins.Clear();
        origins.TrimExcess();
    }

    /// <summary>The acts possible in a state, and the states after them as far as they have been made.</summary>
    public Branch From(int state)
    {
        if (!branches.TryGetValue(state, out Branch? branch))
        {
            List<int> acts = origins.TryGetValue(state, out int origin) && branches.TryGetValue(origin, out Branch? earlier)
                ? engine.PossibleActs(state, origin, earlier.Acts)
                : engine.PossibleActs(state);
            branch = new Branch([.. acts], new int[acts.Count]);
            Array.Fill(branch.Next, NotMade);
            branches.Add(state, branch);
        }

        return branch;
    }

    /// <summary>The state after the act at a position of <see cref="Branch.Acts"/>.</summary>
    public int Next(int state, Branch branch, int position)
    {
        ref int next = ref branch.Next[position];
        if (next == NotMade)
        {
            next = engine.Apply(state, engine.Story.Acts[branch.Acts[position]]);
            origins.TryAdd(next, state);
        }

        return next;
    }

    /// <summary>The state after an act, or -1 if it is not possible.</summary>
    public int After(int state, Act act)
    {
        Branch branch = From(state);
        int position = Array.BinarySearch(branch.Acts, act.Index);
        return position < 0 ? -1 : Next(state, branch, position);
    }

    /// <summary>The state after an act that is known to be possible, without asking what else is.</summary>
    public int Follow(int state, Act possible)
    {
        int next = engine.Apply(state, possible);
        origins.TryAdd(next, branches.ContainsKey(state) ? state : origins.GetValueOrDefault(state, state));
        return next;
    }

    internal sealed record Branch(int[] Acts, int[] Next);
}
