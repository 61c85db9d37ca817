using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Motive.Tests.Door;

/// <summary>What the page for embedders shows is compiled as a program of its own, which sees what is public, and prints what the page says.</summary>
public sealed class EmbeddingPageTests
{
    /// <summary>Stands for the console and the disk of the programs on the page.</summary>
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

    private static readonly string Page = System.IO.File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Door", "embedding.md"));

    private static readonly string Story = Fences("story").Single();

    public static TheoryData<int> Examples => [.. Enumerable.Range(0, Fences("csharp").Length)];

    [Fact]
    public void Every_example_says_what_it_prints() => Assert.Equal(Fences("csharp").Length, Fences("text").Length);

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_page_says(int example)
    {
        string code = Fences("csharp")[example];
        string program = example == 0 ? code : $"using Motive;\nLoadedStory story = StoryLoader.Load(File.ReadAllText(\"\")).Story!;\n{code}";
        Assert.Equal(Fences("text")[example].TrimEnd('\n'), Printed(program).TrimEnd('\n'));
    }

    [Fact]
    public void The_first_why_takes_no_more_than_thirty_lines() => Assert.True(Fences("csharp")[0].Split('\n').Length <= 30);

    private static string[] Fences(string language) => [.. Page.Split($"```{language}\n").Skip(1).Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];

    private static string Printed(string program)
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
        assembly.GetType("File")!.GetField("Text")!.SetValue(null, Story);
        assembly.EntryPoint!.Invoke(null, assembly.EntryPoint.GetParameters().Length == 0 ? [] : [Array.Empty<string>()]);
        return assembly.GetType("Console")!.GetField("Written")!.GetValue(null)!.ToString()!;
    }
}
