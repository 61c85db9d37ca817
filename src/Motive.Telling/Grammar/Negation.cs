using System.Text.RegularExpressions;
using Motive.World;

namespace Motive.Telling;

/// <summary>Denies a clause in the past tense: "Ann was thirsty" becomes "Ann was not thirsty".</summary>
internal static partial class Negation
{
    /// <summary>Null when the clause has none of the verbs that <c>not</c> may follow.</summary>
    public static Prose? Negate(Prose clause)
    {
        for (int i = 0; i < clause.Segments.Length; i++)
        {
            if (clause.Segments[i] is ProseSegment.Literal literal && Auxiliary().Match(literal.Text) is { Success: true } verb)
                return With(clause, i, new ProseSegment.Literal(literal.Text.Insert(verb.Index + verb.Length, " not")));
            if (clause.Segments[i] is ProseSegment.Agreement agreement && Auxiliary().IsMatch(agreement.Singular))
                return With(clause, i, agreement with { Singular = agreement.Singular + " not", Plural = agreement.Plural + " not" });
        }

        return null;
    }

    private static Prose With(Prose clause, int index, ProseSegment segment) => new(clause.Segments.SetItem(index, segment));

    [GeneratedRegex(@"\b(was|were|could|would|should|might)\b")]
    private static partial Regex Auxiliary();
}
