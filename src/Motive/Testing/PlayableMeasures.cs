using Motive.Checking.Playing;

namespace Motive.Testing;

/// <summary>Counts of played runs as shares and numbers for each run, beside what is aimed at.</summary>
internal static class PlayableMeasures
{
    private const double MostWaiting = 8;
    private const double LeastChoices = 75;
    private const double LeastTalk = 80;
    private const double LeastWords = 1500;

    public static PlayableReport Write(string who, int seeds, PlayedRun run) => new(who, run.Runs, run.Turns, seeds, PlayableCheck.Tempers,
    [
        AtMost("turns with nothing but waiting", run.WaitingAlone, run.Turns, MostWaiting),
        Share("turns with ways to go and nothing else", run.WaysOnly, run.Turns),
        AtLeast("turns with two or more options that are no journeys", run.Choices, run.Turns, LeastChoices),
        AtLeast("turns in company with something to say", run.SomethingToSay, run.InCompany, LeastTalk),
        None(Each("two acts done in turn again and again", run.Oscillations, run.Runs), run.Oscillations),
        Share("turns that offer the way back first", run.WaysBack, run.Turns),
        Share("waits in which nothing was seen", run.DeadWaits, run.Waits),
        None(Share("words to somebody that were not answered", run.Unanswered, run.Addressed), run.Unanswered),
        None(Share("turns to answer somebody with fewer than three replies", run.FewReplies, run.Questions), run.FewReplies),
        None(Share("ends that came from elsewhere", run.EndedElsewhere, run.Ended), run.EndedElsewhere),
        None(Share("runs over by no ending", run.WithoutEnding, run.Runs), run.WithoutEnding),
        None(Share("runs given up", run.CutOff, run.Runs), run.CutOff),
        Share("words read before", run.WordsAgain, run.Words),
        Each("words", run.Words, run.Runs) with { Target = "at least 1500 a run", IsMissed = run.Words < LeastWords * run.Runs },
    ]);

    private static PlayableMeasure Share(string name, int count, int of) => new(name, of == 0 ? 0 : Math.Round(100.0 * count / of, 1), "%", count, of, null, false);

    private static PlayableMeasure Each(string name, int count, int runs) => new(name, Math.Round((double)count / runs, 1), "a run", count, runs, null, false);

    private static PlayableMeasure None(PlayableMeasure measure, int count) => measure with { Target = "none", IsMissed = count > 0 };

    private static PlayableMeasure AtMost(string name, int count, int of, double most) =>
        Share(name, count, of) with { Target = $"at most {most:0} %", IsMissed = 100.0 * count > most * of };

    private static PlayableMeasure AtLeast(string name, int count, int of, double least) =>
        Share(name, count, of) with { Target = $"at least {least:0} %", IsMissed = 100.0 * count < least * of };
}
