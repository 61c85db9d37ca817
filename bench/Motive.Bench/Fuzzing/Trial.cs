using System.Collections.Immutable;

namespace Motive.Bench.Fuzzing;

/// <summary>One kind of input, and what is tried with it.</summary>
/// <param name="name">As the command line calls it.</param>
internal abstract class Trial(string name, ImmutableArray<Sample> samples)
{
    public string Name => name;

    public ImmutableArray<Sample> Samples => samples;

    /// <summary>The sample with its text changed, by default in a few places, wherever they are.</summary>
    public virtual Sample Change(Sample sample, Random random) => sample.With(new Mutation(random, Samples[random.Next(Samples.Length)].Text).Of(sample.Text));

    /// <summary>Tries a sample whose text was changed, or is as it was.</summary>
    /// <param name="choices">What else is left to chance follows from this number.</param>
    /// <exception cref="BrokenLaw">One of the laws does not hold. Any other exception is broken as well.</exception>
    public abstract void Check(Sample sample, int choices);
}
