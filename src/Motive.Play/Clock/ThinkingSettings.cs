using System.Collections.Immutable;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>How far characters think in a run: what a caller asks for, else what the story has, else what is ordinary.</summary>
internal static class ThinkingSettings
{
    /// <summary>How far everybody thinks in a run of the story.</summary>
    public static IntentionLimits ForStory(Story story, ImmutableSortedDictionary<ThinkingLimit, int> asked)
    {
        int Value(ThinkingLimit limit) => asked.TryGetValue(limit, out int wish) || story.Thinking.TryGetValue(limit, out wish) ? wish : OrdinaryOf(story, limit);
        return IntentionLimits.FromLimits(Value);
    }

    /// <summary>How far one character thinks: as they are said to, else as everybody does.</summary>
    internal static IntentionLimits ForCharacter(Entity character, IntentionLimits others)
    {
        int Value(ThinkingLimit limit) => character.Thinking.GetValueOrDefault(limit, others.ValueOf(limit));
        return IntentionLimits.FromLimits(Value);
    }

    /// <summary>Pictures are kept as deep as the story looks into minds, and at least as deep as is ordinary.</summary>
    private static int OrdinaryOf(Story story, ThinkingLimit limit) => limit == ThinkingLimit.Depth
        ? Math.Clamp(BeliefNesting.Measure(story), ThinkingLimits.DefaultOf(limit), ThinkingLimits.MostOf(limit))
        : ThinkingLimits.DefaultOf(limit);
}
