using System.Collections;
using System.Reflection;
using Motive.World;

namespace Motive.Minds.Tests.Oracle;

/// <summary>Every fact that a definition reads or writes, found by looking at all there is in it.</summary>
internal static class FactsRead
{
    /// <summary>By what anybody does; not by prose and chapters.</summary>
    public static HashSet<FactId> By(Story story)
    {
        HashSet<FactId> found = [.. story.Initial.Where(initial => !initial.Minds.IsEmpty).Select(initial => initial.Fact)];
        Look(new object?[] { story.Actions, story.Triggers, story.Reactions, story.Happenings, story.Wants, story.Liking }, found);
        return found;
    }

    private static void Look(object? part, HashSet<FactId> found)
    {
        if (part is Expression.Fact fact)
            found.Add(fact.Id);
        if (part is Effect.Assign assign)
            found.Add(assign.Fact);
        if (part is IEnumerable parts and not string)
        {
            foreach (object? inner in parts)
                Look(inner, found);
        }
        else if (part is not null && part.GetType().Namespace == typeof(Story).Namespace && !part.GetType().IsValueType && part is not Prose)
        {
            foreach (PropertyInfo property in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
                Look(property.GetValue(part), found);
        }
    }
}
