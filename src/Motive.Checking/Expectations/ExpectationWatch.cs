using Motive.Play.Sessions;
using Motive.World;

namespace Motive.Checking.Expectations;

/// <summary>Follows one expectation through a run until it is decided, and then says by what.</summary>
internal sealed class ExpectationWatch(StoryExpectation expectation, Evaluator evaluator)
{
    private int eventsSeen;
    private bool chapterSeen;

    public StoryExpectation Expectation => expectation;

    /// <summary>Null while it may still go either way.</summary>
    public Verdict? Verdict { get; private set; }

    /// <summary>What decided it, or why nothing did; a clause without a full stop.</summary>
    public string What { get; private set; } = "";

    /// <summary>It holds only because nothing happened that it could have failed by.</summary>
    public bool IsVacuous => Verdict == Expectations.Verdict.Holds && expectation.Kind != ExpectationKind.Sometime && eventsSeen == 0;

    public void Observe(Moment moment)
    {
        if (Verdict is not null || (expectation.Chapter is int only && moment.Chapter != only))
            return;
        chapterSeen = true;
        if (moment.Event is not null)
            eventsSeen++;
        if (Holds(moment) is bool holds)
            Weigh(holds, moment);
        if (Verdict is null && moment.Result is StepResult.ChapterEnded && expectation.Chapter is int chapter)
            Close($"chapter {chapter} ended {moment.Session.Now}");
    }

    /// <summary>The run is over.</summary>
    /// <param name="how">How it ended, a clause.</param>
    public void End(string how)
    {
        if (Verdict is not null)
            return;
        if (!chapterSeen && expectation.Chapter is int missed)
            Decide(expectation.Kind == ExpectationKind.Sometime ? Expectations.Verdict.Fails : Expectations.Verdict.Holds, $"chapter {missed} never began: {how}");
        else
            Close(how);
    }

    /// <summary>The run was cut off before its end.</summary>
    public void CutOff(string how)
    {
        if (Verdict is null)
            Decide(Expectations.Verdict.Undecided, how);
    }

    /// <summary>Whether what it is about is so at this moment; null where the moment has no bearing on it.</summary>
    private bool? Holds(Moment moment)
    {
        if (expectation.Told is string words)
            return moment.Told.Any(passage => PlainWords.Contain(passage, words));
        if (expectation.Beat is string beat)
            return HasReached(beat, moment);
        return moment.ShowsState && expectation.Condition is Expression condition
            ? evaluator.Holds(condition, moment.Session.Present)
            : null;
    }

    private bool HasReached(string beat, Moment moment) => expectation.Kind == ExpectationKind.Always
        ? moment.Session.Reached.Contains(beat)
        : moment.Event is Occurrence occurrence && (occurrence.Beats.Contains(beat) || occurrence.Ending == beat);

    private void Weigh(bool holds, Moment moment)
    {
        if (expectation.Kind == ExpectationKind.Sometime && holds)
            Decide(Expectations.Verdict.Holds, $"{Came} {moment.Words}");
        else if (expectation.Kind == ExpectationKind.Never && holds)
            Decide(Expectations.Verdict.Fails, $"{Came} {moment.Words}");
        else if (expectation.Kind == ExpectationKind.Always && !holds)
            Decide(Expectations.Verdict.Fails, $"it was not so {moment.Words}");
    }

    private string Came => expectation switch
    {
        { Told: not null } => "it was told",
        { Beat: string beat } => $"`{beat}` was reached",
        _ => "it was so",
    };

    private string NeverCame => expectation switch
    {
        { Told: not null } => "it was not told",
        { Beat: string beat } => $"`{beat}` was not reached",
        _ => "it was never so",
    };

    private void Close(string how)
    {
        if (expectation.Kind == ExpectationKind.Sometime)
            Decide(Expectations.Verdict.Fails, $"{NeverCame}; {how}");
        else
            Decide(Expectations.Verdict.Holds, how);
    }

    private void Decide(Verdict verdict, string what) => (Verdict, What) = (verdict, what);
}
