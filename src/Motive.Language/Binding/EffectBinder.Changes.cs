using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>Uses of changes, and what is neither a change nor a fact.</summary>
internal sealed partial class EffectBinder
{
    private (CallSyntax Use, ChangeSymbol Change)? UseIn(ExpressionSyntax target)
    {
        CallSyntax? call = target switch
        {
            CallSyntax written => written,
            ReferenceSyntax reference => new CallSyntax(reference.Name, [], reference.Origin),
            _ => null,
        };
        return call is not null && program.Symbols.TryFind(call.Name.Text, out ChangeSymbol? change) ? (call, change) : null;
    }

    private ImmutableArray<Effect> BindUse(CallSyntax use, ChangeSymbol change, EffectSyntax written, List<Expression> minds)
    {
        string? trouble = written switch
        {
            AssignSyntax => "cannot be given a value",
            AssertSyntax { Negated: true } => "cannot be denied",
            _ => null,
        };
        if (trouble is not null)
        {
            program.Diagnostics.ReportWithHint(Mistakes.ChangeIsNoFact, use.Origin, $"Write `{change.Shape}` alone.", change.Name, trouble);
            BindValueOf(written);
            return [];
        }

        if (initial && change.ChangesFeelings)
            NotAssignable(use, $"`{change.Name}` changes feelings; they come from events, and nobody feels anything at the start.");
        return expressions.BindUse(use, change, minds);
    }

    private void ReportNoFact(CallSyntax call, EffectSyntax change)
    {
        switch (program.Symbols.FindCallable(call.Name.Text))
        {
            case RuleSymbol:
                NotAssignable(call, "A rule is derived; change the facts it reads.");
                return;
            case ActionSymbol action:
                NotAssignable(call, $"`{action.Name}` is an action, which somebody does. Effects that several actions have can be a `change`.");
                return;
        }

        foreach (ArgumentSyntax argument in call.Arguments.Where(argument => argument.Value is not WildcardSyntax))
            expressions.BindValue(argument.Value);
        BindValueOf(change);
        IEnumerable<string> known = program.Symbols.Facts.Select(item => item.Name).Concat(program.Symbols.Changes.Select(item => item.Name));
        program.Diagnostics.ReportWithHint(
            Mistakes.UnknownFact, call.Name.Origin, program.Diagnostics.DidYouMean(call.Name.Text, known), call.Name.Text, "fact or change");
    }

    private void BindValueOf(EffectSyntax change)
    {
        if (change is AssignSyntax assign)
            expressions.BindValue(assign.Value);
    }
}
