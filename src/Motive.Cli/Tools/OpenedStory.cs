using Motive.Cli.Stories;

namespace Motive.Cli.Tools;

/// <summary>A text that tools are asked of, with what it includes.</summary>
/// <param name="Path">As whoever asks has it.</param>
/// <param name="Included">The text of a file that it includes; null when there is none.</param>
internal sealed record SourceFile(string Path, string Text, Func<string, string?> Included);

/// <summary>The story that tools are asked of: a file below a folder, or a text that came with the question.</summary>
/// <param name="root">Nothing is read outside it; a real path.</param>
internal sealed class OpenedStory(string root)
{
    /// <summary>Without an ending, so that what is in it tells whether it is a story or a problem of the field.</summary>
    private const string TextName = "text";

    private SourceFile? source;

    /// <summary>As it compiled when it was last opened; null where none is open, or the last one has mistakes.</summary>
    public LoadResult? Loaded { get; private set; }

    /// <summary>A text, read anew where it is named; else that of the story which was opened last.</summary>
    /// <exception cref="RequestException">There is no such file below the folder, or it cannot be read.</exception>
    public SourceFile Read(string? place, string? text)
    {
        if (place is not null && text is not null)
            throw new RequestException("Give \"story\" or \"text\", not both.");
        if (text is not null)
            return new SourceFile(TextName, text, _ => null);
        if (place is null)
            return source ?? throw new RequestException("No story is open. Give \"story\", a path, or \"text\".");
        try
        {
            string path = Below(StoryFiles.Locate(Below(Path.Combine(root, place), place)), place);
            IncludedFiles included = new(path);
            return new SourceFile(Path.GetRelativePath(root, path), TextFile.Read(path), file => included.Read(Path.Combine(root, file)));
        }
        catch (Exception problem) when (problem is CommandFailure || TextFile.IsOfDisk(problem))
        {
            throw new RequestException(problem.Message.Replace(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), problem);
        }
    }

    /// <summary>The story, compiled anew where one is named; else the one that is open.</summary>
    /// <exception cref="RequestException">There is no such file, or no story is open.</exception>
    public LoadResult Open(string? place, string? text)
    {
        if (place is null && text is null)
            return Loaded ?? throw new RequestException(source is null ? "No story is open. Give \"story\", a path, or \"text\"." : "The last story has mistakes. Mend it, and give it again by \"story\" or \"text\".");
        Loaded = null;
        source = Read(place, text);
        LoadResult result = StoryLoader.Load(source.Path, source.Text, source.Included);
        Loaded = result.Story is null ? null : result;
        return result;
    }

    private string Below(string path, string place)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
            throw new RequestException("No file can be called that.");
        string real = RealPath.Resolve(path);
        return real == root || RealPath.IsWithin(real, root)
            ? Path.GetFullPath(path)
            : throw new RequestException($"\"{place}\" is outside the folder that this program was started in, and nothing else is read.");
    }
}
