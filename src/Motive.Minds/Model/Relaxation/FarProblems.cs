using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>The relaxed problem of every character (D16b), each made when it is first asked for and then the same for all sessions of the story, on whatever thread.</summary>
/// <param name="reachable">By act: whether it can ever happen; null where each may.</param>
internal sealed class FarProblems(GroundStory story, bool[]? reachable = null)
{
    private readonly Dictionary<(CharacterId Character, bool Ahead), FarProblem> known = [];
    private readonly Dictionary<(CharacterId Character, bool Ahead), bool[]> usable = [];
    private readonly Lock making = new();
    private readonly SharedNeeds needs = new();
    private Payments? payments;

    /// <param name="othersPlanAhead">Whether others may agree to what does not pay them at once.</param>
    public FarProblem Get(CharacterId character, bool othersPlanAhead)
    {
        lock (making)
        {
            if (!known.TryGetValue((character, othersPlanAhead), out FarProblem? problem))
                known.Add((character, othersPlanAhead), problem = new FarProblem(story, character, UsableActs(character, othersPlanAhead), (other, act) => PaysFor(other, act, othersPlanAhead), needs));
            return problem;
        }
    }

    /// <summary>How many acts may be in a plan of the character's. It takes far less than to make the problem.</summary>
    public int CountUsableActs(CharacterId character, bool othersPlanAhead)
    {
        lock (making)
            return UsableActs(character, othersPlanAhead).Count(isUsable => isUsable);
    }

    private bool[] UsableActs(CharacterId character, bool othersPlanAhead)
    {
        if (!usable.TryGetValue((character, othersPlanAhead), out bool[]? found))
        {
            CausalDistances distances = story.Causes.Distances(othersPlanAhead);
            usable.Add((character, othersPlanAhead), found = [.. story.Acts.Select(act => IsUsable(character, act, othersPlanAhead, distances))]);
        }

        return found;
    }

    private Condition PaysFor(CharacterId character, Act act, bool othersPlanAhead)
    {
        lock (making)
        {
            payments ??= new Payments(story, new FactSource(story.CreateStore()));
            return othersPlanAhead ? payments.ConditionIfItEverPays(character, act) : payments.ConditionFor(character, act);
        }
    }

    /// <summary>Whether the act may matter to the character, be it only for others' willingness where the character takes part, and to everybody else who must agree to it: at once, unless they plan ahead.</summary>
    private bool IsUsable(CharacterId character, Act act, bool othersPlanAhead, CausalDistances distances) =>
        !act.IsUnplanned && reachable?[act.Index.Value] != false
        && (Array.IndexOf(act.Consenting, character) >= 0 ? distances.DistancesTo(character).DistanceOf(act.Index) < CausalDistance.Never : distances.MattersOfItself(character, act.Index))
        && OthersMayAgree(character, act, othersPlanAhead, distances);

    private static bool OthersMayAgree(CharacterId character, Act act, bool othersPlanAhead, CausalDistances distances)
    {
        foreach (CharacterId other in act.Consenting)
        {
            if (other != character && !(othersPlanAhead ? distances.DistancesTo(other).DistanceOf(act.Index) < CausalDistance.Never : distances.MayPayAtOnce(other, act.Index)))
                return false;
        }

        return true;
    }
}
