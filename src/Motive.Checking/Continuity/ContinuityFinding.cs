namespace Motive.Checking.Continuity;

/// <summary>What in an outline cannot be so.</summary>
/// <param name="Kind">In one word, as <c>too-fast</c>.</param>
/// <param name="Number">The line that it is said at.</param>
/// <param name="Others">The other lines that it rests on.</param>
/// <param name="Words">What is wrong, with the arithmetic.</param>
internal sealed record ContinuityFinding(string Kind, int Number, IReadOnlyList<int> Others, string Words)
{
    public const string TooFast = "too-fast";
    public const string TwoPlaces = "two-places";
    public const string UnknownSource = "knows-before-source";
    public const string DeadActs = "dead-acts";
    public const string NoConsequence = "death-without-consequence";
    public const string Forgotten = "promise-forgotten";
    public const string DoesNotAddUp = "does-not-add-up";
}
