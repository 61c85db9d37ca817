namespace Motive.Language.Tests.Problems;

/// <summary>An expression of a problem file with brackets around everything that has parts.</summary>
internal static class FormulaPrinter
{
    public static string Print(ExpressionSyntax formula) => formula switch
    {
        UnknownSyntax => "?",
        TruthSyntax truth => truth.Value ? "True" : "False",
        DecimalSyntax number => number.Text,
        ReferenceSyntax name => name.Name.Text,
        CallSyntax call => $"{call.Name.Text}({string.Join(", ", call.Arguments.Select(argument => Print(argument.Value)))})",
        BelievesSyntax believes => $"believes({Print(believes.Who)}, {Print(believes.Body)})",
        ChainSyntax chain => $"[{string.Join($" {Symbol(chain.Operator)} ", chain.Operands.Select(Print))}]",
        UnarySyntax not => $"[!{Print(not.Operand)}]",
        ConditionalSyntax conditional => $"[{Branches(conditional)}]",
        QuantifierSyntax item => $"[{item.Quantifier} {Variable(item.Variable)} {Print(item.Body!)}]",
        ProductSyntax product => $"[Product {Variable(product.Variable)} {Print(product.Body)}]",
        AssignmentSyntax assignment => $"[{Print(assignment.Target)} = {Print(assignment.Value)}]",
        BinarySyntax binary => $"[{Print(binary.Left)} {Symbol(binary.Operator)} {Print(binary.Right)}]",
        TypeTestSyntax test => $"[{Print(test.Operand)} : {test.Type.Text}]",
        _ => throw new InvalidOperationException(formula.GetType().Name),
    };

    private static string Variable(VariableSyntax variable) => $"{variable.Name!.Text}:{variable.Type.Text}";

    private static string Branches(ConditionalSyntax conditional) =>
        $"if {Print(conditional.Condition)} then {Print(conditional.Then)}" + conditional.Else switch
        {
            null => "",
            ConditionalSyntax next when next.Origin == conditional.Origin => $" else{Branches(next)}",
            { } other => $" else {Print(other)}",
        };

    private static string Symbol(BinaryOperator symbol) => symbol switch
    {
        BinaryOperator.And => "&",
        BinaryOperator.Or => "|",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        _ => "/",
    };
}
