using Motive.Loading;

namespace Motive.Checking.Tests;

/// <summary>The repository these tests were built from, and the stories in it.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    public static LoadedStory Load(string path) => Load(Path.Combine(Root, path), Read(path));

    public static LoadedStory Load(string path, string text)
    {
        LoadResult result = StoryLoader.Load(path, text, file => File.Exists(file) ? File.ReadAllText(file) : null);
        return result.Story ?? throw new InvalidOperationException(string.Join("\n", result.Messages));
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Motive.slnx")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No folder above the tests holds Motive.slnx.");
    }
}
