using Motive.World;

namespace Motive.Language;

/// <summary>How large an expression is, in nodes.</summary>
internal static class ExpressionMeasures
{
    public static int Size(Expression expression) => ExpressionWalk.All(expression).Count();

    public static int Depth(Expression expression)
    {
        int deepest = 0;
        Stack<(Expression Expression, int Depth)> open = new();
        open.Push((expression, 1));
        while (open.TryPop(out (Expression Expression, int Depth) item))
        {
            deepest = Math.Max(deepest, item.Depth);
            foreach (Expression child in ExpressionWalk.Children(item.Expression))
                open.Push((child, item.Depth + 1));
        }

        return deepest;
    }
}
