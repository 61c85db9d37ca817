using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Motive.Tests.Door;

/// <summary>What the pages for embedders show is compiled as programs of their own, which see what is public, and prints what the pages say.</summary>
public sealed class PageExampleTests
{
    private const string FirstSteps = "running-your-story.md";
    private const string OfPackage = "PACKAGE.md";

    /// <summary>Stands for the console and the disk of the programs on the pages.</summary>
    private const string Surroundings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        public static class Console
        {
            public static readonly System.Text.StringBuilder Written = new();
            public static void WriteLine(object value) => Written.Append(value).Append('\n');
        }
        public static class File
        {
            public static string Text = "";
            public static string ReadAllText(string path) => Text;
        }
        """;

    private static readonly ImmutableArray<string> Pages = [FirstSteps, "embedding.md", OfPackage];

    public static TheoryData<string, int> Examples
    {
        get
        {
            TheoryData<string, int> examples = [];
            foreach (string page in Pages)
            {
                for (int example = 0; example < Fences(page, "csharp").Length; example++)
                    examples.Add(page, example);
            }

            return examples;
        }
    }

    [Fact]
    public void Every_example_says_what_it_prints() => Assert.All(Pages, page => Assert.Equal(Fences(page, "csharp").Length, Fences(page, "text").Length));

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_page_says(string page, int example)
    {
        string code = Fences(page, "csharp")[example];
        string program = code.StartsWith("using Motive;", StringComparison.Ordinal) ? code : $"using Motive;\nLoadedStory story = StoryLoader.Load(File.ReadAllText(\"\")).Story!;\n{code}";
        Assert.Equal(Fences(page, "text")[example].TrimEnd('\n'), Printed(program, StoryOf(page)).TrimEnd('\n'));
    }

    [Theory]
    [InlineData(FirstSteps)]
    [InlineData(OfPackage)]
    public void The_first_why_takes_no_more_than_thirty_lines(string page) => Assert.True(Fences(page, "csharp")[0].Split('\n').Length <= 30);

    /// <summary>A page without a story of its own tells of that of the first steps.</summary>
    private static string StoryOf(string page) => Fences(page, "story") is [string own] ? own : Fences(FirstSteps, "story").Single();

    private static string[] Fences(string page, string language) =>
        [.. File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Door", page)).Split($"```{language}\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];

    private static string Printed(string program, string story)
    {
        CSharpParseOptions options = new(LanguageVersion.Latest);
        IEnumerable<MetadataReference> references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        CSharpCompilation compilation = CSharpCompilation.Create(
            $"Page{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(program, options), CSharpSyntaxTree.ParseText(Surroundings, options)],
            references,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using MemoryStream stream = new();
        ImmutableArray<Diagnostic> mistakes = [.. compilation.Emit(stream).Diagnostics.Where(mistake => mistake.Severity == DiagnosticSeverity.Error)];
        Assert.True(mistakes.IsEmpty, $"{string.Join('\n', mistakes)}\n{program}");
        Assembly assembly = Assembly.Load(stream.ToArray());
        assembly.GetType("File")!.GetField("Text")!.SetValue(null, story);
        assembly.EntryPoint!.Invoke(null, assembly.EntryPoint.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        return assembly.GetType("Console")!.GetField("Written")!.GetValue(null)!.ToString()!;
    }
}
