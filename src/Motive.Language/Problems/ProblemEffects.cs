using Motive.World;

namespace Motive.Language;

/// <summary>
/// Formulas that say what changes, or what holds in the beginning, as the effects that they are: one expression joins many, which a <c>.story</c> file
/// writes line by line. What it assigns to what, and in whose mind, is bound as everywhere (<see cref="EffectBinder"/>).
/// </summary>
/// <param name="what">What it must say something about: <c>changes</c>, <c>holds in the beginning</c>.</param>
internal sealed class ProblemEffects(DiagnosticBag diagnostics, string what)
{
    public IEnumerable<EffectSyntax> In(ExpressionSyntax formula) => formula switch
    {
        TruthSyntax { Value: true } => [],
        ChainSyntax { Operator: BinaryOperator.And } and => and.Operands.SelectMany(In),
        UnarySyntax not => Denied(not),
        AssignmentSyntax assignment => Assigned(assignment.Target, assignment.Value, assignment.Origin),
        BinarySyntax { Operator: BinaryOperator.Equal } equal => Assigned(equal.Left, equal.Right, equal.Origin),
        BelievesSyntax believes => [Believed(believes, believes.Body)],
        ConditionalSyntax choice =>
            [new IfEffectSyntax(choice.Condition, [.. In(choice.Then)], choice.Else is null ? [] : [.. In(choice.Else)], choice.Origin)],
        QuantifierSyntax { Quantifier: Quantifier.Every } every => [new ForEveryEffectSyntax(every.Variable, null, [.. In(every.Body!)], every.Origin)],
        CallSyntax call => [new AssertSyntax(call, Negated: false, call.Origin)],
        _ => Nothing(formula),
    };

    private IEnumerable<EffectSyntax> Denied(UnarySyntax not) => not.Operand switch
    {
        UnarySyntax inner => In(inner.Operand),
        BelievesSyntax believes => [Believed(believes, new UnarySyntax(UnaryOperator.Not, believes.Body, believes.Body.Origin))],
        CallSyntax call => [new AssertSyntax(call, Negated: true, call.Origin)],
        _ => Nothing(not),
    };

    /// <summary>Conditions in the brackets are asked of the mind around them, and values are read there.</summary>
    private BelieveEffectSyntax Believed(BelievesSyntax believes, ExpressionSyntax body) => new(believes.Who, [.. In(body)], believes.Origin);

    /// <summary>A belief on the left of the assignment names whose mind is written, not where the value is read.</summary>
    private IEnumerable<EffectSyntax> Assigned(ExpressionSyntax target, ExpressionSyntax value, Origin origin)
    {
        ExpressionSyntax innermost = SyntaxWalk.WithoutMinds(target);
        return [.. innermost is CallSyntax ? [] : Nothing(innermost), new AssignSyntax(target, AssignOperator.Set, value, origin)];
    }

    private IEnumerable<EffectSyntax> Nothing(ExpressionSyntax formula)
    {
        diagnostics.Report(ProblemMistakes.NotAnEffect, formula.Origin, what);
        return [];
    }
}
