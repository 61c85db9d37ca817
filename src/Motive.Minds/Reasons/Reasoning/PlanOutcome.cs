namespace Motive.Minds.Reasons.Reasoning;

/// <summary>How a search for a plan ended.</summary>
internal enum PlanOutcome
{
    /// <summary>A plan reaches the goal.</summary>
    Found,

    /// <summary>No plan within the limits does.</summary>
    None,

    /// <summary>The search was given up at its count of nodes or states.</summary>
    Limit,

    /// <summary>Whoever asked for the plan cancelled the search.</summary>
    Cancelled,
}
