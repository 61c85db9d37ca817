using Motive.Cli.Stories;
using Motive.Protocol;

namespace Motive.Cli.Serving;

/// <summary>
/// A story on disk that somebody writes at. Which of its files have changed is looked up now and then, and not reported by the system: that holds on every disk, also on one that is shared over a network,
/// and whichever way an editor writes.
/// </summary>
/// <param name="main">The file that includes the others.</param>
internal sealed class WatchedStory(string main)
{
    private readonly string folder = Path.GetDirectoryName(Path.GetFullPath(main))!;
    private Dictionary<string, Stamp> seen = [];
    private volatile StoryText text = new("", new Dictionary<string, string>());

    /// <summary>Tells one state of a file from another.</summary>
    private readonly record struct Stamp(DateTime Written, long Length);

    /// <summary>Its files as they were when it was last compiled.</summary>
    public StoryText Text => text;

    /// <summary>As it is now. Places in it are named as seen from the story's folder.</summary>
    public LoadResult Compile()
    {
        Dictionary<string, Stamp> read = [];
        IncludedFiles included = new(main);
        string name = Path.GetFileName(main);
        read[main] = StampOf(main);
        seen = read;
        SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
        try
        {
            texts[name] = TextFile.Read(main);
        }
        catch (CommandFailure unreadable)
        {
            return new LoadResult(null, [Unreadable(name, unreadable.Message)]);
        }

        LoadResult loaded = StoryLoader.Load(name, texts[name], path =>
        {
            string file = Path.Combine(folder, path);
            read[file] = StampOf(file);
            string? found = included.Read(file);
            if (found is not null)
                texts[StoryText.Within(folder, file)] = found;
            return found;
        });
        text = new StoryText(name, texts);
        return loaded;
    }

    /// <summary>A file that was asked for is otherwise than it was when the story was last compiled, there now, or gone.</summary>
    public bool HasChanged => seen.Any(file => StampOf(file.Key) != file.Value);

    private static Stamp StampOf(string file)
    {
        try
        {
            FileInfo info = new(file);
            return info.Exists ? new Stamp(info.LastWriteTimeUtc, info.Length) : default;
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            return default;
        }
    }

    private static StoryMessage Unreadable(string file, string words) =>
        new() { Code = "", IsError = true, File = file, Line = 0, Column = 0, Words = "", Message = words, Cure = null, Text = words };
}
