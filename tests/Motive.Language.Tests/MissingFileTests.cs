using Xunit;

namespace Motive.Language.Tests;

/// <summary>What a missing file would have declared is not asked for again at each place that names it.</summary>
public sealed class MissingFileTests
{
    [Theory]
    [InlineData("include \"lost.story\"", "MO0016")]
    [InlineData("use lost", "MO0017")]
    public void Names_that_may_stand_in_it_are_not_reported(string line, string code)
    {
        CompilationResult result = Compilation.Compile(
            new SourceFile("main.story", $"{line}\ncharacter Una she\n    hungry\n    home Mill\ntype hen : bird\n"), new Library());
        Assert.Equal([code], result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Null(result.Story);
    }

    [Fact]
    public void What_looks_like_a_slip_is()
    {
        CompilationResult result = Compilation.Compile(
            new SourceFile("main.story", "include \"lost.story\"\nfact hungry(character)\ncharacter Una she\n    hungri\n"), new Library());
        Assert.Equal(["MO0016", "MO0029"], result.Diagnostics.Select(diagnostic => diagnostic.Code));
    }
}
