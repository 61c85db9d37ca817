namespace Motive.Minds.Grounding;

/// <summary>The one value that a condition demands of a fact it looks at.</summary>
internal static class WantedValue
{
    /// <summary>The value without which the condition never holds, of a fact of the state itself or in one character's mind; null if there is none.</summary>
    public static int? In(Condition requires, int fact, ReadOnlySpan<int> path)
    {
        foreach (Condition conjunct in requires.Conjuncts)
        {
            Condition? about = path.IsEmpty ? conjunct : conjunct is Condition.InMind inner && inner.Character == path[0] ? inner.Body : null;
            if (about is not null && FactAtom.TryRead(about) is { Not: false } atom && atom.Fact == fact)
                return atom.Value;
        }

        return null;
    }
}
