using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Checking.Findings;

/// <summary>Which families of facts the rules of a story read otherwise than in the preconditions of acts.</summary>
internal static class FactReaders
{
    public static HashSet<FactId> BesidePreconditions(GroundStory story)
    {
        IEnumerable<GroundFactId> read = story.Acts.SelectMany(act => act.Event.Profile.ObserverReads.Select(one => one.Fact).Concat(FactReads.FactsReadBy(act.Duration)).Concat(ReadByEffects(act.Event)))
            .Concat(story.Triggers.Concat(story.Reactions).Concat(story.Happenings).SelectMany(happening => FactReads.FactsReadBy(happening.Requires).Concat(happening.Profile.ObserverReads.Select(one => one.Fact)).Concat(ReadByEffects(happening))))
            .Concat(story.Utilities.Append(story.AuthorUtility).SelectMany(utility => utility.Terms).SelectMany(term => FactReads.FactsReadBy(term.Value)))
            .Concat((story.Liking?.Cast<Condition>() ?? []).Concat(story.Waking.Absent).Concat(story.Waking.Senseless).SelectMany(FactReads.FactsReadBy));
        return [.. read.Distinct().Select(fact => story.Facts[fact]).Where(fact => fact.Emotion is null).Select(fact => fact.Family)];
    }

    /// <summary>What an effect reads but of the fact that it writes: to count one up is not to look at it.</summary>
    private static IEnumerable<GroundFactId> ReadByEffects(GroundEvent happening) => happening.Profile.Effects.Concat(happening.Profile.Tells)
        .SelectMany(effect => effect.Reads.Select(read => read.Fact).Where(fact => !effect.Writes(fact)));
}
