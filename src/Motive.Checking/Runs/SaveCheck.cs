using Motive.Play.Sessions;

namespace Motive.Checking.Runs;

/// <summary>
/// Makes a run again by the same decisions, saved and loaded after each of them, or once where nobody plays, and says where it comes out otherwise.
/// </summary>
internal static class SaveCheck
{
    /// <param name="original">A run as far as it got.</param>
    /// <param name="again">The same run, not begun.</param>
    /// <returns>A clause; null when all is the same.</returns>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public static string? DifferenceOf(ITestedRun original, ITestedRun again, CancellationToken cancellation)
    {
        if (original.Session.Setup.Player is null && !Load(ref again, out string? unloadable))
            return $"it cannot be loaded before it begins: {unloadable}";
        for (int made = 0; made < original.Session.Decisions.Count; made++)
        {
            Go(again, run => run.IsPlayersTurn, cancellation);
            if (!again.IsPlayersTurn)
                return $"loaded after each decision, it was over before decision {made + 1}";
            again.Decide(original.Session.Decisions[made]);
            if (!Load(ref again, out string? problem))
                return $"it cannot be loaded after decision {made + 1}: {problem}";
        }

        bool toTheEnd = original.Session.IsOver;
        Go(again, run => run.IsPlayersTurn || (!toTheEnd && run.Session.Chronicle.Count >= original.Session.Chronicle.Count), cancellation);
        return FirstDifference("event", [.. original.Record], [.. again.Record]) ?? FirstDifference("passage", [.. original.Told], [.. again.Told]);
    }

    private static bool Load(ref ITestedRun run, out string? problem)
    {
        (ITestedRun? loaded, problem) = run.SavedAndLoaded();
        run = loaded ?? run;
        return loaded is not null;
    }

    private static void Go(ITestedRun run, Func<ITestedRun, bool> isThere, CancellationToken cancellation)
    {
        while (!run.Session.IsOver && !isThere(run))
        {
            cancellation.ThrowIfCancellationRequested();
            run.Next();
        }
    }

    /// <summary>Either may have been left earlier than the other; as far as both go they are to be the same.</summary>
    private static string? FirstDifference(string what, string[] original, string[] again)
    {
        for (int line = 0; line < Math.Min(original.Length, again.Length); line++)
        {
            if (original[line] != again[line])
                return $"loaded after each decision, it has another {what} {line + 1}: {again[line]} instead of {original[line]}";
        }

        return null;
    }
}
