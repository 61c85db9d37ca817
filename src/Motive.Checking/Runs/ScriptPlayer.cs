using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Runs;

/// <summary>Decides for the player of a test: line by line, and waits when there is no line left.</summary>
internal sealed class ScriptPlayer(StoryTest test, Evaluator evaluator)
{
    /// <summary>A line of the script waits for its turn no longer than so many decisions; most are ten minutes of story time.</summary>
    public const int MostWaits = 60;

    private readonly List<string> passedBy = [];
    private int line;
    private int waits;

    public ScriptFault? Fault { get; private set; }

    public bool IsDone => line >= test.Script.Length;

    /// <summary>What the player decides now; null when the line cannot be done.</summary>
    public Decision? Decide(ITestedRun run)
    {
        while (!IsDone && test.Script[line] is TestStep.WaitUntil until && evaluator.Holds(until.Condition, run.Session.Present))
            Next();
        if (IsDone)
            return Patience(run);
        TestStep step = test.Script[line];
        if (step is TestStep.Wait)
        {
            Next();
            return Patience(run);
        }

        if (Offered(step, run) is Offer offer)
        {
            Next();
            return offer.Decision;
        }

        if (Fault is not null)
            return null;
        if (waits++ < MostWaits)
            return Patience(run);
        Fault = new ScriptFault(step, Complaint.AfterWaiting(step, run, MostWaits, passedBy));
        return null;
    }

    /// <summary>The run is over before the script is; conditions that hold at its end have been waited for.</summary>
    public void End(ITestedRun run)
    {
        while (!IsDone && test.Script[line] is TestStep.WaitUntil until && evaluator.Holds(until.Condition, run.Session.Present))
            Next();
        if (!IsDone)
            Fault ??= new ScriptFault(test.Script[line], Complaint.AtTheEnd(test.Script[line], run, passedBy));
    }

    private void Next()
    {
        (line, waits) = (line + 1, 0);
        passedBy.Clear();
    }

    /// <summary>In a conversation nobody waits: the first of what is on offer is said.</summary>
    private Decision Patience(ITestedRun run)
    {
        if (run.Session.Scene is null)
            return new Decision.Wait();
        if (!IsDone && test.Script[line] is TestStep.Choose)
            passedBy.AddRange(run.Offers.Select(offer => offer.Label).Except(passedBy));
        return run.Offers[0].Decision;
    }

    private Offer? Offered(TestStep step, ITestedRun run) => step switch
    {
        TestStep.Do act => run.Session.Scene is not null ? null : run.Offers.FirstOrDefault(offer => offer.Decision is Decision.Do chosen && chosen.Act.IsSame(act.Act)),
        TestStep.Choose words => run.Session.Scene is null ? null : Chosen(words, run),
        _ => null,
    };

    private Offer? Chosen(TestStep.Choose step, ITestedRun run)
    {
        Offer[] found = [.. run.Offers.Where(offer => PlainWords.Contain(offer.Label, step.Words))];
        if (found.Length > 1 && found.FirstOrDefault(offer => PlainWords.Same(offer.Label, step.Words)) is Offer whole)
            return whole;
        if (found.Length > 1)
            Fault = new ScriptFault(step, $"{string.Join(" and ", found.Select(offer => offer.Label))} both have these words. Write more of them");
        return found.Length == 1 ? found[0] : null;
    }
}
