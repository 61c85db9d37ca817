using System.Collections;
using System.Reflection;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>Everything in a story that anybody does, wants or feels by, to its smallest parts; prose and chapters are not among it.</summary>
internal static class RuleParts
{
    public static IEnumerable<object> In(Story story) =>
        Inside(new object?[] { story.Actions, story.Triggers, story.Reactions, story.Happenings, story.Wants, story.Tendencies, story.Liking });

    /// <summary>Every fact that is read or written, and those about which some mind starts out with a value of its own.</summary>
    public static HashSet<FactId> Facts(Story story) =>
    [
        .. story.Initial.Where(initial => !initial.Minds.IsEmpty).Select(initial => initial.Fact),
        .. In(story).OfType<Expression.Fact>().Select(fact => fact.Id),
        .. In(story).OfType<Effect.Assign>().Select(assign => assign.Fact),
    ];

    private static IEnumerable<object> Inside(object? part)
    {
        if (part is IEnumerable parts and not string)
            return parts.Cast<object?>().SelectMany(Inside);
        return part is null || part is Prose || part.GetType().Namespace != typeof(Story).Namespace || part.GetType().IsEnum || part.GetType().IsPrimitive
            ? []
            : part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0)
                .SelectMany(property => Inside(property.GetValue(part))).Prepend(part);
    }
}
