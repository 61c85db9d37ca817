namespace Motive.Language;

/// <summary>What a problem assigns to its properties, by their names, and everything in which it calculates.</summary>
internal static class NumberAssignments
{
    public static IEnumerable<(string Property, FormulaSyntax Value)> Of(ProblemSyntax syntax) =>
        syntax.Statements.Concat(syntax.Events.Select(item => item.Effect).OfType<FormulaSyntax>()).SelectMany(In);

    public static IEnumerable<FormulaSyntax> Formulas(ProblemSyntax syntax) => syntax.Statements
        .Concat(syntax.Events.SelectMany(item => (FormulaSyntax?[])[item.Precondition, item.Effect, item.Observing]).OfType<FormulaSyntax>())
        .Concat(syntax.Utilities.Select(utility => utility.Value));

    private static IEnumerable<(string Property, FormulaSyntax Value)> In(FormulaSyntax effect) => effect switch
    {
        FormulaSyntax.And and => and.Parts.SelectMany(In),
        FormulaSyntax.If conditional => conditional.Branches.Select(branch => branch.Value).Append(conditional.Otherwise).OfType<FormulaSyntax>().SelectMany(In),
        FormulaSyntax.Quantified every => In(every.Body),
        FormulaSyntax.Believes believes => In(believes.Body),
        FormulaSyntax.Not not => In(not.Operand),
        FormulaSyntax.Assign assign => Assigned(assign.Target, assign.Value),
        FormulaSyntax.Compare compare => Assigned(compare.Left, compare.Right),
        _ => [],
    };

    private static IEnumerable<(string Property, FormulaSyntax Value)> Assigned(FormulaSyntax target, FormulaSyntax value)
    {
        while (target is FormulaSyntax.Believes believes)
            target = believes.Body;
        return target is FormulaSyntax.Call call ? [(call.Name.Text, value)] : [];
    }
}
