using System.Collections.Immutable;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>How far characters think in a run: what a caller asks for, else what the story has, else what is ordinary.</summary>
internal static class ThinkingSettings
{
    public static IntentionLimits ForStory(Story story, ImmutableSortedDictionary<ThinkingLimit, int> asked)
    {
        int Value(ThinkingLimit limit) => asked.TryGetValue(limit, out int wish) || story.Thinking.TryGetValue(limit, out wish) ? wish : OrdinaryOf(story, limit);
        return From(Value);
    }

    /// <summary>What is ordinary in a story that says nothing of it.</summary>
    internal static IntentionLimits Ordinary => From(ThinkingLimits.DefaultOf);

    /// <summary>How far one character thinks: as they are said to, else as everybody does.</summary>
    internal static IntentionLimits ForCharacter(Entity character, IntentionLimits others)
    {
        int Value(ThinkingLimit limit) => character.Thinking.GetValueOrDefault(limit, ValueOf(others, limit));
        return From(Value);
    }

    private static IntentionLimits From(Func<ThinkingLimit, int> value) =>
        new(value(ThinkingLimit.Plan), value(ThinkingLimit.Minds), value(ThinkingLimit.States), value(ThinkingLimit.Plans))
        {
            Thorough = value(ThinkingLimit.Thorough),
            Depth = value(ThinkingLimit.Depth),
            Threats = value(ThinkingLimit.Threats),
        };

    /// <summary>Pictures are kept as deep as the story looks into minds, and at least as deep as is ordinary.</summary>
    private static int OrdinaryOf(Story story, ThinkingLimit limit) => limit == ThinkingLimit.Depth
        ? Math.Clamp(BeliefNesting.Measure(story), ThinkingLimits.DefaultOf(limit), ThinkingLimits.MostOf(limit))
        : ThinkingLimits.DefaultOf(limit);

    public static int ValueOf(IntentionLimits limits, ThinkingLimit limit) => limit switch
    {
        ThinkingLimit.Plan => limits.Plan,
        ThinkingLimit.Thorough => limits.Thorough ?? limits.Plan,
        ThinkingLimit.Minds => limits.Minds,
        ThinkingLimit.States => limits.Expansions,
        ThinkingLimit.Plans => limits.PlansKept,
        ThinkingLimit.Depth => limits.Depth,
        _ => limits.Threats,
    };

    /// <exception cref="ArgumentOutOfRangeException">One of them is outside its bounds.</exception>
    internal static IntentionLimits Checked(IntentionLimits limits)
    {
        foreach (ThinkingLimit limit in ThinkingLimits.All)
        {
            int value = ValueOf(limits, limit);
            if (!ThinkingLimits.IsWithin(limit, value))
                throw new ArgumentOutOfRangeException(nameof(limits), value, $"{ThinkingLimits.NameOf(limit)}: from {ThinkingLimits.LeastOf(limit)} to {ThinkingLimits.MostOf(limit)}.");
        }

        return limits;
    }
}
