using System.Collections.Immutable;
using System.Globalization;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>Patterns of acts: which acts are meant, and how a line of them is written.</summary>
internal static class Patterns
{
    /// <summary>What a line allows, as it is written, with its events in the order of their names: <c>card(_, Ann), rain at 480 to 540, 1 in 2</c>.</summary>
    public static string Write(Story story, Allowance allowance)
    {
        string events = string.Join(", ", allowance.Events.Select(pattern => Write(story, pattern)).Order(StringComparer.Ordinal));
        return allowance.Time is ChanceTime time ? string.Create(CultureInfo.InvariantCulture, $"{events} at {time.From} to {time.Until}, 1 in {time.OneIn}") : events;
    }

    private static string Write(Story story, EventPattern pattern) =>
        $"{story[pattern.Action].Name}({string.Join(", ", pattern.Arguments.Select(argument => argument is Expression.Literal { Value: not Value.Unknown } literal ? story.Entities[literal.Value].Name : "_"))})";

    /// <summary>Whether an act is one of a closed pattern: arguments are literals or null for any.</summary>
    public static bool Match(EventPattern pattern, Act act) => Match(pattern, act.Definition, act.Arguments);

    /// <summary>Whether an action with these arguments is one of a closed pattern.</summary>
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
