using Motive.Minds.Transition;
using Motive.World;

namespace Motive.Minds.Reasons.Intentions;

/// <summary>
/// How far a character thinks (D15). All are counts, from 1 on; <see cref="ThinkingLimits"/> has the bounds and defaults of what a story and a caller may set, which a session checks. A question asked of
/// <see cref="Intentions"/> directly may go beyond these bounds.
/// </summary>
/// <param name="Plan">Acts in a plan, the explained act included, shared with the plans nested in it; in a session ordinarily 16.</param>
/// <param name="Minds">How many minds deep others are given plans of their own; one layer deeper an act still counts when it pays at once. In a session ordinarily 1.</param>
/// <param name="Expansions">
/// States whose successors may be made for one question; when it runs out, the plans of the largest fully searched length are the answer. In a session ordinarily 100.
/// </param>
/// <param name="PlansKept">Best plans remembered for each state; in a session ordinarily 6.</param>
internal readonly record struct IntentionLimits(int Plan, int Minds, int Expansions, int PlansKept)
{
    /// <summary>
    /// Up to so many acts all plans are looked for, and longer ones, up to <see cref="Plan"/>, by a search towards what is wanted (<see cref="FarPlans"/>). Null: all plans of every
    /// length are looked for, and in no other way. In a session ordinarily 5.
    /// </summary>
    public int? Thorough { get; init; }

    /// <summary>Acts of the longest plans that are looked for by trying everything; what others plan within somebody's plan is never longer.</summary>
    public int Near => Math.Min(Plan, Thorough ?? Plan);

    /// <summary>
    /// How many pictures within pictures the states keep in which is thought, at least 1: with 2, what each character believes and what they believe that others believe.
    /// A session makes its engine so; a question asked of an engine has the engine's.
    /// </summary>
    public int Depth { get; init; } = MindEngine.OrdinaryDepth;

    /// <summary>Whether a plan may count on acts that its owner would not see, of people whom it has not engaged (D13, rule 5): as an author's plan does; in play it may not.</summary>
    public bool CountsOnAll { get; init; }

    /// <summary>Acts of the longest plans of others by which a character may feel threatened (D13a), at most <see cref="Model.Causality.HarmfulActs.MostActs"/>; 0 where harm averted is no reason.</summary>
    public int Threats { get; init; }

    /// <summary>What is ordinary in a session of a story that says nothing of it.</summary>
    public static IntentionLimits Ordinary => FromLimits(ThinkingLimits.DefaultOf);

    /// <summary>One act that pays at once, by its owner alone: what is feared of others at any moment (D30).</summary>
    public static IntentionLimits OneAct => new(1, 1, 50, 4);

    /// <summary>Each limit as a function gives it.</summary>
    public static IntentionLimits FromLimits(Func<ThinkingLimit, int> value) =>
        new(value(ThinkingLimit.Plan), value(ThinkingLimit.Minds), value(ThinkingLimit.States), value(ThinkingLimit.Plans))
        {
            Thorough = value(ThinkingLimit.Thorough),
            Depth = value(ThinkingLimit.Depth),
            Threats = value(ThinkingLimit.Threats),
        };

    /// <summary>One of them by its name.</summary>
    public int ValueOf(ThinkingLimit limit) => limit switch
    {
        ThinkingLimit.Plan => Plan,
        ThinkingLimit.Thorough => Thorough ?? Plan,
        ThinkingLimit.Minds => Minds,
        ThinkingLimit.States => Expansions,
        ThinkingLimit.Plans => PlansKept,
        ThinkingLimit.Depth => Depth,
        _ => Threats,
    };

    /// <exception cref="ArgumentOutOfRangeException">One of them is outside the bounds that <see cref="ThinkingLimits"/> has for it.</exception>
    public IntentionLimits Validated()
    {
        foreach (ThinkingLimit limit in ThinkingLimits.All)
        {
            int value = ValueOf(limit);
            if (!ThinkingLimits.IsWithin(limit, value))
                throw new ArgumentOutOfRangeException(ThinkingLimits.NameOf(limit), value, $"From {ThinkingLimits.LeastOf(limit)} to {ThinkingLimits.MostOf(limit)}.");
        }

        return this;
    }

    /// <summary>Everything within the plan length and the depth of minds.</summary>
    public static IntentionLimits Exact(int plan, int minds) => new(plan, minds, int.MaxValue, int.MaxValue);
}
