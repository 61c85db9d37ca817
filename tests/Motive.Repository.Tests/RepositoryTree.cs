using System.Collections.Immutable;

namespace Motive.Repository.Tests;

/// <summary>The repository these tests were built from. Paths are relative to its root, with slashes; what a build makes is left out.</summary>
internal static class RepositoryTree
{
    private static readonly ImmutableArray<string> Made =
        [".git", ".vs", "bin", "obj", "node_modules", "dist", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = FindRoot();

    public static ImmutableArray<string> Files { get; } =
        [.. Walk(new DirectoryInfo(Root)).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> SourcesOf(params string[] folders) =>
        Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && folders.Any(folder => file.StartsWith(folder + "/", StringComparison.Ordinal)));

    public static IEnumerable<string> WithSuffix(string suffix) => Files.Where(file => file.EndsWith(suffix, StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    public static bool Exists(string path)
    {
        string full = Path.Combine(Root, path);
        return File.Exists(full) || Directory.Exists(full);
    }

    /// <summary>Names at the root itself, folders and files, the version control folder apart.</summary>
    public static IEnumerable<string> RootNames() =>
        new DirectoryInfo(Root).EnumerateFileSystemInfos().Select(entry => entry.Name).Where(name => !Made.Contains(name)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Walk(DirectoryInfo folder)
    {
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos())
        {
            if (Made.Contains(entry.Name))
                continue;
            if (entry is DirectoryInfo inner)
            {
                foreach (string file in Walk(inner))
                    yield return file;
            }
            else
            {
                yield return entry.FullName;
            }
        }
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Motive.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests stand in no copy of the repository: no folder above them has Motive.slnx.");
    }
}
