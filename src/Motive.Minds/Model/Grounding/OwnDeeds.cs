using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>Whose deed it certainly is that an act was done: nobody is told by words of a deed of their own (D29a).</summary>
internal static class OwnDeeds
{
    /// <param name="arguments">Of the act; unknown where any will do.</param>
    public static bool IsOwnDeed(ActionDefinition action, IReadOnlyList<int> arguments, EntityId who) => action.Consenting.Any(doer => doer switch
    {
        Expression.Literal literal => literal.Value == who.Value,
        Expression.Variable variable when variable.Slot < arguments.Count => arguments[variable.Slot] == who.Value,
        _ => false,
    });
}
