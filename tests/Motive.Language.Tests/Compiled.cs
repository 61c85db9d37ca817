using System.Runtime.CompilerServices;
using Motive.World;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>The one door of these tests to the compiler.</summary>
internal static class Compiled
{
    public static CompilationResult Result(string text, params (string Path, string Text)[] library) =>
        Compilation.Compile(new SourceFile("main.story", text), new Library(library));

    public static string Rendered(CompilationResult result) =>
        string.Join("\n", result.Diagnostics.Select(diagnostic => DiagnosticRenderer.Render(diagnostic, result.Files)));

    /// <summary>The story of a text that has no mistakes.</summary>
    public static Story Story(string text, params (string Path, string Text)[] library)
    {
        CompilationResult result = Result(text, library);
        Assert.True(result.Succeeded, Rendered(result));
        return result.Story!;
    }

    public static string FileText(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path));

    public static CompilationResult Tea() =>
        Result(FileText("Stories/tea.story"), ("cast.story", FileText("Stories/cast.story")), ("modules/courtesy.story", "type thing\n"));
}
