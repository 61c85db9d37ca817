using Xunit;

namespace Motive.Language.Tests;

/// <summary>The examples of the pages about minds and modules, and of the guide to them, compile with the modules as they are shipped.</summary>
public sealed class GuideTests
{
    private static readonly (string Path, string Text)[] Modules =
        [.. FilesIn("modules").Select(path => (path, Compiled.FileText(path)))];

    public static TheoryData<string> Pages => new(["docs/minds.md", "docs/gossip.md", .. FilesIn("docs/modules")]);

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_compiles_without_a_word_of_complaint_about_itself(string page)
    {
        List<StoryFence> fences = StoryFences.Read(Compiled.FileText(page));
        Assert.NotEmpty(fences);
        foreach (StoryFence fence in fences)
        {
            CompilationResult result = Compiled.Result(fence.Text, Modules);
            Assert.False(result.Diagnostics.Any(item => item.IsError || item.Origin.File == 0), $"line {fence.Line}\n{Compiled.Rendered(result)}");
        }
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, folder))
        .Select(path => $"{folder}/{Path.GetFileName(path)}").Order(StringComparer.Ordinal);
}
