using Motive.Loading;
using Motive.Reading;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>The story under <c>stories/diamond-heart</c> as it stands.</summary>
internal static class Flagship
{
    /// <summary>A watched run has forty to ninety events. One that comes to nothing is cut off here: the clock strikes noon for ever.</summary>
    private const int MostEvents = 100;

    private static readonly Lazy<LoadResult> Loading = new(Load);

    public static LoadResult Result => Loading.Value;

    public static LoadedStory Loaded => Result.Story ?? throw new InvalidOperationException(string.Join("\n", Result.Messages));

    /// <summary>A watched run with a seed, to its end.</summary>
    public static FinishedRun Watch(ulong seed, RunRequest? request = null, int mostEvents = MostEvents)
    {
        return new FinishedRun(new StoryRun(Loaded, (request ?? new RunRequest()) with { Seed = seed }), mostEvents);
    }

    public static string NameOf(Story story, Occurrence record) => record.Action is ActionId action
        ? Wording.Action(story, action, record.Arguments.AsSpan())
        : story.Happenings[record.Happening].Name;

    /// <summary>A run of the story with one passage of its text written otherwise.</summary>
    public static FinishedRun WatchRewritten(string passage, string otherwise, ulong seed = 1) => new(new StoryRun(Rewritten(passage, otherwise), new RunRequest { Seed = seed }), MostEvents);

    /// <summary>The story with one passage of its text written otherwise.</summary>
    public static LoadedStory Rewritten(string passage, string otherwise)
    {
        int replaced = 0;
        string? Read(string file)
        {
            string? text = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : null;
            replaced += text?.Split(passage).Length - 1 ?? 0;
            return text?.Replace(passage, otherwise, StringComparison.Ordinal);
        }

        LoadedStory story = Load(Read).Story ?? throw new InvalidOperationException("The story does not compile when it is rewritten.");
        Assert.Equal(1, replaced);
        return story;
    }

    private static LoadResult Load() => Load(file => File.Exists(file) ? File.ReadAllText(file) : null);

    private static LoadResult Load(Func<string, string?> read)
    {
        string path = Path.Combine(Root(), "stories", "diamond-heart", "story.story");
        return StoryLoader.Load(path, File.ReadAllText(path), read);
    }

    internal static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "global.json")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds global.json.");
    }
}
