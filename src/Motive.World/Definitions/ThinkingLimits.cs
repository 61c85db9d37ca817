using System.Collections.Immutable;

namespace Motive.World;

/// <summary>How far somebody thinks when they consider what to do. All are counts; no clock is asked.</summary>
internal enum ThinkingLimit
{
    /// <summary>Acts in a plan, the first included; shared with the plans of others on which it counts.</summary>
    Plan,

    /// <summary>Up to so many acts all plans are looked for; longer ones only towards what is wanted and no shorter one brings about.</summary>
    Thorough,

    /// <summary>How many minds deep whole plans are made, one's own being the first. One deeper, an act counts only if it pays at once.</summary>
    Minds,

    /// <summary>States whose successors are made for one question. Where a plan length would take more, the answer is that of the length before.</summary>
    States,

    /// <summary>Plans that are kept for each imagined state, the best first.</summary>
    Plans,

    /// <summary>How many pictures within pictures a state keeps: with 1 what each character believes, with 2 also what they believe that others believe.</summary>
    Depth,

    /// <summary>Acts of the longest plans of others by which a character may feel threatened (D13a); with 0 nobody reckons with what others may do to them.</summary>
    Threats,
}

/// <summary>The names of the limits, as a story and a caller write them, with their bounds and what they are unless somebody sets them.</summary>
internal static class ThinkingLimits
{
    public static ImmutableArray<ThinkingLimit> All => [ThinkingLimit.Plan, ThinkingLimit.Thorough, ThinkingLimit.Minds, ThinkingLimit.States, ThinkingLimit.Plans, ThinkingLimit.Depth, ThinkingLimit.Threats];

    public static string NameOf(ThinkingLimit limit) => limit switch
    {
        ThinkingLimit.Plan => "plan",
        ThinkingLimit.Thorough => "thorough",
        ThinkingLimit.Minds => "minds",
        ThinkingLimit.States => "states",
        ThinkingLimit.Plans => "plans",
        ThinkingLimit.Depth => "depth",
        _ => "threats",
    };

    public static ThinkingLimit? Find(string name)
    {
        foreach (ThinkingLimit limit in All)
        {
            if (NameOf(limit) == name)
                return limit;
        }

        return null;
    }

    public static int DefaultOf(ThinkingLimit limit) => limit switch
    {
        ThinkingLimit.Plan => 16,
        ThinkingLimit.Thorough => 5,
        ThinkingLimit.Minds => 1,
        ThinkingLimit.States => 100,
        ThinkingLimit.Plans => 6,
        _ => 2,
    };

    /// <summary>1, but 0 for threats, and for the depth of one character, who then has no picture of their own and believes whatever is so.</summary>
    /// <param name="oneself">Whether it is asked for one character.</param>
    public static int LeastOf(ThinkingLimit limit, bool oneself = false) => limit == ThinkingLimit.Threats || (limit == ThinkingLimit.Depth && oneself) ? 0 : 1;

    public static int MostOf(ThinkingLimit limit) => limit switch
    {
        ThinkingLimit.Plan or ThinkingLimit.Thorough => 50,
        ThinkingLimit.Minds => 4,
        ThinkingLimit.States => 1_000_000,
        ThinkingLimit.Plans => 1000,
        ThinkingLimit.Threats => 4,
        _ => 5,
    };

    public static bool IsWithin(ThinkingLimit limit, int value, bool oneself = false) => value >= LeastOf(limit, oneself) && value <= MostOf(limit);
}

/// <summary>A limit that somebody's thinking came to: how often in a run, and when first. <see cref="After"/> is the number of the last event before that, 0 for none.</summary>
internal sealed record ThinkingCut(ThinkingLimit Limit, EntityId Who, int Times, StoryTime First, int After);
