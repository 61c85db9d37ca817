using Motive.Loading;
using Motive.Play.Clock;
using Motive.Play.Sessions;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests;

/// <summary>Runs of the stories under Stories/.</summary>
internal static class Fixtures
{
    public static string LampText { get; } = TextOf(Path.Combine("lamp", "story"));

    public static LoadedStory Lamp { get; } = Load(LampText);

    public static LoadedStory Load(string text)
    {
        LoadResult result = StoryLoader.Load("test.story", text, _ => null);
        return result.Story ?? throw new InvalidOperationException(string.Join("\n", result.Messages));
    }

    /// <summary>A story, or a part of one, under Stories/.</summary>
    public static string TextOf(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Stories", $"{name}.story"));

    public static StoryRun Watched(RunRequest? request = null) => Watched(Lamp, request ?? new RunRequest());

    public static StoryRun Watched(string text) => Watched(Load(text), new RunRequest());

    public static StoryRun Played(string who, RunRequest? request = null) =>
        new StoryRun(Lamp, (request ?? new RunRequest()) with { Player = who }).ToPrompt();

    public static StoryRun Played(string who, string text) => new StoryRun(Load(text), new RunRequest { Player = who }).ToPrompt();

    public static StoryRun ToPrompt(this StoryRun run)
    {
        while (!run.IsPlayersTurn && !run.Session.IsOver)
            run.Next();
        return run;
    }

    /// <summary>Decides by label, or waits.</summary>
    public static StoryRun Choose(this StoryRun run, string label)
    {
        run.Decide(label == "wait" ? new Decision.Wait() : run.Offered.Single(option => option.Label.Trim('“', '”') == label).Decision);
        return run.ToPrompt();
    }

    /// <summary>Ben waits until he is asked.</summary>
    public static StoryRun BenIsAsked(string? lamp = null)
    {
        StoryRun run = Played("Ben", lamp ?? LampText);
        while (run.Session.Scene is null)
            run.Choose("wait");
        return run;
    }

    private static StoryRun Watched(LoadedStory loaded, RunRequest request)
    {
        StoryRun run = new(loaded, request);
        while (!run.Session.IsOver)
            run.Next();
        return run;
    }

    public static string Text(this StoryRun run) => string.Join("\n", run.Transcript.Select(passage => passage.Text));

    public static int NumberOf(this StoryRun run, string action) =>
        run.Session.Chronicle.First(occurrence => occurrence.Action is ActionId id && run.Story[id].Name == action).Number;

    public static IReadOnlyList<string> Acts(this StoryRun run) =>
        [.. run.Session.Chronicle.Select(occurrence => occurrence.Action is ActionId id
            ? Wording.Action(run.Story, id, occurrence.Arguments.AsSpan())
            : Wording.Event(run.Story, occurrence))];
}
