using System.Collections.Immutable;

namespace Motive.World;

/// <summary>What an author expects to come about, under changed circumstances.</summary>
public sealed record StoryTest(
    string Name, ImmutableArray<InitialFact> Given, ImmutableArray<EventPattern> Forbidden, int? Seed, ImmutableArray<StoryExpectation> Expectations, Origin Origin);

public enum ExpectationKind
{
    Sometime,
    Never,
    Always,
}

/// <summary>Either a beat or ending by its id, or a condition; within one chapter or the whole run.</summary>
public sealed record StoryExpectation(ExpectationKind Kind, string? Beat, Expression? Condition, int? Chapter, Origin Origin);
