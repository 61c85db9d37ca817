using Xunit;

namespace Motive.Language.Tests;

public sealed class TeaTests
{
    [Fact]
    public void The_sample_story_has_no_mistakes_and_no_warnings()
    {
        CompilationResult result = Compiled.Tea();
        Assert.Equal("", Compiled.Rendered(result));
        Assert.True(result.Succeeded);
    }

    [Fact]
    public void Nor_has_the_one_made_of_changes() => Assert.Equal("", Compiled.Rendered(Compiled.Result(Compiled.FileText("Stories/visits.story"))));
}
