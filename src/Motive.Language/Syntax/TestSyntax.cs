using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed record TestSyntax(string Name, Origin Origin) : DeclarationSyntax(Origin)
{
    public ImmutableArray<EffectSyntax> Given { get; init; } = [];

    public ImmutableArray<PatternSyntax> Forbidden { get; init; } = [];

    public ImmutableArray<SeedRangeSyntax> Seeds { get; init; } = [];

    public bool Free { get; init; }

    /// <summary>Whoever is played; more than one is a mistake.</summary>
    public ImmutableArray<NameSyntax> Players { get; init; } = [];

    public ImmutableArray<TestStepSyntax> Script { get; init; } = [];

    public ImmutableArray<ExpectationSyntax> Expectations { get; init; } = [];
}

/// <summary>From the first to the last; of one seed both are the same.</summary>
internal sealed record SeedRangeSyntax(int First, int Last, Origin Origin);

/// <summary>A line of a test's script: exactly what the word at its head asks for is set, and nothing for a plain <c>wait</c>.</summary>
internal sealed record TestStepSyntax(Origin Origin)
{
    public PatternSyntax? Do { get; init; }

    public string? Choose { get; init; }

    public ExpressionSyntax? WaitUntil { get; init; }
}

/// <summary>Either <see cref="What"/> or <see cref="Told"/> is set.</summary>
internal sealed record ExpectationSyntax(ExpectationKind Kind, ExpressionSyntax? What, string? Told, Origin Origin)
{
    public int? Chapter { get; init; }

    public Origin ChapterOrigin { get; init; }

    public bool InSomeSeed { get; init; }
}
