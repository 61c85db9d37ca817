using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// How large and deep something is with all its rules and changes in place, in nodes. Equal parts are shared in memory, so a few lines can
/// stand for more nodes than can be counted: counting ends where it is too much.
/// </summary>
internal readonly record struct InlinedSize(int Nodes, int Depth)
{
    private const int MostNodes = 5_000;
    private const int MostDepth = 300;

    public bool IsTooMuch => Nodes > MostNodes || Depth > MostDepth;

    public static InlinedSize Measure(Expression expression)
    {
        Count count = new();
        count.Add(expression, 1);
        return count.Size;
    }

    public static InlinedSize Measure(ImmutableArray<Effect> effects)
    {
        Count count = new();
        Stack<(Effect Effect, int Depth)> open = new(effects.Select(effect => (effect, 1)));
        while (!count.Size.IsTooMuch && open.TryPop(out (Effect Effect, int Depth) item))
        {
            count.Add(item.Depth);
            foreach (Expression expression in EffectWalk.Expressions(item.Effect))
                count.Add(expression, item.Depth + 1);
            foreach (Effect child in EffectWalk.Children(item.Effect))
                open.Push((child, item.Depth + 1));
        }

        return count.Size;
    }

    private sealed class Count
    {
        public InlinedSize Size { get; private set; }

        public void Add(int depth) => Size = new InlinedSize(Size.Nodes + 1, Math.Max(Size.Depth, depth));

        public void Add(Expression root, int rootDepth)
        {
            Stack<(Expression Expression, int Depth)> open = new([(root, rootDepth)]);
            while (!Size.IsTooMuch && open.TryPop(out (Expression Expression, int Depth) item))
            {
                Add(item.Depth);
                foreach (Expression child in ExpressionWalk.Children(item.Expression))
                    open.Push((child, item.Depth + 1));
            }
        }
    }
}
