using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Puts the body of a rule or a change in place of a use: parameters become the arguments as they were written, so an argument inside
/// <c>believes</c> is read in that mind; bound variables move to slots that neither the use nor its arguments have.
/// </summary>
internal sealed class Inliner(ImmutableArray<Expression> arguments, int firstFreeSlot) : Rewriter
{
    protected override Expression Rewrite(Expression.Variable variable) =>
        variable.Slot < arguments.Length ? arguments[variable.Slot] : new Expression.Variable(MovedSlot(variable.Slot));

    protected override int MovedSlot(int slot) => slot - arguments.Length + firstFreeSlot;
}
