using Xunit;

namespace Motive.Language.Tests;

/// <summary>Which files a story may include, and how much of them.</summary>
public sealed class FileTests
{
    [Theory]
    [InlineData("main.story", "/etc/hostname")]
    [InlineData("main.story", "../main.story")]
    [InlineData("main.story", "rooms/../../cellar.story")]
    [InlineData("main.story", "C:/secrets.story")]
    [InlineData("main.story", "\\\\host\\secrets.story")]
    [InlineData("main.story", "..\\cellar.story")]
    [InlineData("/home/ann/story/main.story", "/home/ann/other.story")]
    [InlineData("/home/ann/story/main.story", "../story2/other.story")]
    [InlineData("../story/main.story", "../../other.story")]
    public void What_is_outside_the_folder_of_the_story_is_not_asked_for(string main, string path)
    {
        CompilationResult result = Compilation.Compile(new SourceFile(main, $"include \"{path}\"\n"), new Everything());

        Diagnostic only = Assert.Single(result.Diagnostics);
        Assert.Equal(Mistakes.IncludeOutside, only.Descriptor);
        Assert.Single(result.Files);
    }

    [Theory]
    [InlineData("main.story", "rooms/../cast.story")]
    [InlineData("../story/main.story", "cast.story")]
    [InlineData("/home/ann/story/main.story", "rooms/hall.story")]
    [InlineData("/home/ann/story/main.story", "/home/ann/story/cast.story")]
    [InlineData("/main.story", "cast.story")]
    public void What_is_inside_is_read(string main, string path)
    {
        CompilationResult result = Compilation.Compile(new SourceFile(main, $"include \"{path}\"\n"), new Everything());

        Assert.Empty(result.Diagnostics);
        Assert.Equal(2, result.Files.Count);
    }

    [Fact]
    public void An_included_file_may_include_what_is_above_it_and_inside()
    {
        CompilationResult result = Compiled.Result(
            "include \"rooms/hall.story\"\n", ("rooms/hall.story", "include \"../cast.story\"\n"), ("../cast.story", "type place\n"));

        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_file_is_read_once_however_its_path_is_spelled()
    {
        CompilationResult result = Compiled.Result(
            "include \"./main.story\"\ninclude \"cast.story\"\ninclude \"./cast.story\"\ninclude \"rooms/../cast.story\"\n",
            ("./main.story", "type lost\n"), ("cast.story", "type place\n"), ("./cast.story", "type place\n"), ("rooms/../cast.story", "type place\n"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["main.story", "cast.story"], result.Files.Select(file => file.Path));
    }

    [Fact]
    public void A_file_that_its_reader_refuses_is_a_mistake_of_the_include()
    {
        CompilationResult result = Compilation.Compile(new SourceFile("main.story", "include \"pipe\"\n"), new Refusing());

        Assert.StartsWith("main.story:1:9: error MO0126: `pipe` cannot be included: it is a pipe.", Compiled.Rendered(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_has_so_much_text_and_no_more()
    {
        string half = new('#', 6_000_000);

        CompilationResult two = Compiled.Result($"include \"b.story\"\n{half}", ("b.story", half));
        CompilationResult one = Compiled.Result(half + half);

        Assert.StartsWith("main.story:1:9: error MO0124: A story has at most 10,000,000 characters", Compiled.Rendered(two), StringComparison.Ordinal);
        Assert.StartsWith("main.story:1:1: error MO0124", Compiled.Rendered(one), StringComparison.Ordinal);
        Assert.Equal(Mistakes.TooMuchText, Assert.Single(ProblemFile.Read("p.txt", half + half).Diagnostics, item => item.IsError && item.Code == "MO0124").Descriptor);
    }

    /// <summary>Has an empty file under every path.</summary>
    private sealed class Everything : ISourceLibrary
    {
        public IEnumerable<string> ModuleNames => [];

        public SourceFile? Include(string path, string fromPath) => new(path, "");

        public SourceFile? Module(string name) => null;
    }

    private sealed class Refusing : ISourceLibrary
    {
        public IEnumerable<string> ModuleNames => [];

        public SourceFile? Include(string path, string fromPath) => throw new UnreadableSourceException("it is a pipe");

        public SourceFile? Module(string name) => null;
    }
}
