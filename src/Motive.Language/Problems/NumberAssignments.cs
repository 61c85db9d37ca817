namespace Motive.Language;

/// <summary>What a problem assigns to its properties, by their names, and everything in which it calculates.</summary>
internal static class NumberAssignments
{
    public static IEnumerable<(string Property, ExpressionSyntax Value)> Of(ProblemSyntax syntax)
    {
        // What says nothing definite is reported where it is bound.
        ProblemEffects effects = new(new DiagnosticBag(), "");
        IEnumerable<ExpressionSyntax> formulas = syntax.Statements.Concat(syntax.Events.Select(item => item.Effect).OfType<ExpressionSyntax>());
        foreach (AssignSyntax assign in SyntaxWalk.All(formulas.SelectMany(effects.In)).OfType<AssignSyntax>())
        {
            if (SyntaxWalk.WithoutMinds(assign.Target) is CallSyntax call)
                yield return (call.Name.Text, assign.Value);
        }
    }

    public static IEnumerable<ExpressionSyntax> Formulas(ProblemSyntax syntax) => syntax.Statements
        .Concat(syntax.Events.SelectMany(item => (ExpressionSyntax?[])[item.Precondition, item.Effect, item.Observing]).OfType<ExpressionSyntax>())
        .Concat(syntax.Utilities.Select(utility => utility.Value));
}
