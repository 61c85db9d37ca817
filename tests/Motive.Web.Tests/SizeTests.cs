using Motive.Cli.Publishing;

namespace Motive.Web.Tests;

/// <summary>How much a reader fetches before a story can be thought out.</summary>
public sealed class SizeTests
{
    /// <summary>With the story, 3 MB are aimed at. A pattern that is made at run time alone brings 65 kB along.</summary>
    private const long MostBytes = 2_800_000;

    [Fact]
    public void The_engine_with_its_runtime_is_small()
    {
        Assert.SkipWhen(PageAssets.TryFind() is null, "The page was not built.");
        string[] files = Directory.GetFiles(Path.Combine(PageAssets.Find().Folder, "_framework"), "*.br");
        Assert.InRange(files.Length, 10, 40);
        Assert.InRange(files.Sum(file => new FileInfo(file).Length), 1, MostBytes);
    }
}
