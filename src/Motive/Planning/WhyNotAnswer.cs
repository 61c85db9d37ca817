using System.Collections.Immutable;

namespace Motive.Planning;

/// <summary>What is missing for an act to be explained.</summary>
public enum WhyNotCase
{
    Explained,
    NotPossible,
    NotBelieved,
    NoGain,
    TooFar,
    NoConsent,
    Needless,

    /// <summary>The search for it was given up.</summary>
    Limit,
    Cancelled,
}

/// <param name="Who">Whose consent is missing.</param>
/// <param name="Sentences">The case in words.</param>
/// <param name="Motives">Everybody's, if it is explained.</param>
public sealed record WhyNotAnswer(string Act, WhyNotCase Case, string? Who, ImmutableArray<string> Sentences, ImmutableArray<ToldMotive> Motives);
