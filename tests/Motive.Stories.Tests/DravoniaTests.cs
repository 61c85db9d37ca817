using Motive.Checking;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Checking.Runs;
using Motive.Testing;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>
/// The fourth chapter of Diamond Heart by itself, and what hangs on what in it. A whole night takes long to think out, so that a test of the story's is run once, and cut off
/// when the evening is decided: what is expected has come about by then, and what is never to be has not.
/// </summary>
public sealed class DravoniaTests
{
    private const int AnEvening = 36;

    internal static readonly ShippedStory Chapter = new("diamond-heart", "dravonia.story");

    public static TheoryData<string> Evenings => [.. Chapter.Story.Tests.Select(test => test.Name)];

    [Theory]
    [MemberData(nameof(Evenings))]
    public void What_hangs_on_what(string title)
    {
        LoadedStory loaded = Chapter.Loaded;
        TestJob job = TestSuites.Create(loaded, title).Jobs[0];
        RunOutcome outcome = new TestDrive(new TestedRun(loaded, TestRequests.Create(loaded.Story, job)), job.Test, AnEvening).Go(TestContext.Current.CancellationToken);
        Assert.Null(outcome.ScriptFault);
        Assert.Empty(outcome.Expectations.Where(found => found.Verdict == Verdict.Fails).Select(found => found.What));
        Assert.Empty(outcome.Expectations.Where(found => found.Expectation.Kind == ExpectationKind.Sometime && found.Verdict != Verdict.Holds).Select(found => found.What));
    }
}
