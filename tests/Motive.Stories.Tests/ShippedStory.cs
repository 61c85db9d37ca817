using Motive.Checking;
using Motive.Checking.Expectations;
using Motive.Checking.Outcomes;
using Motive.Checking.Runs;
using Motive.Loading;
using Motive.Testing;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>A story of one chapter under <c>stories/</c>, which has words for whoever is played, however it ends, and each of whose ends can be played.</summary>
/// <param name="file">Which of the folder's stories.</param>
internal sealed class ShippedStory(string folder, string file = "story.story")
{
    private readonly Lazy<LoadedStory> loading = new(() => Load(folder, file));

    public LoadedStory Loaded => loading.Value;

    public Story Story => Loaded.Story;

    public TheoryData<string> Scripts => [.. ScriptFiles.Where(path => path.EndsWith(".script", StringComparison.Ordinal)).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private string[] ScriptFiles => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Scripts", folder));

    private IEnumerable<Ending> Endings => Assert.Single(Story.Chapters).Endings;

    /// <summary>Ends that somebody plays; where several ways on are played from one moment, what came before it is played once.</summary>
    public void Play(string script) => Script.Read(Loaded, Path.Combine(folder, script), reloads: false).Play();

    /// <summary>One of its own tests, cut off after so many events: by then what is expected has come about, and what is never to be has not.</summary>
    public void TestHolds(string title, int mostEvents)
    {
        TestJob job = TestSuites.Create(Loaded, title).Jobs[0];
        RunOutcome outcome = new TestDrive(new TestedRun(Loaded, TestRequests.Create(Story, job)), job.Test, mostEvents).Go(TestContext.Current.CancellationToken);
        Assert.Null(outcome.ScriptFault);
        Assert.Empty(outcome.Expectations.Where(found => found.Verdict == Verdict.Fails).Select(found => found.What));
        Assert.Empty(outcome.Expectations.Where(found => found.Expectation.Kind == ExpectationKind.Sometime && found.Verdict != Verdict.Holds).Select(found => found.What));
    }

    public void EachEndIsPlayed()
    {
        IEnumerable<string> played = ScriptFiles.SelectMany(File.ReadAllLines).Where(line => line.StartsWith("expect ending ", StringComparison.Ordinal)).Select(line => line[14..].Trim());
        Assert.Equal(Endings.Select(ending => ending.Id).Order(StringComparer.Ordinal), played.Distinct().Order(StringComparer.Ordinal));
    }

    public void EachEndHasWordsFor(IReadOnlyCollection<EntityId> cast)
    {
        foreach (Ending ending in Endings)
        {
            Assert.Empty(cast.Except(ending.Closings.Select(closing => closing.From).OfType<EntityId>()).Select(who => $"{ending.Id}: {Story[who].Name}"));
            Assert.Contains(ending.Closings, closing => closing.From is null);
        }
    }

    public void EachActIsToldBut(string[] others) =>
        Assert.Empty(Story.Actions.Select(action => action.Name).Except(Story.Tells.Select(tell => Story[tell.Action].Name)).Except(others));

    private static LoadedStory Load(string folder, string file)
    {
        string path = Path.Combine(Flagship.Root(), "stories", folder, file);
        LoadResult result = StoryLoader.Load(path, File.ReadAllText(path), other => File.Exists(other) ? File.ReadAllText(other).ReplaceLineEndings("\n") : null);
        Assert.Empty(result.Messages);
        return result.Story ?? throw new InvalidOperationException("The story does not compile.");
    }
}
