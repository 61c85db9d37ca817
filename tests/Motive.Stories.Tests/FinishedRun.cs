using Motive.Reading;
using Motive.Telling;
using Motive.Tests;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>
/// What is left of a run that is over: what happened and what was told of it. The session itself, with every state that anybody imagined,
/// is let go; a few dozen of them would fill a machine.
/// </summary>
public sealed class FinishedRun
{
    private readonly IReadOnlyList<ToldPassage> transcript;
    private readonly List<long> statesOfSteps = [];

    /// <summary>Goes on with a run to the end of its first chapter, or of so many; a player does the first thing on offer, or waits.</summary>
    /// <param name="mostEvents">One that comes to nothing is cut off here.</param>
    public FinishedRun(StoryRun run, int mostEvents, int chapters = 1)
    {
        while (run.Session.Session.Closed.Count < chapters && !run.Session.IsOver && run.Session.Chronicle.Count < mostEvents)
        {
            long before = run.Session.Session.StatesMade;
            if (run.IsPlayersTurn)
                run.Decide(run.Offered.First(option => option.Foremost).Decision);
            else
                run.Next();
            statesOfSteps.Add(run.Session.Session.StatesMade - before);
        }

        (Story, IsOver) = (run.Story, run.Session.Session.Closed.Count >= chapters || run.Session.IsOver);
        Reached = new HashSet<string>(run.Session.Reached);
        Chronicle = [.. run.Session.Chronicle];
        transcript = [.. run.ToldSoFar];
        TransitionLaw lines = new TransitionLaw(run, transcript).Check();
        (TransitionLines, FalseLines) = (lines.Lines, lines.Broken);
        ArrivalLaw arrivals = new ArrivalLaw(run, transcript).Check();
        (ToldArrivals, FalseArrivals) = (arrivals.Arrivals, arrivals.Broken);
    }

    internal Story Story { get; }

    /// <summary>Whether the chapter has closed.</summary>
    public bool IsOver { get; }

    /// <summary>How many lines of time and place were told.</summary>
    public int TransitionLines { get; }

    /// <summary>What is wrong with those.</summary>
    public IReadOnlyList<string> FalseLines { get; }

    /// <summary>How often somebody was told to go from one place to another.</summary>
    public int ToldArrivals { get; }

    /// <summary>Where somebody was told to come to where the telling had them already.</summary>
    public IReadOnlyList<string> FalseArrivals { get; }

    public IReadOnlySet<string> Reached { get; }

    internal IReadOnlyList<Occurrence> Chronicle { get; }

    /// <summary>In the words of the story.</summary>
    public IReadOnlyList<string> Acts => [.. Chronicle.Select(record => Flagship.NameOf(Story, record))];

    /// <summary>What the story says, without headings, breaks and lines of time and place.</summary>
    public IReadOnlyList<string> Passages =>
        [.. transcript.Where(passage => passage.Kind is PassageKind.Prose or PassageKind.Ending).Select(passage => passage.Text)];

    public string Text => string.Join("\n", transcript.Select(passage => passage.Text));

    public int Words => Passages.Sum(passage => passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>How many states people imagined before an event, in the median step: what it costs, told by a count that is the same on every machine.</summary>
    public long MedianStates => statesOfSteps.Order().ElementAt(statesOfSteps.Count / 2);

    /// <summary>The number of the event that brought a beat about, or null.</summary>
    public int? BeatAt(string beat) => Chronicle.FirstOrDefault(record => record.Beats.Contains(beat))?.Number;
}
