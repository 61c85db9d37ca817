using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>What a condition demands of the value of a fact that it looks at, in the state itself or in one character's mind.</summary>
internal static class RequiredValues
{
    /// <summary>The one value without which the condition never holds; null if there is none.</summary>
    public static int? RequiredValue(Condition requires, GroundFactId fact, ReadOnlySpan<CharacterId> path)
    {
        foreach (Condition conjunct in requires.Conjuncts)
        {
            if (AboutPicture(conjunct, path) is Condition about && FactAtom.TryRead(about) is { Not: false } atom && atom.Fact == fact)
                return atom.Value;
        }

        return null;
    }

    /// <summary>Another fact of the same picture whose value it must be, so that the condition never holds where the two differ; null if there is none.</summary>
    public static GroundFactId? RequiredEqual(Condition requires, GroundFactId fact, ReadOnlySpan<CharacterId> path)
    {
        foreach (Condition conjunct in requires.Conjuncts)
        {
            if (AboutPicture(conjunct, path) is not Condition.Compare { Comparison: Comparison.Equal, Left: Condition.Read left, Right: Condition.Read right })
                continue;
            if (left.Fact == fact || right.Fact == fact)
                return left.Fact == fact ? right.Fact : left.Fact;
        }

        return null;
    }

    /// <summary>What a conjunct says of the picture at the end of a path; null where it says nothing of it alone.</summary>
    private static Condition? AboutPicture(Condition conjunct, ReadOnlySpan<CharacterId> path) =>
        path.IsEmpty ? conjunct : conjunct is Condition.InMind inner && inner.Character == path[0] ? inner.Body : null;
}
