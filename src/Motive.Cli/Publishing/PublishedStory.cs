using Motive.Cli.Pages;
using Motive.Cli.Stories;
using Motive.Outlines;
using Motive.Protocol;

namespace Motive.Cli.Publishing;

/// <summary>A story with the text of every file that it is made of.</summary>
/// <param name="Outline">What stands on its title page.</param>
/// <param name="Text">Its files.</param>
internal sealed record PublishedStory(StoryOutline Outline, StoryText Text)
{
    public string Title => Outline.Title;

    /// <summary>What its folder is called, or its file, where it is not the usual one.</summary>
    public required string Name { get; init; }

    /// <summary>How it begins.</summary>
    public required Opening Opening { get; init; }

    /// <param name="where">A folder or file; null for the story that comes with the program.</param>
    /// <param name="seed">The one that its opening is run with.</param>
    public static PublishedStory Load(Terminal terminal, string? where, ulong seed = 1)
    {
        string main = StoryFiles.Locate(where);
        string folder = Path.GetDirectoryName(Path.GetFullPath(main))!;
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        LoadedStory story = StoryFiles.Load(terminal, main, (path, text) => files[StoryText.Within(folder, path)] = text);
        string name = Path.GetFileNameWithoutExtension(main);
        return new PublishedStory(story.Outline, new StoryText(StoryText.Within(folder, main), files)) { Name = name == "story" ? Path.GetFileName(folder) : name, Opening = Opening.Run(story, seed) };
    }
}
