using System.Globalization;

namespace Motive.Minds.Planning;

/// <summary>What can stand in a plan: an act that is done, an act that is tried, or a happening, numbered in this order by <see cref="PlanSteps"/>.</summary>
/// <param name="Value">Counts from 0; below 0 it is none.</param>
internal readonly record struct StepId(int Value)
{
    /// <summary>Stands where there is no step.</summary>
    public static StepId None => new(-1);

    public bool IsNone => Value < 0;

    /// <summary>The number alone.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
