using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Binds every change after the changes it uses, all rules being bound. Changes that use themselves, directly or not, are reported and
/// count as broken.
/// </summary>
internal sealed class ChangeBinder(Program program)
{
    public void BindAll()
    {
        UseOrder<ChangeSymbol> order = new(program.Symbols.Changes, change => SyntaxWalk.NamesChanged(change.Syntax.Effects));
        foreach (ChangeSymbol change in order.Ordered)
            Bind(change);
        foreach (ChangeSymbol change in order.Circular)
            program.Diagnostics.Report(Mistakes.ChangeCycle, change.Origin, change.Name);
    }

    private void Bind(ChangeSymbol change)
    {
        Scope scope = Scope.Create(change.Parameters);
        List<Variable> parameters = [.. scope.Variables];
        ExpressionBinder expressions = new(program, scope) { IsCountedElsewhere = true };
        ImmutableArray<Effect> body = new EffectBinder(program, expressions).Bind(change.Syntax.Effects);
        UnusedNames.ReportParameters(program, parameters, "change", change.Name);
        change.Slots = scope.FrameSize;
        change.ChangesFeelings = body.SelectMany(EffectWalk.All).Any(effect => effect is Effect.Feel);
        if (InlinedSize.Measure(body).IsTooMuch)
            program.Diagnostics.Report(Mistakes.ChangeTooLarge, change.Origin, change.Name);
        else if (!expressions.HasBrokenEffect)
            change.Body = body;
    }
}
