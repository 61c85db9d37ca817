using Motive.Minds.Grounding;

namespace Motive.Minds;

/// <summary>
/// The acts that are possible in a state and where they lead, each made once. <see cref="Acts"/> ascend; a next state is made when first asked for.
/// </summary>
internal sealed class Successors(MindEngine engine)
{
    private const int NotMade = -1;

    private readonly Dictionary<int, Branch> branches = [];

    public Branch Of(int state)
    {
        if (!branches.TryGetValue(state, out Branch? branch))
        {
            List<int> acts = engine.PossibleActs(state);
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
            next = engine.Apply(state, engine.Story.Acts[branch.Acts[position]]);
        return next;
    }

    /// <summary>The state after an act, or -1 if it is not possible.</summary>
    public int After(int state, Act act)
    {
        Branch branch = Of(state);
        int position = Array.BinarySearch(branch.Acts, act.Index);
        return position < 0 ? -1 : Next(state, branch, position);
    }

    internal sealed record Branch(int[] Acts, int[] Next);
}
