using Motive.Loading;

namespace Motive.Tests;

public class LoadingTests
{
    [Fact]
    public void A_mistake_is_shown_as_a_writer_reads_it_and_gives_no_story()
    {
        LoadResult result = StoryLoader.Load("bad.story", "character Ada she\n    facade 9\n", _ => null);

        Assert.Null(result.Story);
        Assert.Equal(1, result.Errors);
        Assert.StartsWith("bad.story:2:5: error MO0029", Assert.Single(result.Messages).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Included_files_are_asked_for_beside_the_file_that_names_them()
    {
        List<string> asked = [];
        StoryLoader.Load("tales/main.story", "include \"cast.story\"\n", path =>
        {
            asked.Add(path.Replace('\\', '/'));
            return "character Ada she\n";
        });

        Assert.Equal(["tales/cast.story"], asked);
    }

    [Fact]
    public void The_fingerprint_tells_stories_apart_but_not_line_endings()
    {
        string fingerprint = Fixtures.Lamp.Fingerprint;

        Assert.Equal(fingerprint, Fixtures.Load(Fixtures.LampText.ReplaceLineEndings("\r\n")).Fingerprint);
        Assert.NotEqual(fingerprint, Fixtures.Load(Fixtures.LampText + "\n# more\n").Fingerprint);
    }

    [Theory]
    [InlineData("diamond-heart")]
    public void Shipped_stories_compile(string name)
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "shipped", name);
        LoadResult result = StoryLoader.Load(
            Path.Combine(folder, "story.story"), File.ReadAllText(Path.Combine(folder, "story.story")), path => File.Exists(path) ? File.ReadAllText(path) : null);

        Assert.True(result.Errors == 0, string.Join("\n", result.Messages));
    }
}
