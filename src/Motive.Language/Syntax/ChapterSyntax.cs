using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

internal sealed record ChapterSyntax : DeclarationSyntax
{
    public ChapterSyntax(Origin origin)
        : base(origin)
    {
    }

    public int Number { get; init; }

    public string Title { get; init; } = "";

    public StoryTime? Starts { get; init; }

    public ImmutableArray<NameSyntax> Follows { get; init; } = [];

    public ImmutableArray<NameSyntax> Brings { get; init; } = [];

    public ImmutableArray<NameSyntax> Leaves { get; init; } = [];

    public TextSyntax? Opening { get; init; }

    public ImmutableArray<ExpressionSyntax> Goals { get; init; } = [];

    public ImmutableArray<NameSyntax> PointsOfView { get; init; } = [];

    public ImmutableArray<AllowanceSyntax> Allowed { get; init; } = [];

    public ImmutableArray<BeatSyntax> Beats { get; init; } = [];

    public ImmutableArray<EndingSyntax> Endings { get; init; } = [];

    public ImmutableArray<TellClauseSyntax> Closings { get; init; } = [];

    public NameSyntax? Until { get; init; }

    public ImmutableArray<ThreadSyntax> Threads { get; init; } = [];

    /// <summary>In minutes; null where the chapter does not say.</summary>
    public int? EndWait { get; init; }
}

internal sealed record ThreadSyntax(VariableSyntax Whose, ExpressionSyntax While, Origin Origin);

internal sealed record AllowanceSyntax(ImmutableArray<PatternSyntax> Events, ChanceTime? Time);

internal sealed record BeatSyntax(NameSyntax Id, string Title, ExpressionSyntax When, ImmutableArray<NameSyntax> After);

internal sealed record EndingSyntax(NameSyntax Id, string Title, ExpressionSyntax When, ImmutableArray<TellClauseSyntax> Closings);
