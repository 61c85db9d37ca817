namespace Motive.Cli.Stories;

/// <summary>Reads what a story includes. The story may be somebody else's, so nothing is read that a link leads to outside its folder.</summary>
internal sealed class IncludedFiles(string main)
{
    private readonly Lazy<string> folder = new(() => RealPath.Resolve(Path.GetDirectoryName(Path.GetFullPath(main)) ?? main));

    /// <summary>The text, or null when there is no such file.</summary>
    /// <exception cref="IOException">There is, and it cannot or shall not be read.</exception>
    public string? Read(string path)
    {
        try
        {
            if (DiskEntry.At(path).Kind == EntryKind.Nothing)
                return null;
            if (!RealPath.IsWithin(RealPath.Resolve(path), folder.Value))
                throw new IOException("a link leads out of the story's folder");
            return TextFile.TryRead(path, out string text) is string problem ? throw new IOException(problem) : text;
        }
        catch (Exception problem) when (TextFile.IsOfDisk(problem))
        {
            throw new IOException(problem.Message.TrimEnd('.'), problem);
        }
    }
}
