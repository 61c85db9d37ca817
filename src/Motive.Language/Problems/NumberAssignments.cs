namespace Motive.Language;

/// <summary>What a problem assigns to its properties, by their names, and everything in which it calculates.</summary>
internal static class NumberAssignments
{
    public static IEnumerable<(string Property, ExpressionSyntax Value)> Of(ProblemSyntax syntax) =>
        syntax.Statements.Concat(syntax.Events.Select(item => item.Effect).OfType<ExpressionSyntax>()).SelectMany(In);

    public static IEnumerable<ExpressionSyntax> Formulas(ProblemSyntax syntax) => syntax.Statements
        .Concat(syntax.Events.SelectMany(item => (ExpressionSyntax?[])[item.Precondition, item.Effect, item.Observing]).OfType<ExpressionSyntax>())
        .Concat(syntax.Utilities.Select(utility => utility.Value));

    private static IEnumerable<(string Property, ExpressionSyntax Value)> In(ExpressionSyntax effect) => effect switch
    {
        ChainSyntax { Operator: BinaryOperator.And } and => and.Operands.SelectMany(In),
        ConditionalSyntax choice => In(choice.Then).Concat(choice.Else is null ? [] : In(choice.Else)),
        QuantifierSyntax every => In(every.Body!),
        BelievesSyntax believes => In(believes.Body),
        UnarySyntax not => In(not.Operand),
        AssignmentSyntax assignment => Assigned(assignment.Target, assignment.Value),
        BinarySyntax equal => Assigned(equal.Left, equal.Right),
        _ => [],
    };

    private static IEnumerable<(string Property, ExpressionSyntax Value)> Assigned(ExpressionSyntax target, ExpressionSyntax value)
    {
        while (target is BelievesSyntax believes)
            target = believes.Body;
        return target is CallSyntax call ? [(call.Name.Text, value)] : [];
    }
}
