using Motive.Cli.Pages;

namespace Motive.Cli.Stories;

/// <summary>Finds a story on disk and compiles it.</summary>
internal static class StoryFiles
{
    private const string MainFile = "story.story";
    private const string Extension = ".story";

    /// <summary>The first of them that lies beside the program is the one that comes with it. The installed tool leaves out the very first, which is set in a world that is not ours to license.</summary>
    private static readonly string[] Shipped = [PathOf("diamond-heart"), PathOf("forty-minutes")];

    /// <summary>What is hardly meant in it is said on the error stream.</summary>
    /// <param name="where">A folder or file; null for the story that comes with the program.</param>
    /// <param name="read">Is told of each file that was read, with its text; null for nobody.</param>
    public static LoadedStory Load(Terminal terminal, string? where, Action<string, string>? read = null)
    {
        string path = Locate(where);
        IncludedFiles included = new(path);
        string main = TextFile.Read(path);
        read?.Invoke(path, main);
        LoadResult result = StoryLoader.Load(path, main, file => Told(file, included.Read(file), read));
        LoadedStory story = result.Story ?? throw Wrong(path, result.Errors, result.Messages);
        Warn(terminal, story.Warnings);
        return story;
    }

    private static string? Told(string path, string? text, Action<string, string>? read)
    {
        if (text is not null)
            read?.Invoke(path, text);
        return text;
    }

    /// <summary>A new run of it. What the request hardly means is said on the error stream.</summary>
    /// <exception cref="RequestException">Something in the request means nothing in the story.</exception>
    public static StoryRun Begin(Terminal terminal, LoadedStory story, RunRequest request)
    {
        StoryRun run = story.Begin(request);
        Warn(terminal, run.Warnings.Select(warning => $"warning: {warning}"));
        return run;
    }

    /// <summary>The story of a save, which is left alone when there is none to play it with.</summary>
    public static LoadedStory LoadOf(Terminal terminal, string save, string? where)
    {
        try
        {
            return Load(terminal, where);
        }
        catch (CommandFailure problem)
        {
            throw new CommandFailure($"the save {save} stays as it is: {problem.Message}", problem);
        }
    }

    public static void Warn(Terminal terminal, IEnumerable<object> warnings)
    {
        foreach (object warning in warnings)
            terminal.Error.WriteLine(warning);
    }

    /// <summary>A folder that a story begins in.</summary>
    public static bool IsStory(string folder) => File.Exists(Path.Combine(folder, MainFile));

    private static string PathOf(string shipped) => Path.Combine(AppContext.BaseDirectory, "stories", shipped);

    internal static string Locate(string? where)
    {
        string place = where ?? Array.Find(Shipped, IsStory) ?? Shipped[0];
        EntryKind kind = DiskEntry.At(place).Kind;
        if (kind is EntryKind.File or EntryKind.Other)
            return place;
        if (kind == EntryKind.Nothing)
            throw new CommandFailure($"there is no story at {place}. Give a folder with a {MainFile}, or a {Extension} file; `motive new DIR` writes one.");
        string main = Path.Combine(place, MainFile);
        if (DiskEntry.At(main).Kind != EntryKind.Nothing)
            return main;
        string[] found = StoriesIn(place);
        if (found.Length == 1)
            return found[0];
        string problem = found.Length == 0 ? $"no {Extension} file in it" : $"{found.Length} {Extension} files in it and none is called {MainFile}";
        throw new CommandFailure($"the folder {place} has {problem}. Name the file to begin with.");
    }

    private static string[] StoriesIn(string folder)
    {
        try
        {
            return Directory.GetFiles(folder, "*" + Extension);
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            throw new CommandFailure($"cannot read {folder}: {problem.Message}", problem);
        }
    }

    internal static CommandFailure Wrong(string path, int errors, IEnumerable<StoryMessage> messages) =>
        new($"{path} has {(errors == 1 ? "an error" : $"{errors} errors")}; mend the places below and try again.\n{string.Join("\n", messages)}");
}
