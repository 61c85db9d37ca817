using System.Collections.Immutable;
using Motive.Telling;
using Motive.World;

namespace Motive.Answers;

/// <summary>What keeps somebody from an act, as they see it, in a clause or two: "the cellar was locked". By the words of the rules that decide it; where these have none, by those of the facts.</summary>
internal static class ObstacleClauses
{
    private const int MostFacts = 2;

    /// <param name="inTheWay">What they believe of that which decides that it cannot be done.</param>
    /// <param name="mind">Their picture of the world.</param>
    /// <returns>Nothing where the story has no words for any of it.</returns>
    public static ImmutableArray<string> Write(Story story, EntityId who, GroundAct act, ImmutableArray<BeliefUsed> inTheWay, IState mind, FactClauses clauses)
    {
        string[] rules = [.. new DecidingRules(story).InTheWayOf(act, mind).Select(clauses.Write).OfType<string>().Distinct().Take(MostFacts)];
        return rules.Length > 0 ? [.. rules] :
        [
            .. Telling(story, who, inTheWay).Where(belief => clauses.HasPhrase(belief.Fact, belief.Value))
                .Select(belief => clauses.Write(belief.Fact, belief.Arguments, belief.Value)).Distinct().Take(MostFacts),
        ];
    }

    /// <summary>Where they are themselves they know; it is said only if nothing else was in the way.</summary>
    private static IEnumerable<BeliefUsed> Telling(Story story, EntityId who, ImmutableArray<BeliefUsed> inTheWay)
    {
        BeliefUsed[] others = [.. inTheWay.Where(belief => !(belief.Fact == story.Location && belief.Arguments is [int place] && place == who.Value))];
        return others.Length > 0 ? others : inTheWay;
    }
}
