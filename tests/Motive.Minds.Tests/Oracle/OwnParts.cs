using System.Collections.Immutable;

namespace Motive.Minds.Tests.Oracle;

/// <summary>D16a: what is left of a plan when all that comes without its first act is taken out of it. Every part of it is looked at, so it may have eight acts at most.</summary>
internal sealed class OwnParts(Considering considering, int who, int length)
{
    /// <summary>Every plan cut down, each once, the best first.</summary>
    public ImmutableArray<OraclePlan> Of(ImmutableArray<OraclePlan> plans) =>
        considering.InOrder(plans.Select(Cut).DistinctBy(plan => string.Join("; ", plan.Acts.Select(act => $"{act.Definition.Id.Value}({string.Join(',', act.Arguments)})"))));

    public OraclePlan Cut(OraclePlan plan)
    {
        while (Own(plan) is OraclePlan own)
            plan = own;
        return plan;
    }

    /// <summary>Where one would be without the first act: where the best plan among the other parts leads, of equal ones the first; else where one is.</summary>
    public OracleState Without(OraclePlan plan) => Parts(plan).Where(part => !part.HasFirst).OrderBy(part => part.Places)
        .Select(part => part.Plan).MaxBy(part => part.Gain)?.End ?? plan.Start;

    /// <summary>The shortest part with the first act beside which another part would do, or null if the plan does not fall apart.</summary>
    private OraclePlan? Own(OraclePlan plan)
    {
        Part[] parts = Parts(plan);
        foreach (Part own in parts.Where(part => part.HasFirst))
        {
            bool apart = parts.Any(other => (other.Places & own.Places) == 0 && own.Plan.Gain + other.Plan.Gain >= plan.Gain
                && considering.Plan(who, plan.Start, [.. other.Plan.Acts, .. own.Plan.Acts], length) is OraclePlan turned && turned.After >= plan.After);
            if (apart)
                return own.Plan;
        }

        return null;
    }

    /// <summary>Those parts of a plan that are plans themselves, the shortest first; of equally long ones that first whose last act comes first, and so on to the front.</summary>
    private Part[] Parts(OraclePlan plan) =>
    [
        .. Enumerable.Range(1, (1 << plan.Acts.Length) - 2)
            .Select(places => (Places: places, Acts: plan.Acts.Where((_, place) => (places & (1 << place)) != 0).ToImmutableArray()))
            .OrderBy(part => part.Acts.Length).ThenBy(part => part.Places)
            .Select(part => (part.Places, Plan: considering.Plan(who, plan.Start, part.Acts, length)))
            .Where(part => part.Plan is not null)
            .Select(part => new Part(part.Places, part.Plan!)),
    ];

    /// <param name="Places">A bit for each act of the whole, that of the first act the lowest.</param>
    private sealed record Part(int Places, OraclePlan Plan)
    {
        public bool HasFirst => (Places & 1) != 0;
    }
}
