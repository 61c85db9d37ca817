using System.Collections.Immutable;

namespace Motive.Language;

/// <summary>How deep an expression is once it is put together; the branches of a conditional count one below the other, as they are asked.</summary>
internal static class FormulaWalk
{
    public static int Height(FormulaSyntax root)
    {
        int highest = 0;
        Stack<(FormulaSyntax Formula, int Depth)> open = new([(root, 1)]);
        while (open.TryPop(out (FormulaSyntax Formula, int Depth) item))
        {
            highest = Math.Max(highest, item.Depth);
            int depth = item.Depth + (item.Formula is FormulaSyntax.If conditional ? conditional.Branches.Length : 1);
            foreach (FormulaSyntax part in Parts(item.Formula))
                open.Push((part, depth));
        }

        return highest;
    }

    /// <summary>The expression and everything in it.</summary>
    public static IEnumerable<FormulaSyntax> All(FormulaSyntax root)
    {
        Stack<FormulaSyntax> open = new([root]);
        while (open.TryPop(out FormulaSyntax? formula))
        {
            yield return formula;
            foreach (FormulaSyntax part in Parts(formula))
                open.Push(part);
        }
    }

    public static ImmutableArray<FormulaSyntax> Parts(FormulaSyntax formula) => formula switch
    {
        FormulaSyntax.Call call => call.Arguments,
        FormulaSyntax.Believes believes => [believes.Who, believes.Body],
        FormulaSyntax.And and => and.Parts,
        FormulaSyntax.Or or => or.Parts,
        FormulaSyntax.Not not => [not.Operand],
        FormulaSyntax.If conditional => PartsOf(conditional),
        FormulaSyntax.Quantified quantified => [quantified.Body],
        FormulaSyntax.Assign assign => [assign.Target, assign.Value],
        FormulaSyntax.Compare compare => [compare.Left, compare.Right],
        FormulaSyntax.TypeTest test => [test.Operand],
        FormulaSyntax.Add add => add.Parts,
        FormulaSyntax.Multiply multiply => multiply.Parts,
        FormulaSyntax.Subtract subtract => [subtract.Left, subtract.Right],
        FormulaSyntax.Divide divide => [divide.Left, divide.Right],
        _ => [],
    };

    private static ImmutableArray<FormulaSyntax> PartsOf(FormulaSyntax.If conditional)
    {
        ImmutableArray<FormulaSyntax>.Builder parts = ImmutableArray.CreateBuilder<FormulaSyntax>();
        foreach (FormulaBranch branch in conditional.Branches)
        {
            parts.Add(branch.Condition);
            parts.Add(branch.Value);
        }

        if (conditional.Otherwise is not null)
            parts.Add(conditional.Otherwise);
        return parts.ToImmutable();
    }
}
