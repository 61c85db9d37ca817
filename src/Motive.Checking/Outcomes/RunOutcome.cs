using System.Collections.Immutable;
using Motive.Checking.Expectations;
using Motive.World;

namespace Motive.Checking.Outcomes;

/// <summary>What came of one expectation in one run. <see cref="What"/> is a clause: by what it was decided, and when that was.</summary>
/// <param name="IsVacuous">It holds only because nothing happened that it could have failed by.</param>
internal sealed record ExpectationOutcome(StoryExpectation Expectation, Verdict Verdict, string What, bool IsVacuous);

/// <summary>What a test came to with one seed.</summary>
internal sealed record RunOutcome(ulong Seed, ImmutableArray<ExpectationOutcome> Expectations)
{
    /// <summary>How far it got, a clause: <c>the run ended in chapter 1, day 1 12:00, after 43 events</c>.</summary>
    public required string Ended { get; init; }

    public required int Events { get; init; }

    /// <summary>Beats and endings in the order in which they were reached.</summary>
    public required ImmutableArray<string> Beats { get; init; }

    /// <summary>The line of the script that could not be done, and why; null when all could.</summary>
    public ScriptFault? ScriptFault { get; init; }

    /// <summary>How the run differs when it is saved and loaded after every decision; null when it does not.</summary>
    public string? SaveFault { get; init; }

    /// <summary>Which limits characters' thinking came to, where and for whom, in a line; null when none.</summary>
    public string? LimitsReached { get; init; }

    /// <summary>A limit was reached before the end of the script.</summary>
    public bool IsCutOff { get; init; }

    public Verdict Verdict => ScriptFault is not null || SaveFault is not null
        ? Verdict.Fails
        : IsCutOff ? Verdict.Undecided : Verdict.Holds;
}

/// <param name="What">A clause: what was on offer instead, and what was in the way.</param>
internal sealed record ScriptFault(TestStep Step, string What);
