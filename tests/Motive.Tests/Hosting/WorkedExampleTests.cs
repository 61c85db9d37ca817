using Motive.Reading;
using Motive.Saves;
using Motive.Tests.Planning;

namespace Motive.Tests.Hosting;

/// <summary>The example of docs/hosting.md is this code, line for line.</summary>
public sealed class WorkedExampleTests
{
    private const int MostLines = 40;

    [Fact]
    public void The_example_of_the_page_runs()
    {
        (StoryRun run, StoryRun later, List<string> book) = Played(HostingTests.Mill);
        run.TellReports();
        Assert.Contains(run.Events, happened => happened is { Action: "walk", IsFromOutside: null });
        Assert.Contains(run.DecisionPhrases, phrase => phrase == "answer raining");
        Assert.Contains("leave Cid", run.DecisionPhrases);
        Assert.Equal(HostingTests.Account(run), HostingTests.Account(later));
        Assert.Equal(run.Transcript.Select(passage => passage.Text).Take(book.Count), book);
    }

    [Fact]
    public void It_stands_on_the_page_as_it_stands_here()
    {
        string[] page = File.ReadAllLines(Path.Combine(Repository.Root, "docs", "hosting.md"));
        int begin = Array.IndexOf(page, "```csharp");
        string[] example = page[(begin + 1)..Array.IndexOf(page, "```", begin)];
        Assert.InRange(example.Length, 20, MostLines);
        string here = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Motive.Tests", "Hosting", "WorkedExampleTests.cs"));
        Assert.Contains(string.Join("\n", example.Select(line => line.Length == 0 ? "" : $"        {line}")), here, StringComparison.Ordinal);
    }

    private static (StoryRun Run, StoryRun Later, List<string> Book) Played(string text)
    {
        List<string> book = [];
        LoadedStory story = StoryLoader.Load("mill.story", text, _ => null).Story!;
        StoryRun run = story.Begin(new RunRequest { Unending = true, HostFacts = ["raining"], Held = ["walk(_, _)"] });
        bool rain = false;
        run.HostFact("raining", _ => rain, _ => ["Ann", "Ben"]);

        Dictionary<int, BegunAct> walking = [];
        for (int frame = 0; frame < 90; frame++)
        {
            rain = frame > 60;
            foreach (StoryStep step in run.Advance(new AdvanceLimits { Minutes = 1, States = 20_000 }).Steps)
            {
                if (step is { Kind: StepKind.Began, Act: { IsHeld: true } begun })
                    walking[begun.Number] = begun;
                else if (step.Kind == StepKind.Stopped)
                    walking.Remove(step.ActNumber!.Value);
                book.AddRange(step.Passages.Select(passage => passage.Text));
            }

            foreach (BegunAct walk in walking.Values.Where(walk => run.Now.Minutes - walk.Began.Minutes >= 12).ToArray())
            {
                run.Complete(walk.Number);
                walking.Remove(walk.Number);
            }
        }

        run.Set("flour = 9", "Ann");
        run.Leave("Cid");
        string save = run.Save("mill.story");
        StoryRun later = story.Resume(SavedRun.Read(save)).Run;
        return (run, later, book);
    }
}
