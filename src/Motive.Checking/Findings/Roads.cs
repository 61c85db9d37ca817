using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>The roads of a story, as its acts have them: from where to where an act takes somebody.</summary>
internal static class Roads
{
    /// <param name="where">The fact that says where they are; none for nobody.</param>
    public static IEnumerable<(int From, int To)> By(Act act, GroundFactId where)
    {
        if (where.IsNone || Journeys.DeparturePlaceOf(act, where) is not int from)
            yield break;
        foreach (CausalEffect effect in act.Event.Profile.Effects)
        {
            if (effect.Writes(where) && effect.KnownValue is int to && to != from && to != Value.Unknown)
                yield return (from, to);
        }
    }
}
