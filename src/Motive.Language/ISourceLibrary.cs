namespace Motive.Language;

/// <summary>
/// Where included files and modules come from. The compiler itself opens nothing; it asks only for files in the main file's folder and below it, and
/// reads at most ten million characters for a story.
/// </summary>
internal interface ISourceLibrary
{
    /// <summary>
    /// The file that <paramref name="fromPath"/> names by <paramref name="path"/>; null when there is none. The result's path is the file's identity,
    /// however it is spelled: <c>./cast.story</c> is <c>cast.story</c>.
    /// </summary>
    /// <exception cref="UnreadableSourceException">It is there and cannot be read.</exception>
    SourceFile? Include(string path, string fromPath);

    SourceFile? Module(string name);

    IEnumerable<string> ModuleNames { get; }
}
