using Motive.Minds.States;

namespace Motive.Minds.Grounding;

/// <summary>Which of many conditions look at what, so that of a state that is much like another only those are tested that look at a difference.</summary>
internal sealed class ConditionReads
{
    private readonly ReadIndex index;

    public ConditionReads(StateStore states, IReadOnlyList<Condition> conditions)
    {
        index = new ReadIndex(states);
        for (int i = 0; i < conditions.Count; i++)
        {
            (int item, Condition condition) = (i, conditions[i]);
            FactReads.AtPaths(condition, [], (fact, path) => index.Add(item, fact, path, WantedValue.In(condition, fact, path)));
        }
    }

    /// <summary>Adds every condition that may hold in the one state and does not in the other, some more than once; false if it cannot be told.</summary>
    public bool AddAffected(int before, int after, List<int> found) => index.AddAffected(before, after, found);
}
