using System.Globalization;

namespace Motive.Minds.Model.States;

/// <summary>
/// A state of a <see cref="StateStore"/>: what the world or a mind is like. Two are equal exactly when the states are.
/// </summary>
/// <param name="Value">Counts from 0; below 0 it is no state (<see cref="None"/>, <see cref="StateStore.Self"/>, <see cref="StateStore.Beyond"/>).</param>
internal readonly record struct StateId(int Value)
{
    /// <summary>Stands where there is no state.</summary>
    public static StateId None => new(-1);

    /// <summary>Whether it is a state, and not a mark that stands in the place of one.</summary>
    public bool IsState => Value >= 0;

    /// <summary>The number alone.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
