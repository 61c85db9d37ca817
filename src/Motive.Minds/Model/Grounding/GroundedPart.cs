using System.Diagnostics.CodeAnalysis;

namespace Motive.Minds.Model.Grounding;

/// <summary>What one lifted part has been grounded to, by what was in the slots that it reads. What is remembered counts as often as it is used, as if it had been grounded anew.</summary>
internal sealed class GroundedPart<T>(FrameKey key, GroundingBudget budget)
    where T : class
{
    private readonly Dictionary<ulong, (Condition? When, T Result, long Parts)> known = [];

    /// <summary>What the part was grounded to where the slots it reads held the same; false if that is not remembered.</summary>
    /// <param name="when">Under which condition it is grounded; null where it stands alone.</param>
    public bool TryGet(int[] frame, Condition? when, [NotNullWhen(true)] out T? result)
    {
        result = null;
        if (!known.TryGetValue(key.KeyOf(frame), out (Condition? When, T Result, long Parts) found) || found.When != when)
            return false;
        budget.Spend(found.Parts);
        result = found.Result;
        return true;
    }

    /// <summary>Remembers what the part has been grounded to.</summary>
    /// <param name="spentBefore">What had been spent before it was grounded.</param>
    public void Add(int[] frame, Condition? when, T result, long spentBefore) => known[key.KeyOf(frame)] = (when, result, budget.Spent - spentBefore);
}
