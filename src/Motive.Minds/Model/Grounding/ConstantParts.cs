using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Finds conjuncts that read nothing that can change, so that grounding may decide them early.</summary>
internal static class ConstantParts
{
    /// <summary>How many leading parameters must be bound to decide it (0..count), or -1 when it reads something that changes.</summary>
    public static int ParametersNeeded(FactTable facts, Expression expression, int parameters)
    {
        int last = 0;
        foreach (Expression part in ExpressionWalk.All(expression))
        {
            if (part is Expression.Feels or Expression.Reported || (part is Expression.Fact fact && facts.CanChange(fact.Id)))
                return -1;
            if (part is Expression.Variable variable && variable.Slot < parameters)
                last = Math.Max(last, variable.Slot + 1);
        }

        return last;
    }
}
