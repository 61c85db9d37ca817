using System.Collections.Immutable;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Runs;

/// <summary>Runs a test once, with one seed, until everything it expects is decided and its script done, or the story is over, or the count of events has passed.</summary>
internal sealed class TestDrive
{
    private readonly ITestedRun run;
    private readonly ScriptPlayer player;
    private readonly int mostEvents;
    private readonly ImmutableArray<ExpectationWatch> watches;
    private readonly List<string> beats = [];
    private int? chapter;

    public TestDrive(ITestedRun run, StoryTest test, int mostEvents)
    {
        Evaluator evaluator = new(run.Session.Story);
        this.run = run;
        this.mostEvents = mostEvents;
        player = new ScriptPlayer(test, evaluator);
        watches = [.. test.Expectations.Select(expectation => new ExpectationWatch(expectation, evaluator))];
    }

    private bool IsDecided => player.IsDone && watches.All(watch => watch.Verdict is not null);

    /// <param name="cancellation">Asked between events.</param>
    /// <exception cref="OperationCanceledException">It was asked to stop.</exception>
    public RunOutcome Go(CancellationToken cancellation)
    {
        while (!IsDecided && !run.Session.IsOver && run.Session.Chronicle.Count < mostEvents && player.Fault is null)
        {
            cancellation.ThrowIfCancellationRequested();
            if (run.IsPlayersTurn)
                Decide();
            else
                Step();
        }

        bool cutOff = !IsDecided && !run.Session.IsOver && player.Fault is null;
        if (run.Session.IsOver)
            player.End(run);
        string ended = Ended(cutOff);
        foreach (ExpectationWatch watch in watches)
        {
            if (run.Session.IsOver)
                watch.End(ended);
            else
                watch.CutOff(ended);
        }

        return new RunOutcome(run.Session.Setup.Seed, [.. watches.Select(OutcomeOf)])
        {
            Ended = ended,
            Events = run.Session.Chronicle.Count,
            Beats = [.. beats],
            ScriptFault = player.Fault,
            LimitsReached = run.LimitsReached,
            IsCutOff = cutOff && !player.IsDone,
        };
    }

    /// <summary>What comes of a decision belongs to it: a run is not left in between.</summary>
    private void Decide()
    {
        if (player.Decide(run) is not Decision decision)
            return;
        run.Decide(decision);
        Step();
    }

    private void Step()
    {
        TestedStep step = run.Next();
        if (step.Result is StepResult.ChapterBegan began)
            chapter = began.Chapter.Number;
        if (step.Result is StepResult.Happened { Occurrence: var occurrence })
            beats.AddRange(occurrence.Ending is string ending && !beats.Contains(ending) ? occurrence.Beats.Add(ending) : occurrence.Beats);
        Expectations.Moment moment = new(run.Session, step.Result, step.Told, chapter);
        foreach (ExpectationWatch watch in watches)
            watch.Observe(moment);
    }

    private string Ended(bool cutOff)
    {
        string where = chapter is int number ? $" in chapter {number}" : "";
        string events = Counted.Events(run.Session.Chronicle.Count);
        if (cutOff)
            return $"the run was cut off{where}, {run.Session.Now}, after {events}";
        return run.Session.IsOver ? $"the story ended{where}, {run.Session.Now}, after {events}" : $"it was decided{where}, {run.Session.Now}, after {events}";
    }

    private static ExpectationOutcome OutcomeOf(ExpectationWatch watch) =>
        new(watch.Expectation, watch.Verdict ?? Verdict.Undecided, watch.What, watch.IsVacuous);
}
