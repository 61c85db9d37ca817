namespace Motive.Checking.Expectations;

public enum Verdict
{
    Holds,
    Fails,

    /// <summary>A limit was reached before an answer.</summary>
    Undecided,
}

public static class Verdicts
{
    /// <summary>All must hold: one that fails decides, then one that is undecided.</summary>
    public static Verdict All(IEnumerable<Verdict> verdicts)
    {
        Verdict all = Verdict.Holds;
        foreach (Verdict verdict in verdicts)
        {
            if (verdict == Verdict.Fails)
                return Verdict.Fails;
            if (verdict == Verdict.Undecided)
                all = Verdict.Undecided;
        }

        return all;
    }

    /// <summary>One that holds decides, then one that is undecided.</summary>
    public static Verdict Any(IEnumerable<Verdict> verdicts)
    {
        Verdict any = Verdict.Fails;
        foreach (Verdict verdict in verdicts)
        {
            if (verdict == Verdict.Holds)
                return Verdict.Holds;
            if (verdict == Verdict.Undecided)
                any = Verdict.Undecided;
        }

        return any;
    }
}
