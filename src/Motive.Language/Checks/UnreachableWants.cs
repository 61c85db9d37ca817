using Motive.World;

namespace Motive.Language;

/// <summary>Wants that read nothing that could ever change: nobody can act for them.</summary>
internal static class UnreachableWants
{
    public static void Report(Story story, DiagnosticBag diagnostics)
    {
        HashSet<FactId> changed = [.. story.Traces.Select(trace => trace.Fact)];
        foreach (Effect effect in EffectWalk.All(story))
        {
            if (effect is Effect.Assign assign)
                changed.Add(assign.Fact);
        }

        foreach (Want want in story.Wants)
        {
            IEnumerable<Expression> nodes = ExpressionWalk.All(want.Weight);
            if (want.Condition is not null)
                nodes = nodes.Concat(ExpressionWalk.All(want.Condition));
            if (!nodes.Any(node => node is Expression.Feels || (node is Expression.Fact fact && changed.Contains(fact.Id))))
                diagnostics.Report(Mistakes.WantNeverChanges, want.Origin, want.Label);
        }
    }
}
