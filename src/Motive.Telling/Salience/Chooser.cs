using Motive.World;

namespace Motive.Telling;

/// <summary>
/// The order of preference among fitting passages: those that are always told first; then never used before used; then most specific; then least recently used; then by
/// the seed. A passage already told yields even to a less specific one that is new.
/// </summary>
internal sealed class Chooser(UseMemory memory)
{
    /// <param name="told">The chance of what is told.</param>
    public Candidate? Choose(IEnumerable<Candidate> candidates, Chance told)
    {
        Candidate? best = null;
        foreach (Candidate candidate in candidates)
        {
            if (best is null || Compare(candidate, best, told) < 0)
                best = candidate;
        }

        return best;
    }

    public void Use(Candidate candidate)
    {
        memory.Use(candidate.Passage.Id);
        if (candidate.Rule.Once)
            memory.Spend(candidate.Rule.Id);
    }

    private int Compare(Candidate left, Candidate right, Chance told)
    {
        int leftUse = memory.LastUse(left.Passage.Id);
        int rightUse = memory.LastUse(right.Passage.Id);
        int order = right.Rule.IsAlways.CompareTo(left.Rule.IsAlways);
        if (order == 0)
            order = (leftUse > 0).CompareTo(rightUse > 0);
        if (order == 0)
            order = right.Rule.Specificity.CompareTo(left.Rule.Specificity);
        if (order == 0)
            order = leftUse.CompareTo(rightUse);
        if (order == 0)
            order = Tie(left, told).CompareTo(Tie(right, told));
        return order != 0 ? order : left.Passage.Id.CompareTo(right.Passage.Id);
    }

    private static ulong Tie(Candidate candidate, Chance told) => told.With("passage").With(candidate.Passage.Text.Written).Order;
}
