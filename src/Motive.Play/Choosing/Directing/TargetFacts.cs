using Motive.Minds.Model.Grounding;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Play.Choosing.Directing;

/// <summary>
/// Whether acts can bear on what the drama manager leads to at all: a certain no where a target asks for plain facts of the world that no act writes, and no trigger or reaction either. It spares carrying
/// out every plan in the real world, with all minds.
/// </summary>
internal sealed class TargetFacts(MindEngine engine)
{
    private readonly Dictionary<Expression, HashSet<int>?> read = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ActId, HashSet<int>> written = [];
    private readonly Lazy<HashSet<int>> byThemselves = new(() => [.. engine.Story.Triggers.Concat(engine.Story.Reactions).SelectMany(rule => FamiliesOf(rule.StateEffects, engine))]);

    /// <summary>False only where none of the acts can bring the target about.</summary>
    public bool MayBear(Target target, IEnumerable<ActId> acts)
    {
        if (!read.TryGetValue(target.When, out HashSet<int>? families))
            read.Add(target.When, families = FamiliesIn(target.When));
        return families is null || acts.Any(act => WrittenBy(act).Overlaps(families));
    }

    /// <summary>Null where it hangs on more than facts that acts alone write.</summary>
    private HashSet<int>? FamiliesIn(Expression when)
    {
        HashSet<int> families = [];
        foreach (Expression part in ExpressionWalk.All(when))
        {
            if (part is Expression.Believes or Expression.Feels)
                return null;
            families.UnionWith(NamedFacts.ReadBy(engine.Story.Story, part).Select(fact => fact.Value));
        }

        return families.Overlaps(byThemselves.Value) ? null : families;
    }

    private HashSet<int> WrittenBy(ActId index)
    {
        if (!written.TryGetValue(index, out HashSet<int>? families))
        {
            Act act = engine.Story[index];
            written.Add(index, families = [.. FamiliesOf(act.Event.StateEffects, engine), .. FamiliesOf(act.Told.StateEffects, engine)]);
        }

        return families;
    }

    private static IEnumerable<int> FamiliesOf(GroundEffect[] effects, MindEngine engine) =>
        effects.SelectMany(effect => FactReads.FactsWrittenBy(effect.Target)).Select(fact => engine.Story.Facts[fact].Family.Value);
}
