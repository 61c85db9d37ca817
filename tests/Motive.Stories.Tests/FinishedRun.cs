using System.Diagnostics;
using Motive.Reading;
using Motive.Telling;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>A run, in the words of its story.</summary>
public sealed class FinishedRun(StoryRun run)
{
    private readonly List<double> milliseconds = [];

    public StoryRun Run => run;

    public IReadOnlySet<string> Reached => run.Session.Reached;

    public IReadOnlyList<Occurrence> Chronicle => run.Session.Chronicle;

    public IReadOnlyList<string> Acts => [.. Chronicle.Select(record => Flagship.NameOf(run.Story, record))];

    /// <summary>What the story says, without headings, breaks and lines of time and place.</summary>
    public IReadOnlyList<string> Passages =>
        [.. run.Transcript.Where(passage => passage.Kind is PassageKind.Prose or PassageKind.Ending).Select(passage => passage.Text)];

    public string Text => string.Join("\n", run.Transcript.Select(passage => passage.Text));

    public int Words => Passages.Sum(passage => passage.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

    /// <summary>Processor time, so that what else the machine does is left out.</summary>
    public double MedianMilliseconds => milliseconds.Order().ElementAt(milliseconds.Count / 2);

    public void Advance()
    {
        using Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        run.Next();
        process.Refresh();
        milliseconds.Add((process.TotalProcessorTime - before).TotalMilliseconds);
    }

    /// <summary>The number of the event that brought a beat about, or null.</summary>
    public int? BeatAt(string beat) => Chronicle.FirstOrDefault(record => record.Beats.Contains(beat))?.Number;
}
