using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>How many expression nodes rules may put in place of their uses, over a whole compilation.</summary>
internal sealed class InliningBudget
{
    public const int MostNodes = 4_000_000;

    private int spent;

    /// <summary>False once the budget is used up.</summary>
    public bool Spend(int nodes)
    {
        spent = Math.Min(MostNodes + 1, spent + Math.Max(1, nodes));
        return spent <= MostNodes;
    }
}

/// <summary>
/// Puts a rule's body in place of a use: parameters become the arguments as they were written, so an argument inside
/// <c>believes</c> is read in that mind; bound variables move to slots that neither the use nor its arguments have.
/// </summary>
internal sealed class RuleInliner(ImmutableArray<Expression> arguments, int firstFreeSlot) : ExpressionRewriter
{
    protected override Expression Rewrite(Expression.Variable variable) =>
        variable.Slot < arguments.Length ? arguments[variable.Slot] : new Expression.Variable(MovedSlot(variable.Slot));

    protected override int MovedSlot(int slot) => slot - arguments.Length + firstFreeSlot;
}
