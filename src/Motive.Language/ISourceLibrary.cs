namespace Motive.Language;

/// <summary>Where included files and modules come from. The compiler itself opens nothing.</summary>
public interface ISourceLibrary
{
    /// <summary>The file that <paramref name="fromPath"/> names by <paramref name="path"/>. The result's path is the file's identity.</summary>
    SourceFile? Include(string path, string fromPath);

    SourceFile? Module(string name);

    IEnumerable<string> ModuleNames { get; }
}
