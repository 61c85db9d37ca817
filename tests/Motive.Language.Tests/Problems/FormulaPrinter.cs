using Motive.World;

namespace Motive.Language.Tests.Problems;

/// <summary>An expression of a problem file with brackets around everything that has parts.</summary>
internal static class FormulaPrinter
{
    public static string Print(FormulaSyntax formula) => formula switch
    {
        FormulaSyntax.Unknown => "?",
        FormulaSyntax.Truth truth => truth.Value ? "True" : "False",
        FormulaSyntax.Number number => number.Text,
        FormulaSyntax.Symbol symbol => symbol.Text,
        FormulaSyntax.Call call => $"{call.Name.Text}({List(", ", call.Arguments)})",
        FormulaSyntax.Believes believes => $"believes({Print(believes.Who)}, {Print(believes.Body)})",
        FormulaSyntax.And and => $"[{List(" & ", and.Parts)}]",
        FormulaSyntax.Or or => $"[{List(" | ", or.Parts)}]",
        FormulaSyntax.Not not => $"[!{Print(not.Operand)}]",
        FormulaSyntax.If conditional => $"[{Branches(conditional)}{(conditional.Otherwise is { } other ? $" else {Print(other)}" : "")}]",
        FormulaSyntax.Quantified item => $"[{item.Quantifier} {item.Variable.Text}:{item.Type.Text} {Print(item.Body)}]",
        FormulaSyntax.Assign assign => $"[{Print(assign.Target)} = {Print(assign.Value)}]",
        FormulaSyntax.Compare compare => $"[{Print(compare.Left)} {Symbol(compare.Operator)} {Print(compare.Right)}]",
        FormulaSyntax.TypeTest test => $"[{Print(test.Operand)} : {test.Type.Text}]",
        FormulaSyntax.Add add => $"[{List(" + ", add.Parts)}]",
        FormulaSyntax.Multiply multiply => $"[{List(" * ", multiply.Parts)}]",
        FormulaSyntax.Subtract subtract => $"[{Print(subtract.Left)} - {Print(subtract.Right)}]",
        FormulaSyntax.Divide divide => $"[{Print(divide.Left)} / {Print(divide.Right)}]",
        _ => throw new InvalidOperationException(formula.GetType().Name),
    };

    private static string Branches(FormulaSyntax.If conditional) =>
        string.Join(" elseif ", conditional.Branches.Select(branch => $"{Print(branch.Condition)} then {Print(branch.Value)}")).Insert(0, "if ");

    private static string List(string between, IEnumerable<FormulaSyntax> parts) => string.Join(between, parts.Select(Print));

    private static string Symbol(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "==",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };
}
