using System.Collections.Immutable;

namespace Motive.World;

/// <summary>What an author expects to come about, under changed circumstances; somebody may be played by a script.</summary>
internal sealed record StoryTest(string Name, Origin Origin)
{
    /// <summary>Statements about the first moment, after the story's own.</summary>
    public ImmutableArray<InitialFact> Given { get; init; } = [];

    /// <summary>Acts that cannot happen. Arguments are literals, or null for any.</summary>
    public ImmutableArray<EventPattern> Forbidden { get; init; } = [];

    /// <summary>The seeds it is run with, each from 0 up and once, in the order they were written; at least one.</summary>
    public ImmutableArray<int> Seeds { get; init; } = [1];

    /// <summary>No drama manager: the characters alone decide.</summary>
    public bool Free { get; init; }

    /// <summary>Who is played; null when everybody decides for themselves. A <see cref="Script"/> needs one.</summary>
    public EntityId? Player { get; init; }

    /// <summary>What the player does, in order; after it they wait to the end.</summary>
    public ImmutableArray<TestStep> Script { get; init; } = [];

    public ImmutableArray<StoryExpectation> Expectations { get; init; } = [];
}

/// <summary>One thing the player of a test does. <see cref="Text"/> is the line as it was written.</summary>
internal abstract record TestStep(string Text, Origin Origin)
{
    /// <summary>Others go first until the act is on offer.</summary>
    public sealed record Do(GroundAct Act, string Text, Origin Origin) : TestStep(Text, Origin);

    /// <summary>Others go first until something is to be said, or done in a conversation, that has these words in it.</summary>
    public sealed record Choose(string Words, string Text, Origin Origin) : TestStep(Text, Origin);

    /// <summary>Lets others go first, once.</summary>
    public sealed record Wait(string Text, Origin Origin) : TestStep(Text, Origin);

    /// <summary>Lets others go first until the condition holds.</summary>
    public sealed record WaitUntil(Expression Condition, string Text, Origin Origin) : TestStep(Text, Origin);
}

internal enum ExpectationKind
{
    Sometime,
    Never,
    Always,
}

/// <summary>
/// A beat or ending by its id, a condition, or words that are told: exactly one of the three is set. <see cref="Text"/> is what was written behind <c>expect</c>.
/// </summary>
internal sealed record StoryExpectation(ExpectationKind Kind, string Text, Origin Origin)
{
    public string? Beat { get; init; }

    public Expression? Condition { get; init; }

    public string? Told { get; init; }

    /// <summary>Looked at in the chapter of this number only; null for the whole run.</summary>
    public int? Chapter { get; init; }

    /// <summary>One seed in which it holds is enough; otherwise it has to hold in every seed.</summary>
    public bool InSomeSeed { get; init; }
}
