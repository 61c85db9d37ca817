using Motive.Minds.Grounding;
using Motive.World;

namespace Motive.Play.Directing;

internal static class Patterns
{
    /// <summary>Whether an act is one of a closed pattern: arguments are literals or null for any.</summary>
    public static bool Match(EventPattern pattern, Act act)
    {
        if (pattern.Action != act.Definition.Id)
            return false;
        for (int i = 0; i < pattern.Arguments.Length; i++)
        {
            if (pattern.Arguments[i] is Expression.Literal literal && literal.Value != act.Arguments[i])
                return false;
        }

        return true;
    }
}
