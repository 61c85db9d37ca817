using System.Collections.Immutable;

namespace Motive.World;

/// <summary>The kinds of findings of a check, by names that stay. What each means stands in <c>docs/checking.md</c>; a story answers a finding by its kind.</summary>
internal static class FindingKinds
{
    public const string FalseAssumption = "false-assumption";
    public const string TooFast = "too-fast";
    public const string ImpossibleAct = "impossible-act";
    public const string Loop = "loop";
    public const string Unended = "unended";
    public const string EndsAtRest = "ends-at-rest";
    public const string NeverReached = "never-reached";
    public const string NeverActs = "never-acts";
    public const string Corridor = "corridor";
    public const string IdleWant = "idle-want";
    public const string OneWayRoad = "one-way-road";
    public const string QuotedClause = "quoted-clause";
    public const string Decoration = "decoration";
    public const string Restated = "restated";
    public const string NeverDone = "never-done";
    public const string NeverPlayed = "never-played";
    public const string NeverTold = "never-told";
    public const string NeverChosen = "never-chosen";
    public const string IdleAnswer = "idle-answer";

    /// <summary>Those that a story can answer, the gravest first: what makes a telling false, then what keeps the story from going on, then what is only written in vain.</summary>
    public static readonly ImmutableArray<string> Answerable =
    [
        FalseAssumption, QuotedClause, TooFast, ImpossibleAct, Loop, Unended, EndsAtRest, NeverReached, NeverActs, Corridor, IdleWant, OneWayRoad, Decoration, Restated, NeverDone, NeverPlayed, NeverTold, NeverChosen,
    ];

    /// <summary>All of them, in that order; last, answers to nothing.</summary>
    public static readonly ImmutableArray<string> All = Answerable.Add(IdleAnswer);
}
