using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>What actions, triggers, reactions and happenings have in common. Lines that were not written are null or empty.</summary>
internal sealed record RuleBodySyntax
{
    public TextSyntax? Label { get; init; }

    public TextSyntax? Text { get; init; }

    public ImmutableArray<ExpressionSyntax> Requires { get; init; } = [];

    public ImmutableArray<EffectSyntax> Effects { get; init; } = [];

    public ImmutableArray<NameSyntax> Consenting { get; init; } = [];

    public ObservingSyntax? Observing { get; init; }

    public ImmutableArray<DurationSyntax> Takes { get; init; } = [];

    public bool TakesAbout { get; init; }

    public ImmutableArray<NameSyntax> Manners { get; init; } = [];

    public Channel? Channel { get; init; }

    /// <summary>How it is said that it was done.</summary>
    public ImmutableArray<FactPhraseSyntax> Told { get; init; } = [];

    public bool IsIdle { get; init; }

    public ImmutableArray<AnsweredSyntax> AnsweredBy { get; init; } = [];

    public ImmutableArray<NoticingSyntax> Noticing { get; init; } = [];
}

/// <summary>Without an addressee it is about everybody whom the act names and who does not do it. <see cref="Otherwise"/> is what comes of it where no reply draws them.</summary>
internal sealed record AnsweredSyntax(NameSyntax? Addressee, ImmutableArray<PatternSyntax> Replies, PatternSyntax? Otherwise, Origin Origin);

/// <summary><c>noticing x: condition</c>, with what whoever notices learns, which is an effect of the act besides.</summary>
internal sealed record NoticingSyntax(NameSyntax Observer, ExpressionSyntax Condition, ImmutableArray<EffectSyntax> Effects, Origin Origin);

/// <summary><c>answering ask by whom: retort</c>: more replies to an action that is declared elsewhere.</summary>
internal sealed record AnsweringSyntax(NameSyntax Action, AnsweredSyntax Line, Origin Origin) : DeclarationSyntax(Origin);

/// <summary>Without a variable it is <c>everyone</c> or <c>nobody</c>.</summary>
internal sealed record ObservingSyntax(bool Everyone, NameSyntax? Observer, ExpressionSyntax? Condition, Origin Origin);

internal sealed record DurationSyntax(ExpressionSyntax Amount, int MinutesEach);

internal sealed record ActionSyntax(NameSyntax Name, ImmutableArray<VariableSyntax> Parameters, RuleBodySyntax Body, Origin Origin)
    : DeclarationSyntax(Origin);

/// <summary>A trigger, or a reaction when <see cref="IsReaction"/>. Its condition is in <see cref="RuleBodySyntax.Requires"/>.</summary>
internal sealed record TriggerSyntax(
    bool IsReaction, NameSyntax Name, ImmutableArray<VariableSyntax> Parameters, RuleBodySyntax Body, Origin Origin) : DeclarationSyntax(Origin);

internal sealed record HappeningSyntax(NameSyntax Name, int MinuteOfDay, int? Day, bool IsUnforeseen, RuleBodySyntax Body, Origin Origin) : DeclarationSyntax(Origin);
