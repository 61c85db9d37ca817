namespace Motive.Language;

/// <summary>
/// Binds every rule after the rules it uses, so that each can be put in place at once. Rules that use themselves, directly or
/// not, are reported and count as broken.
/// </summary>
internal sealed class RuleBinder(Program program)
{
    public void BindAll()
    {
        UseOrder<RuleSymbol> order = new(program.Symbols.Rules, NamesUsedBy);
        foreach (RuleSymbol rule in order.Ordered)
            Bind(rule);
        foreach (RuleSymbol rule in order.Circular)
            program.Diagnostics.Report(Mistakes.RuleCycle, rule.Origin, rule.Name);
    }

    private static IEnumerable<string> NamesUsedBy(RuleSymbol rule) =>
        SyntaxWalk.NamesRead(rule.Syntax.Body).Except(rule.Parameters.Select(parameter => parameter.Name).OfType<string>());

    private void Bind(RuleSymbol rule)
    {
        Scope scope = Scope.Create(rule.Parameters);
        List<Variable> parameters = [.. scope.Variables];
        Typed body = new ExpressionBinder(program, scope) { IsCountedElsewhere = true }.BindValue(rule.Syntax.Body);
        UnusedNames.ReportParameters(program, parameters, "rule", rule.Name);
        rule.Slots = scope.FrameSize;
        if (InlinedSize.Measure(body.Expression).IsTooMuch)
        {
            program.Diagnostics.Report(Mistakes.RuleTooLarge, rule.Origin, rule.Name);
            body = Typed.Error;
        }

        rule.Body = body.Type.Kind == ValueKind.Unknown ? Typed.Error : body;
    }
}
