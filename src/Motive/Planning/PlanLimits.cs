using System.Text.Json.Serialization;
using Motive.Minds.Planning;

namespace Motive.Planning;

/// <summary>
/// How far stories reach (P9 of <c>docs/planning.md</c>): acts in the author's plan, acts in a plan that is a motive, and minds deep in
/// which whole plans are made.
/// </summary>
/// <remarks>
/// Unless told otherwise, about as far as people follow a short story: ten acts, plans of five, and what one thinks that another intends.
/// </remarks>
/// <param name="Author">The most acts in the author's plan, 0 to <see cref="MostActs"/>; 10 unless told otherwise.</param>
/// <param name="Character">The most acts in a plan that is a motive, 0 to <see cref="MostActs"/>; 5 unless told otherwise.</param>
/// <param name="Belief">How many minds deep whole plans are made, 0 to <see cref="MostMinds"/>; 2 unless told otherwise.</param>
public sealed record PlanLimits(
    [property: JsonPropertyName("author")] int Author = PlanningLimits.OrdinaryAuthor,
    [property: JsonPropertyName("character")] int Character = PlanningLimits.OrdinaryCharacter,
    [property: JsonPropertyName("belief")] int Belief = PlanningLimits.OrdinaryBelief)
{
    /// <summary>More than any plan has that the field has published. Longer ones would come near the bounds that numbers are given.</summary>
    public const int MostActs = PlanningLimits.MostActs;

    /// <summary>Beyond these, states keep more minds than fit in any memory.</summary>
    public const int MostMinds = PlanningLimits.MostMinds;

    /// <summary>
    /// Whether people may try, in the author's plan, what they wrongly hold possible (P11). Null: in a <c>.story</c> file, where they do so when it is played, and not in
    /// a problem file, whose language has no attempts.
    /// </summary>
    [JsonIgnore]
    public bool? Attempts { get; init; }

    /// <summary>
    /// Whoever sees an act has it come about by their own picture, also in a <c>.story</c> file, where they otherwise learn what came of it (D8a). A problem file means it so in any case.
    /// </summary>
    [JsonIgnore]
    public bool GuessedOutcomes { get; init; }

    /// <summary>Acts are needless (P7) by the motives found for the whole plan, where they still hold, and not by those that can be found for what is left.</summary>
    [JsonIgnore]
    public bool Replay { get; init; }
}

/// <summary>What is asked for.</summary>
public sealed record PlanRequest
{
    /// <summary>What the author's utility is to reach; null for the next whole number above the beginning's.</summary>
    public PlanAmount? Goal { get; init; }

    /// <summary>Up to so many different plans, 1 or more; 1 unless told otherwise.</summary>
    public int Plans { get; init; } = 1;

    /// <summary>States expanded, by the author and in all minds, before the search is given up; without end unless told otherwise.</summary>
    public long Nodes { get; init; } = long.MaxValue;
}

/// <summary>How a search stands.</summary>
/// <param name="Expanded">States expanded, by the author and in all minds.</param>
/// <param name="ExpandedByAuthor">States of the story expanded.</param>
/// <param name="States">States kept.</param>
public readonly record struct PlanProgress(long Expanded, long ExpandedByAuthor, long States);
