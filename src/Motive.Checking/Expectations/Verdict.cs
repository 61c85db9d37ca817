namespace Motive.Checking.Expectations;

internal enum Verdict
{
    Holds,
    Fails,

    /// <summary>A limit was reached before an answer.</summary>
    Undecided,
}

internal static class Verdicts
{
    /// <summary>All must hold: one that fails decides, then one that is undecided.</summary>
    public static Verdict All(IEnumerable<Verdict> verdicts) => Decided(verdicts, by: Verdict.Fails, otherwise: Verdict.Holds);

    /// <summary>One that holds decides, then one that is undecided.</summary>
    public static Verdict Any(IEnumerable<Verdict> verdicts) => Decided(verdicts, by: Verdict.Holds, otherwise: Verdict.Fails);

    private static Verdict Decided(IEnumerable<Verdict> verdicts, Verdict by, Verdict otherwise)
    {
        foreach (Verdict verdict in verdicts)
        {
            if (verdict == by)
                return by;
            if (verdict == Verdict.Undecided)
                otherwise = Verdict.Undecided;
        }

        return otherwise;
    }
}
