namespace Motive.Language.Tests;

/// <summary>Files and modules in memory; a module is the file <c>modules/NAME.story</c>.</summary>
internal sealed class Library(params (string Path, string Text)[] files) : ISourceLibrary
{
    public IEnumerable<string> ModuleNames => files
        .Where(file => file.Path.StartsWith("modules/", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file.Path));

    public SourceFile? Include(string path, string fromPath) => Find(path);

    public SourceFile? Module(string name) => Find($"modules/{name}.story");

    private SourceFile? Find(string path) =>
        files.Where(file => file.Path == path).Select(file => new SourceFile(file.Path, file.Text)).FirstOrDefault();
}
