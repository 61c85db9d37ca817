using System.Collections.Immutable;
using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Play.Directing;

internal static class Patterns
{
    /// <summary>Whether an act is one of a closed pattern: arguments are literals or null for any.</summary>
    public static bool Match(EventPattern pattern, Act act) => Match(pattern, act.Definition, act.Arguments);

    public static bool Match(EventPattern pattern, ActionDefinition action, ImmutableArray<int> arguments)
    {
        if (pattern.Action != action.Id)
            return false;
        for (int i = 0; i < pattern.Arguments.Length; i++)
        {
            if (pattern.Arguments[i] is Expression.Literal literal && literal.Value != arguments[i])
                return false;
        }

        return true;
    }
}
