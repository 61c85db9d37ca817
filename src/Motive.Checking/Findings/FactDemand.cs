using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>A conjunct of an act's precondition that reads one family of facts and nothing else.</summary>
/// <param name="Value">The one value that fulfils it; null where several do.</param>
internal sealed record FactDemand(Act Act, Condition Conjunct, FactId Family, int? Value)
{
    public static IEnumerable<FactDemand> In(GroundStory story) => story.Acts.SelectMany(act => act.Event.Requires.Conjuncts.Select(conjunct => TryRead(story, act, conjunct)).OfType<FactDemand>());

    private static FactDemand? TryRead(GroundStory story, Act act, Condition conjunct)
    {
        GroundFact[] facts = [.. FactReads.FactsReadBy(conjunct).Select(fact => story.Facts[fact])];
        if (facts.Length == 0 || facts.Any(fact => fact.Emotion is not null || fact.Family != facts[0].Family))
            return null;
        return new FactDemand(act, conjunct, facts[0].Family, FactAtom.TryRead(conjunct) is { Not: false } atom ? atom.Value : null);
    }
}
