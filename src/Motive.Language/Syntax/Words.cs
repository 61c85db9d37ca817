using System.Collections.Frozen;
using Motive.World;

namespace Motive.Language;

/// <summary>The words of the grammar.</summary>
internal static class Words
{
    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.Ordinal,
        "and", "or", "not", "if", "then", "else", "is", "where", "true", "false", "unknown", "nobody", "nothing", "nowhere",
        "some", "every", "count", "sum", "min", "max", "believes", "knows", "feels", "temperament", "happened", "remembers", "for");

    // After these a name is complete, so what follows cannot be the value of a named argument.
    private static readonly FrozenSet<string> Infix = FrozenSet.Create(
        StringComparer.Ordinal, "and", "or", "is", "then", "else", "where", "if", "as");

    // What a line goes on with behind an expression.
    private static readonly FrozenSet<string> Following = FrozenSet.Create(
        StringComparer.Ordinal, "after", "once", "before", "always", "played", "assumes", "from", "when", "within", "in", "minute", "minutes", "hour", "hours");

    public static readonly IReadOnlyList<string> Declarations =
    [
        "story", "include", "use", "type", "pronouns", "fact", "news", "claims", "plans", "rule", "change", "action", "answering", "trigger", "reaction", "happening", "tendency",
        "wants", "initially", "warn", "tell", "opening", "scene", "chapter", "test",
    ];

    public static bool IsReserved(string word) => Reserved.Contains(word);

    /// <summary>Whether an expression that may end in front of this word does.</summary>
    public static bool FollowsExpression(string word) => IsInfix(word) || Following.Contains(word);

    public static bool IsInfix(string word) => Infix.Contains(word);
}
