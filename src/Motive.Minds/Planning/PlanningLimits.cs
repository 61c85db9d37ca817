namespace Motive.Minds.Planning;

/// <summary>
/// How far stories reach. <see cref="Author"/>: acts in the author's plan. <see cref="Character"/>: acts in a plan that explains an act,
/// that act included and shared with the plans nested in it. <see cref="Belief"/>: minds deep in which whole plans are made; one layer
/// deeper an act counts if it pays at once.
/// </summary>
public readonly record struct PlanningLimits(int Author, int Character, int Belief)
{
    /// <summary>Whether what cannot be done may be tried in the author's plan (P11).</summary>
    public bool Attempts { get; init; }
}
