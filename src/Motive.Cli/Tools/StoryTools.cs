using System.Collections.Immutable;
using System.Diagnostics;
using Motive.Planning;
using Motive.Protocol;
using Motive.Testing;

namespace Motive.Cli.Tools;

/// <summary>What can be asked of a story's text: whether it compiles, what its tests come to, what a check finds, and whether a plan leads to its goal.</summary>
internal sealed class StoryTools(OpenedStory opened, Conversation conversation)
{
    /// <summary>Nobody writes a longer text into a question.</summary>
    private const int MostCharacters = 1_000_000;

    private const int MostCheckedSeeds = 100;

    public static ImmutableArray<ToolParameter> WhichStory { get; } =
    [
        new ToolParameter("story", ParameterKind.Text, "A folder with a story.story, or a .story file, below the folder that the program was started in. It is read and compiled anew.") { Most = 1000 },
        new ToolParameter("text", ParameterKind.Text, "Instead of that, the whole text of a story; it may use modules, but include no files. Without both: the story that is open.") { Most = MostCharacters },
    ];

    public ImmutableArray<Tool> All =>
    [
        new Tool(
            "compile", "Compile a story",
            "Compiles a story and opens it for the other tools. Comes back: problems (each with code, error, file, line, column, message, cure, and text, which shows the place), and where there is no error the story (title, people, places, chapters, ends, tests).",
            [.. WhichStory, new ToolParameter("outline", ParameterKind.Truth, "Also list all facts, acts and things, those of modules too. Without it: no.")],
            Compile),
        new Tool(
            "test", "Run a story's tests",
            "Runs the tests that stand in a story. Comes back: tests (each with result, holds, fails or undecided; findings, which say what happened instead; and runs, one a seed), and complete, false where there was no time for all of them: ask again without story and text to go on. A run takes from some milliseconds to some seconds.",
            [.. WhichStory, new ToolParameter("titled", ParameterKind.Text, "Only tests with this text in their titles. Without it: all.") { Most = 200 }],
            Test),
        new Tool(
            "check", "Look for what is wrong with a story",
            "Makes runs and looks for what its author did not ask about: acts that never happen, passages that are never told, ends that are not reached, repetition. Comes back: check, with found where it is complete; otherwise done of so many runs, and asking again without story and text goes on.",
            [
                .. WhichStory,
                new ToolParameter("seeds", ParameterKind.Number, $"How many runs. Without it: {StoryCheck.DefaultSeeds}.") { Least = 1, Most = MostCheckedSeeds },
                new ToolParameter("playable", ParameterKind.Truth, "Have programs of several tempers play each person instead, and count what they are offered. Without it: nobody is played."),
            ],
            Check),
        new Tool(
            "plan", "Find a plan to a goal",
            "For a story with a goal of its author's (goal), or a problem file of the field: looks for acts that lead there, each of which somebody has a motive for. Comes back: plan, with ending (found, none, limit or cancelled), plans, and the motives in words.",
            [
                .. WhichStory,
                new ToolParameter("goal", ParameterKind.Text, "The author's utility to reach, such as 2 or 1/2. Without it: the next whole number above the beginning's.") { Most = 40 },
                new ToolParameter("nodes", ParameterKind.Number, "Give up after expanding so many states. Without it: until time is up.") { Least = 1 },
            ],
            Plan),
    ];

    /// <summary>Opens the story that is named, if one is.</summary>
    /// <returns>What is said of its text, where it has mistakes; null where a story is open.</returns>
    public ToolAnswer? Open(ToolArguments given)
    {
        LoadResult result = opened.Open(given.Text("story"), given.Text("text"));
        if (result.Story is null)
            return ToolAnswer.Mistaken(new Reply { Problems = result.Messages });
        if (given.Has("story") || given.Has("text"))
            conversation.Answer(new Message { Do = Asked.Open });
        return null;
    }

    private ToolAnswer Compile(ToolArguments given, CancellationToken cancellation)
    {
        LoadResult result = opened.Open(given.Text("story"), given.Text("text"));
        if (result.Story is null)
            return ToolAnswer.Of(new Reply { Problems = result.Messages });
        Reply reply = conversation.Answer(new Message { Do = Asked.Open }, cancellation);
        return ToolAnswer.Of(given.Truth("outline") || reply.Story is null ? reply : reply with { Story = reply.Story with { Outline = reply.Story.Outline with { Facts = [], Acts = [], Things = [] } } });
    }

    private ToolAnswer Test(ToolArguments given, CancellationToken cancellation)
    {
        if (Open(given) is ToolAnswer mistaken)
            return mistaken;
        List<string> results = [];
        string? titled = given.Text("titled");
        bool isComplete = InTime(() =>
        {
            while (conversation.Answer(new Message { Do = Asked.Test, Titled = titled }, cancellation).Test is TestResult result)
                results.Add(StoryJson.Write(result));
        });
        return ToolAnswer.Of(new Reply()).With("tests", $"[{string.Join(",", results)}]").With("complete", isComplete ? "true" : "false");
    }

    private ToolAnswer Check(ToolArguments given, CancellationToken cancellation)
    {
        if (Open(given) is ToolAnswer mistaken)
            return mistaken;
        Reply reply = new();
        InTime(() =>
        {
            do
                reply = conversation.Answer(new Message { Do = Asked.Check, Seeds = given.Int("seeds"), Playable = given.Truth("playable") }, cancellation);
            while (reply.Check is { Found: null });
        });
        return ToolAnswer.Of(reply);
    }

    private ToolAnswer Plan(ToolArguments given, CancellationToken cancellation)
    {
        PlanAmount? goal = null;
        if (given.Text("goal") is string written)
            goal = PlanAmount.TryParse(written, out PlanAmount amount) ? amount : throw new RequestException($"goal: \"{written}\" is no number, such as 2, 0.5 or 1/3.");
        SourceFile source = opened.Read(given.Text("story"), given.Text("text"));
        ProblemLoadResult loaded = ProblemLoader.Load(source.Path, source.Text, source.Included);
        if (loaded.Problem is null)
            return ToolAnswer.Mistaken(new Reply { Problems = loaded.Messages });
        Stopwatch time = Stopwatch.StartNew();
        PlanAnswer answer = new ProblemPlanner(loaded.Problem, new PlanLimits()).Find(new PlanRequest { Goal = goal, Nodes = given.Number("nodes") ?? long.MaxValue }, cancellation: cancellation);
        return ToolAnswer.Of(new Reply()).With("plan", PlanJson.Write(answer, several: false, time.ElapsedMilliseconds));
    }

    /// <returns>Whether there was time for all of it.</returns>
    private static bool InTime(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
