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
        AtMost("turns with nothing but waiting", run.Marked(TurnMarks.WaitingAlone), run.Turns, MostWaiting),
        Share("turns with ways to go and nothing else", run.Marked(TurnMarks.WaysOnly), run.Turns),
        AtLeast("turns with two or more options that are no journeys", run.Marked(TurnMarks.Choices), run.Turns, LeastChoices),
        AtLeast("turns in company with something to say", run.Marked(TurnMarks.Talk), run.Marked(TurnMarks.Company), LeastTalk),
        None(Each("two acts done in turn again and again", run.Marked(TurnMarks.Oscillation), run.Runs)),
        Share("turns that offer the way back first", run.Marked(TurnMarks.WayBack), run.Turns),
        Share("waits in which nothing was seen", run.Marked(TurnMarks.DeadWait), run.Marked(TurnMarks.Wait)),
        None(Share("words to somebody that were not answered", run.Marked(TurnMarks.Unanswered), run.Marked(TurnMarks.Address))),
        None(Share("turns to answer somebody with fewer than three replies", run.Marked(TurnMarks.FewReplies), run.Marked(TurnMarks.Question))),
        None(Share("ends that came from elsewhere", run.EndedElsewhere, run.Ended)),
        None(Share("runs over by no ending", run.WithoutEnding, run.Runs)),
        None(Share("runs given up", run.CutOff, run.Runs)),
        Share("words read before", run.WordsAgain, run.Words),
        Each("words", run.Words, run.Runs) with { Target = $"at least {LeastWords:0} a run", IsMissed = run.Words < LeastWords * run.Runs },
    ]);

    private static PlayableMeasure Share(string name, int count, int of) => new(name, of == 0 ? 0 : Math.Round(100.0 * count / of, 1), "%", count, of, null, false);

    private static PlayableMeasure Each(string name, int count, int runs) => new(name, Math.Round((double)count / runs, 1), "a run", count, runs, null, false);

    private static PlayableMeasure None(PlayableMeasure measure) => measure with { Target = "none", IsMissed = measure.Count > 0 };

    private static PlayableMeasure AtMost(string name, int count, int of, double most) =>
        Share(name, count, of) with { Target = $"at most {most:0} %", IsMissed = 100.0 * count > most * of };

    private static PlayableMeasure AtLeast(string name, int count, int of, double least) =>
        Share(name, count, of) with { Target = $"at least {least:0} %", IsMissed = 100.0 * count < least * of };
}
