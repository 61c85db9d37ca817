namespace Motive.Language.Tests.Grammar;

/// <summary>Every text in the language that is shipped and is right: stories, modules, problems, starters, and the examples of the pages.</summary>
internal static class ShippedText
{
    public static IEnumerable<(string Name, string Text)> Files() => Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "shipped"), "*.story", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => (Path.GetRelativePath(AppContext.BaseDirectory, path), File.ReadAllText(path)));

    public static IEnumerable<(string Name, string Text)> Examples()
    {
        string[] pages = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        foreach (string page in pages)
        {
            foreach (StoryFence fence in StoryFences.Read(File.ReadAllText(page)).Where(fence => fence.Heading != "Fails"))
                yield return ($"{Path.GetFileName(page)} line {fence.Line}", fence.Text);
        }
    }

    public static IEnumerable<(string Name, string Text)> All() => Files().Concat(Examples());
}
