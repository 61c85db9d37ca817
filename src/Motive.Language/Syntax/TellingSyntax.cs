using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary><c>from X once before always played when … assumes …</c> and the passages under it.</summary>
internal sealed record TellClauseSyntax(
    NameSyntax? From, bool Once, bool Before, ExpressionSyntax? When, ImmutableArray<TextSyntax> Passages, Origin Origin)
{
    public ExpressionSyntax? Assumes { get; init; }

    public bool Always { get; init; }

    public bool Played { get; init; }

    /// <summary>What only passages of acts can have, which may be told twice, or left out.</summary>
    public bool IsForActs => Before || Once || Always || Played || Assumes is not null;
}

internal sealed record TellSyntax(PatternSyntax Pattern, bool IsAttempt, ImmutableArray<TellClauseSyntax> Clauses, Origin Origin) : DeclarationSyntax(Origin);

internal sealed record OpeningSyntax(NameSyntax? Place, TellClauseSyntax Clause, Origin Origin) : DeclarationSyntax(Origin);

internal sealed record SceneSyntax(
    NameSyntax Name, PatternSyntax Pattern, ExpressionSyntax? When, ImmutableArray<SceneNodeSyntax> Body, Origin Origin) : DeclarationSyntax(Origin);

internal abstract record SceneNodeSyntax(Origin Origin)
{
    internal sealed record Line(NameSyntax Speaker, ImmutableArray<string> Tags, TextSyntax Text) : SceneNodeSyntax(Speaker.Origin);

    internal sealed record Narration(TextSyntax Text) : SceneNodeSyntax(Text.Origin);

    internal sealed record Choice(
        bool Sticky, NameSyntax? Chooser, TextSyntax Text, TextSyntax? Meaning, ExpressionSyntax? When, ImmutableArray<SceneNodeSyntax> Body, Origin Origin)
        : SceneNodeSyntax(Origin);

    internal sealed record Label(NameSyntax Name) : SceneNodeSyntax(Name.Origin);

    internal sealed record Goto(NameSyntax Target) : SceneNodeSyntax(Target.Origin);

    internal sealed record Branch(
        ExpressionSyntax Condition, ImmutableArray<SceneNodeSyntax> Then, ImmutableArray<SceneNodeSyntax> Otherwise, Origin Origin)
        : SceneNodeSyntax(Origin);

    internal sealed record Do(PatternSyntax Act) : SceneNodeSyntax(Act.Origin);
}
