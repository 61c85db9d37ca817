using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>
/// The hidden facts that something besides prose, beats and endings reads or that somebody begins by believing. Only these are kept of minds and imagined: otherwise to ask in a
/// passage what has happened would make states differ that nobody's doing hangs on, and a search that counts states would end elsewhere.
/// </summary>
internal static class MindedTraces
{
    public static HashSet<FactId> Of(Story story)
    {
        HashSet<FactId> read = [.. story.Initial.Where(initial => !initial.Minds.IsEmpty).Select(initial => initial.Fact)];
        StoryParts.VisitRules(
            story,
            expression =>
            {
                if (expression is Expression.Fact fact)
                    read.Add(fact.Id);
            },
            effect =>
            {
                if (effect is Effect.Assign assign)
                    read.Add(assign.Fact);
            });
        return [.. story.Traces.Select(trace => trace.Fact).Where(read.Contains)];
    }
}
