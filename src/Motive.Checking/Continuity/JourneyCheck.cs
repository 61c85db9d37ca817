namespace Motive.Checking.Continuity;

/// <summary>Whether somebody can have been where an outline says, one line after the other: each is reached from the one before no sooner than the ways allow.</summary>
internal sealed class JourneyCheck(Outline outline, OutlineRoads roads, string who)
{
    public IEnumerable<ContinuityFinding> Find()
    {
        OutlineLine? last = null;
        long leaves = 0;
        foreach (OutlineLine line in InOrder())
        {
            long arrives = line.Begins.Earliest;
            if (last is not null)
            {
                bool isThere = roads.IsSamePlace(last.Where, line.Where);
                Reached? way = isThere ? null : roads.Shortest(who, last.Where, line.Where);
                arrives = Math.Max(arrives, isThere ? Math.Min(leaves, line.Begins.Latest) : leaves + (way?.Minutes ?? 0));
                if (arrives > line.Begins.Latest)
                {
                    yield return Impossible(last, leaves, line, way);
                    arrives = line.Begins.Latest;
                }
                else if (!isThere && way is null && arrives == leaves && leaves == line.Begins.Latest && last.Ends == line.Begins)
                {
                    yield return Elsewhere(last, line);
                }
            }

            long over = Math.Max(line.Ends.Earliest, arrives);
            leaves = last is not null && roads.IsSamePlace(last.Where, line.Where) ? Math.Max(leaves, over) : over;
            last = line;
        }
    }

    /// <summary>In the order of time; where the bounds of two lines overlap, in that of the text.</summary>
    private List<OutlineLine> InOrder()
    {
        List<OutlineLine> order = [];
        foreach (OutlineLine line in outline.Lines.Where(line => line.Where.Length > 0 && line.Who.Contains(who)))
        {
            int after = order.FindIndex(other => other.IsAfter(line));
            order.Insert(after < 0 ? order.Count : after, line);
        }

        return order;
    }

    private ContinuityFinding Impossible(OutlineLine last, long leaves, OutlineLine line, Reached? way)
    {
        long left = line.Begins.Latest - leaves;
        if (way is null || left < 0)
            return Elsewhere(last, line);
        string atLeast = leaves > last.Ends.Earliest ? $"not away from {last.Where} before {OutlineWords.At(leaves)}" : $"at {last.Where} on {OutlineWords.Of(last.Ends)}";
        return new(
            ContinuityFinding.TooFast, line.Number, [last.Number],
            $"{who} is {atLeast} (line {last.Number}), and at {line.Where} on {OutlineWords.Of(line.Begins)}: {OutlineWords.Long(left)} at the most. The way takes {OutlineWords.Long(way.Minutes)}, {string.Join(" and ", way.Manners)}: {OutlineWords.Long(way.Minutes - left)} more than there is.");
    }

    private ContinuityFinding Elsewhere(OutlineLine last, OutlineLine line) => new(
        ContinuityFinding.TwoPlaces, line.Number, [last.Number],
        $"{who} is at {line.Where} on {OutlineWords.Of(line.Begins)}, and until {OutlineWords.Of(last.Ends)} at {last.Where} (line {last.Number}).");
}
