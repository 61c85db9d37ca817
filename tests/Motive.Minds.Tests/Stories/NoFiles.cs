using Motive.Language;

namespace Motive.Minds.Tests.Stories;

/// <summary>For stories that are one text: nothing can be included.</summary>
internal sealed class NoFiles : ISourceLibrary
{
    public IEnumerable<string> ModuleNames => [];

    public SourceFile? Include(string path, string fromPath) => null;

    public SourceFile? Module(string name) => null;
}
