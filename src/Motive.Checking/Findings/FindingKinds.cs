namespace Motive.Checking.Findings;

/// <summary>The kinds of findings, by names that stay. What each means stands in <c>docs/checking.md</c>.</summary>
internal static class FindingKinds
{
    public const string Corridor = "corridor";
    public const string ImpossibleAct = "impossible-act";
    public const string OneWayRoad = "one-way-road";
    public const string IdleWant = "idle-want";
    public const string NeverDone = "never-done";
    public const string NeverReached = "never-reached";
    public const string NeverTold = "never-told";
    public const string NeverPlayed = "never-played";
    public const string NeverChosen = "never-chosen";
    public const string NeverActs = "never-acts";
    public const string Loop = "loop";
    public const string EndsAtRest = "ends-at-rest";
    public const string Unended = "unended";
}
