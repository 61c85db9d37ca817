using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>Finds conjuncts that read nothing that can change, so that grounding may decide them early.</summary>
internal static class ConstantParts
{
    /// <summary>How many leading parameters must be bound to decide it (0..count), or -1 when it reads something that changes.</summary>
    public static int LastParameter(FactTable facts, Expression expression, int parameters)
    {
        int last = 0;
        bool constant = true;
        Walk.Through(expression, part =>
        {
            switch (part)
            {
                case Expression.Fact fact when facts.Changes(fact.Id):
                case Expression.Feels:
                    constant = false;
                    break;
                case Expression.Variable variable when variable.Slot < parameters:
                    last = Math.Max(last, variable.Slot + 1);
                    break;
            }
        });
        return constant ? last : -1;
    }
}
