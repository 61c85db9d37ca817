using System.Collections.Immutable;

namespace Motive.Bench.Fuzzing;

/// <summary>Something of the repository to begin from: files, the one to compile, and the one whose text is changed.</summary>
internal sealed record Sample(string Name, string Main, string Changed, ImmutableDictionary<string, string> Files)
{
    public string Text => Files[Changed];

    public static Sample Alone(string name, string path, string text) =>
        new(name, path, path, ImmutableDictionary<string, string>.Empty.Add(path, text));

    public Sample With(string text) => this with { Files = Files.SetItem(Changed, text) };

    /// <summary>The files, as a shell would read them.</summary>
    public string? Read(string path) => Files.GetValueOrDefault(path.Replace("./", "", StringComparison.Ordinal));
}

/// <summary>The repository's stories, problems, modules and the examples of its documents.</summary>
internal static class Samples
{
    /// <summary>A problem has none, and what has none is over before it begins.</summary>
    private const string Chapter = "\nchapter 1 \"One\"\n";

    private static readonly string[] Documents = ["docs/language.md", "docs/minds.md", "docs/problem-files.md"];

    /// <param name="root">The repository's folder.</param>
    public static ImmutableArray<Sample> Stories(string root) =>
    [
        .. Of(root, "problems", "*.story").Select(problem => problem.With(problem.Text + Chapter)),
        .. Of(root, "modules", "*.story"),
        .. Of(root, "modules/tests", "*.story"),
        .. Of(root, "src/Motive.Cli/Starting", "*.story"),
        .. Fences(root, "story"),
        .. Whole(root, "stories/diamond-heart"),
    ];

    public static ImmutableArray<Sample> Problems(string root) => [.. Fences(root, "problem"), .. Of(root, "problems", "*.story")];

    private static IEnumerable<Sample> Of(string root, string folder, string pattern) =>
        Directory.GetFiles(Path.Combine(root, folder), pattern).Order(StringComparer.Ordinal)
            .Select(path => Sample.Alone($"{folder}/{Path.GetFileName(path)}", "main.story", File.ReadAllText(path)));

    /// <summary>A sample for each of the story's files, with all the others.</summary>
    private static IEnumerable<Sample> Whole(string root, string folder)
    {
        string place = Path.Combine(root, folder);
        ImmutableDictionary<string, string> files = Directory.GetFiles(place, "*.story", SearchOption.AllDirectories)
            .ToImmutableDictionary(path => Path.GetRelativePath(place, path).Replace('\\', '/'), File.ReadAllText);
        return files.Keys.Order(StringComparer.Ordinal).Select(file => new Sample($"{folder}/{file}", "story.story", file, files));
    }

    private static IEnumerable<Sample> Fences(string root, string language)
    {
        string path = language == "story" ? "main.story" : "main.txt";
        foreach (string document in Documents.Concat(Directory.GetFiles(Path.Combine(root, "docs", "diagnostics")).Order(StringComparer.Ordinal)))
        {
            string[] parts = File.ReadAllText(Path.Combine(root, document)).Split($"```{language}\n");
            for (int i = 1; i < parts.Length; i++)
                yield return Sample.Alone($"{Path.GetFileName(document)}, example {i}", path, parts[i].Split("\n```")[0] + "\n");
        }
    }
}
