using Motive.World;

namespace Motive.Telling;

/// <summary>
/// Whether a passage tells a leg in words that would do for any other: it says where the leg leads, names neither of its places in its pattern, asks nothing of them and says nothing of them but their names. What is written for a place is told there.
/// </summary>
internal static class PlainPassage
{
    public static bool Tells(Story story, Candidate candidate, Leg leg)
    {
        TellRule rule = candidate.Rule;
        if (rule.IsAlways)
            return false;
        HashSet<int> places = [];
        for (int i = 0; i < rule.Arguments.Length; i++)
        {
            if (!leg.IsPlace(i) || rule.Arguments[i] is not { } pattern)
                continue;
            if (pattern is not Expression.Variable variable)
                return false;
            places.Add(variable.Slot);
        }

        Expression[] holes = [.. ProseWalk.Expressions(candidate.Passage.Text)];
        return holes.Any(hole => hole is Expression.Variable variable && candidate.Frame[variable.Slot] == leg.To)
            && holes.Where(hole => hole is not Expression.Variable).Append(rule.When).All(asked => asked is null || !(Mentions(asked, places) || AsksWhere(story, asked, candidate, leg)));
    }

    private static bool Mentions(Expression expression, HashSet<int> slots) =>
        ExpressionWalk.All(expression).Any(part => part is Expression.Variable variable && slots.Contains(variable.Slot));

    /// <summary>Whether it asks where the traveller is.</summary>
    private static bool AsksWhere(Story story, Expression expression, Candidate candidate, Leg leg) =>
        ExpressionWalk.All(expression).Any(part => part is Expression.Fact fact && fact.Id == story.Location && fact.Arguments[0] switch
        {
            Expression.Literal who => who.Value == leg.Traveller.Value,
            Expression.Variable who => candidate.Frame[who.Slot] == leg.Traveller.Value,
            _ => false,
        });
}
