using System.Collections.Immutable;

namespace Motive.Bench.Fuzzing;

/// <summary>One kind of input, and what is tried with it.</summary>
/// <param name="name">As the command line calls it.</param>
internal abstract class Trial(string name, ImmutableArray<Sample> samples)
{
    public string Name => name;

    public ImmutableArray<Sample> Samples => samples;

    /// <summary>Tries a sample whose text was changed, or is as it was.</summary>
    /// <param name="choices">What else is left to chance follows from this number.</param>
    /// <exception cref="BrokenLaw">One of the laws does not hold. Any other exception is broken as well.</exception>
    public abstract void Check(Sample sample, int choices);
}
