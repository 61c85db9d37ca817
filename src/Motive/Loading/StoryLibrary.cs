using System.Reflection;
using Motive.Language;

namespace Motive.Loading;

/// <summary>
/// Where a story's parts come from: included files from whoever reads files for us (null: there is no such file), modules from
/// this assembly, where the standard ones are embedded.
/// </summary>
internal sealed class StoryLibrary(Func<string, string?> readFile) : ISourceLibrary
{
    private const string Prefix = "modules/";
    private const string Suffix = ".story";

    public IEnumerable<string> ModuleNames => Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..^Suffix.Length])
        .Order(StringComparer.Ordinal);

    public SourceFile? Include(string path, string fromPath)
    {
        string folder = Path.GetDirectoryName(fromPath) ?? "";
        string full = Path.Combine(folder, path);
        try
        {
            return readFile(full) is string text ? new SourceFile(full, text) : null;
        }
        catch (IOException unreadable)
        {
            throw new UnreadableSourceException(unreadable.Message.TrimEnd('.'), unreadable);
        }
    }

    public SourceFile? Module(string name)
    {
        using Stream? stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name + Suffix);
        if (stream is null)
            return null;
        using StreamReader reader = new(stream);
        return new SourceFile(Prefix + name + Suffix, reader.ReadToEnd());
    }
}
