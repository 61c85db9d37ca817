using System.Collections.Frozen;
using Motive.World;

namespace Motive.Language;

/// <summary>The words of the problem files' grammar.</summary>
internal static class ProblemWords
{
    public static readonly IReadOnlyList<string> Definitions = ["type", "entity", "property", "action", "trigger", "utility"];

    public static readonly IReadOnlyList<string> ActionParts = ["precondition", "effect", "consenting", "observing"];

    public static readonly IReadOnlyList<string> TriggerParts = ["precondition", "effect"];

    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.Ordinal,
        "if", "elseif", "else", "forall", "exists", "sum", "product", "believes", "True", "False");

    /// <summary>Words that expressions are made of; nothing else can be called so.</summary>
    public static bool IsReserved(string word) => Reserved.Contains(word);

    public static bool IsDefinition(string word) => Definitions.Contains(word);
}
