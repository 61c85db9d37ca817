using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>An initial statement, bound but not yet carried out, with the frame it needs.</summary>
internal sealed record InitialStatement(ImmutableArray<Effect> Effects, int Slots, Origin Origin);

/// <summary>Turns the lines of entities' blocks and of <c>initially</c> into changes of an empty world, in story order.</summary>
internal sealed class InitialBinder(Program program)
{
    public IEnumerable<InitialStatement> Bind(EntitySymbol entity)
    {
        foreach (EntityItemSyntax item in entity.Syntax.Items)
        {
            if (Statement(entity, item) is { } effect && Bind(effect) is { } bound)
                yield return bound;
        }
    }

    public IEnumerable<InitialStatement> Bind(ImmutableArray<EffectSyntax> statements) => statements.Select(Bind).OfType<InitialStatement>();

    public InitialStatement? Bind(EffectSyntax effect)
    {
        Scope scope = new();
        ImmutableArray<Effect> bound = new EffectBinder(program, new ExpressionBinder(program, scope) { IsCountedElsewhere = true }, initial: true).Bind(effect, inMind: false);
        return bound.IsEmpty ? null : new InitialStatement(bound, scope.FrameSize, effect.Origin);
    }

    private EffectSyntax? Statement(EntitySymbol entity, EntityItemSyntax item) => item switch
    {
        EntityItemSyntax.Own own => OwnStatement(entity, own),
        EntityItemSyntax.Statement statement => statement.Effect,
        EntityItemSyntax.Belief belief => BeliefStatement(entity, belief),
        _ => null,
    };

    private EffectSyntax? OwnStatement(EntitySymbol entity, EntityItemSyntax.Own own)
    {
        if (own.Fact.IsMissing)
            return null;
        CallableSymbol? callable = program.Symbols.FindCallable(own.Fact.Text);
        if (callable is not (FactSymbol or ChangeSymbol))
        {
            ReportUnknown(own.Fact, callable);
            return null;
        }

        CallSyntax target = new(own.Fact, SelfArgument(entity, callable, own), own.Origin);
        return own.Value is null
            ? new AssertSyntax(target, own.Negated, own.Origin)
            : new AssignSyntax(target, AssignOperator.Set, own.Value, own.Origin);
    }

    private void ReportUnknown(NameSyntax name, Symbol? found)
    {
        if (found is RuleSymbol)
        {
            program.Diagnostics.ReportWithHint(Mistakes.NotAssignable, name.Origin, "A rule is derived; set the facts it reads.");
            return;
        }

        IEnumerable<string> words = program.Symbols.Facts.Select(item => item.Name).Concat(program.Symbols.Changes.Select(item => item.Name))
            .Concat(["believes", "wants", "temperament", "thinking", "voice", "played", "not"]);
        new NameLookup(program).Unknown(Mistakes.UnknownFact, name, words, "fact or change");
    }

    /// <summary>The entity itself, unless the fact or change has no parameters.</summary>
    private static ImmutableArray<ArgumentSyntax> SelfArgument(EntitySymbol entity, CallableSymbol callable, EntityItemSyntax.Own own) =>
        callable.Parameters.IsEmpty ? [] : [new ArgumentSyntax(null, Self(entity, own.Fact.Origin))];

    private EffectSyntax? BeliefStatement(EntitySymbol entity, EntityItemSyntax.Belief belief)
    {
        if (!entity.Is(program.Symbols.Character))
        {
            program.Diagnostics.Report(Mistakes.NotACharacter, belief.Origin, entity.Name);
            return null;
        }

        return Within(Self(entity, belief.Origin), belief.Effect);
    }

    private static ReferenceSyntax Self(EntitySymbol entity, Origin origin) => new(new NameSyntax(entity.Name, origin), origin);

    /// <summary>The same statement about what somebody believes.</summary>
    public static EffectSyntax Within(ExpressionSyntax who, EffectSyntax effect) => effect switch
    {
        AssignSyntax assign => assign with { Target = new BelievesSyntax(false, who, assign.Target, assign.Target.Origin) },
        AssertSyntax assertion => assertion with { Target = new BelievesSyntax(false, who, assertion.Target, assertion.Target.Origin) },
        _ => new BelieveEffectSyntax(who, [effect], effect.Origin),
    };
}
