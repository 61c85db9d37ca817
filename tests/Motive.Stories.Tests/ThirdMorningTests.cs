using Motive.Checking;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Checking.Runs;
using Motive.Testing;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>
/// The third chapter of Diamond Heart by itself, and what hangs on what in it. The story has another test besides, which goes on until noon and takes too long to run here on
/// every change; <c>motive test</c> runs it.
/// </summary>
public sealed class ThirdMorningTests
{
    private const int AMorning = 60;

    private const string NotLoved = "who does not know that he is loved does not go after her";

    private static readonly ShippedStory Chapter = new("diamond-heart", "third-morning.story");

    [Fact]
    public void Who_does_not_know_that_he_is_loved_stays()
    {
        LoadedStory loaded = Chapter.Loaded;
        TestJob job = TestSuites.Create(loaded, NotLoved).Jobs[0];
        RunOutcome outcome = new TestDrive(new TestedRun(loaded, TestRequests.Create(loaded.Story, job)), job.Test, AMorning).Go(TestContext.Current.CancellationToken);
        Assert.Null(outcome.ScriptFault);
        Assert.Empty(outcome.Expectations.Where(found => found.Verdict == Verdict.Fails).Select(found => found.What));
        Assert.Empty(outcome.Expectations.Where(found => found.Expectation.Kind == ExpectationKind.Sometime && found.Verdict != Verdict.Holds).Select(found => found.What));
    }
}
