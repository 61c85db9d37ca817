using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Planning;

/// <summary>What is missing for an act to be part of a story, at the state it is asked about.</summary>
internal abstract record WhyNot
{
    private WhyNot()
    {
    }

    /// <summary>Nothing: everybody who must agree has a motive.</summary>
    public sealed record Explained(ImmutableArray<Motive> Motives) : WhyNot;

    /// <summary>The conjuncts of its precondition that are false there, as the story writes them.</summary>
    public sealed record NotPossible(IReadOnlyList<Condition> Missing) : WhyNot;

    /// <summary>An attempt at what is possible there, or by which nobody would find out anything.</summary>
    public sealed record NothingToTry(bool Possible) : WhyNot;

    /// <summary>The character believes these conjuncts of the precondition to be false, as the story writes them.</summary>
    public sealed record NotBelieved(CharacterId Character, IReadOnlyList<Condition> Missing) : WhyNot;

    /// <summary>Whatever others would agree to, no plan of so many acts that begins with it leaves the character better off.</summary>
    public sealed record NoGain(CharacterId Character, int Budget) : WhyNot;

    /// <summary>The character would gain, but no sooner than after at least so many acts.</summary>
    public sealed record TooFar(CharacterId Character, int Budget, int AtLeast) : WhyNot;

    /// <summary>The plan would serve the character, but somebody in it has no reason to agree.</summary>
    public sealed record NoConsent(CharacterId Character, ImmutableArray<StepId> Plan, int Position, CharacterId Other) : WhyNot;

    /// <summary>The plan would serve the character as well without this act.</summary>
    public sealed record Needless(CharacterId Character, ImmutableArray<StepId> Plan) : WhyNot;
}
