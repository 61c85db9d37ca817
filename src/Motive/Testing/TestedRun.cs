using System.Collections.Immutable;
using Motive.Answers;
using Motive.Checking.Runs;
using Motive.Loading;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.Recording;
using Motive.Saves;

namespace Motive.Testing;

/// <summary>A reading of the story, as a test drives it.</summary>
internal sealed class TestedRun : ITestedRun
{
    private readonly StoryRun run;

    public TestedRun(LoadedStory loaded, RunRequest request)
        : this(new StoryRun(loaded, request))
    {
    }

    private TestedRun(StoryRun run) => this.run = run;

    public Session Session => run.Session.Session;

    public ImmutableArray<Offer> Offers => [.. run.Offered.Where(option => option.Decision is not Decision.Wait).Select(option => new Offer(option.Decision, option.Label) { IsForemost = option.Foremost })];

    public bool IsPlayersTurn => run.IsPlayersTurn;

    /// <summary>An event whose conversation is not over is not complete, and is left out.</summary>
    public IEnumerable<string> Record => Session.Chronicle.Take(Session.Scene is null ? Session.Chronicle.Count : Session.Chronicle.Count - 1)
        .Select(occurrence => ChronicleLines.Event(run.Session, occurrence, ""));

    public IEnumerable<string> Told => run.ToldSoFar.Select(passage => passage.Text);

    public IEnumerable<int> PassagesTold => run.ToldSoFar.Select(passage => passage.Source).OfType<int>();

    public ImmutableDictionary<int, PassageMiss> Misses => run.ReviewTelling().Misses();

    public ImmutableArray<BrokenAssumption> BrokenAssumptions => run.ReviewTelling().BrokenAssumptions();

    public string? LimitsReached => ThinkingWords.Write(run.Session);

    public TestedStep Next()
    {
        Told told = run.Advance();
        return new TestedStep(told.Result, [.. told.Passages.Select(passage => passage.Text)]);
    }

    public void Decide(Decision decision) => run.Decide(decision);

    public (ITestedRun? Run, string? Problem) SavedAndLoaded()
    {
        try
        {
            SavedRun saved = SaveFormat.Read(SaveFormat.Write(run, ""));
            // Without decisions there is nothing to replay, and a run that nobody plays would be replayed to its end.
            if (saved.Decisions.IsEmpty)
                return (new TestedRun(new StoryRun(run.Loaded, saved.Request)), null);
            ResumedRun resumed = SaveReplay.Resume(run.Loaded, saved);
            return resumed.IsSameGame ? (new TestedRun(resumed.Run), null) : (null, resumed.Lost ?? resumed.OtherPast);
        }
        catch (SaveException problem)
        {
            return (null, problem.Message);
        }
    }
}
