namespace Motive.Telling;

/// <summary>
/// The order of preference among fitting passages: never used before used; then most specific; then least recently used; then by
/// the seed. A passage already told yields even to a less specific one that is new.
/// </summary>
internal sealed class Chooser(ulong seed, UseMemory memory)
{
    public Candidate? Choose(IEnumerable<Candidate> candidates, int number)
    {
        Candidate? best = null;
        foreach (Candidate candidate in candidates)
        {
            if (best is null || Compare(candidate, best, number) < 0)
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

    private int Compare(Candidate left, Candidate right, int number)
    {
        int leftUse = memory.LastUse(left.Passage.Id);
        int rightUse = memory.LastUse(right.Passage.Id);
        int order = (leftUse > 0).CompareTo(rightUse > 0);
        if (order == 0)
            order = right.Rule.Specificity.CompareTo(left.Rule.Specificity);
        if (order == 0)
            order = leftUse.CompareTo(rightUse);
        if (order == 0)
            order = Tie(left, number).CompareTo(Tie(right, number));
        return order != 0 ? order : left.Passage.Id.CompareTo(right.Passage.Id);
    }

    private ulong Tie(Candidate candidate, int number) => Mixing.Mix(seed, candidate.Passage.Id, number);
}
