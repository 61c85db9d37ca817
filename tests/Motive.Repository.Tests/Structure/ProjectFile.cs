using System.Collections.Immutable;
using System.Xml.Linq;

namespace Motive.Repository.Tests.Structure;

/// <summary>A project as its file states it.</summary>
internal sealed record ProjectFile(string Path, XDocument Content)
{
    public static ImmutableArray<ProjectFile> All { get; } =
        [.. RepositoryTree.WithSuffix(".csproj").Select(path => new ProjectFile(path, XDocument.Parse(RepositoryTree.Read(path))))];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The name of what is built, by which other projects are told that they may see its internals.</summary>
    public string Assembly => Content.Descendants("AssemblyName").Select(name => name.Value).FirstOrDefault(Name);

    public bool IsSource => Path.StartsWith("src/", StringComparison.Ordinal);

    public bool IsTest => Path.StartsWith("tests/", StringComparison.Ordinal);

    public bool IsSample => Path.StartsWith("samples/", StringComparison.Ordinal);

    public IEnumerable<string> References => Includes("ProjectReference").Select(path => System.IO.Path.GetFileNameWithoutExtension(path));

    public IEnumerable<string> Includes(string element) =>
        Content.Descendants(element).Select(item => (string?)item.Attribute("Include") ?? "").Where(include => include.Length > 0);
}
