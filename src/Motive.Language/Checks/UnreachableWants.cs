using Motive.World;

namespace Motive.Language;

/// <summary>
/// Wants that read nothing that could ever change: nobody can act for them. A story need not use all of a module, so what a module
/// wants is left out.
/// </summary>
internal static class UnreachableWants
{
    public static void Report(Story story, DiagnosticBag diagnostics)
    {
        HashSet<FactId> changed = [.. story.Traces.Select(trace => trace.Fact)];
        foreach (Effect effect in StoryWalk.Effects(story))
        {
            changed.UnionWith(NamedFacts.AssignedBy(story, effect));
        }

        foreach (Want want in story.Wants.Where(want => !story.IsOfModule(want.Origin)))
        {
            IEnumerable<Expression> nodes = ExpressionWalk.All(want.Weight);
            if (want.Condition is not null)
                nodes = nodes.Concat(ExpressionWalk.All(want.Condition));
            if (!nodes.Any(node => node is Expression.Feels || NamedFacts.ReadBy(story, node).Any(changed.Contains)))
                diagnostics.Report(Mistakes.WantNeverChanges, want.Origin, want.Label);
        }
    }
}
