using System.Reflection;
using Motive.Language.Tests.Problems;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>Pages and table agree, and every example of the documentation does what the page says.</summary>
public sealed class DocumentationTests
{
    private static readonly string PageFolder = Path.Combine(AppContext.BaseDirectory, "docs", "diagnostics");

    // A phrase's mistakes have no story that shows them, too many files and too much text do not fit on a page, what cannot be read is no text of
    // the story, and a page steers no terminal.
    private static readonly string[] WithoutFailingExample = [
        Mistakes.TooManyFiles.Code, Mistakes.TooMuchText.Code, Mistakes.UnreadableFile.Code, Mistakes.SteeringCharacter.Code, Mistakes.PhraseSetsNothing.Code, Mistakes.NotRemembered.Code, Mistakes.SourceNotKept.Code];

    public static TheoryData<string> Pages => new(Directory.GetFiles(PageFolder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_diagnostic_has_one_page_and_every_page_a_diagnostic()
    {
        IEnumerable<string> codes = Pages.Select(row => row.Data[..6]);
        Assert.Equal(Mistakes.All.Select(descriptor => descriptor.Code), codes);
    }

    [Fact]
    public void The_table_holds_every_descriptor_once_in_the_order_of_codes()
    {
        IEnumerable<DiagnosticDescriptor> declared = new[] { typeof(Mistakes), typeof(ProblemMistakes) }
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor)).Select(field => (DiagnosticDescriptor)field.GetValue(null)!);
        Assert.Equal(declared.Select(item => item.Code).Order(StringComparer.Ordinal), Mistakes.All.Select(item => item.Code));
        Assert.Equal(Mistakes.All.Length, Mistakes.All.Select(item => item.Code).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_names_its_diagnostic_and_its_examples_do_what_they_say(string page)
    {
        string text = Compiled.FileText(Path.Combine("docs", "diagnostics", page));
        DiagnosticDescriptor descriptor = Mistakes.All.Single(item => page.StartsWith(item.Code, StringComparison.Ordinal));
        Assert.StartsWith($"# {descriptor.Code}: {descriptor.Title}\n\nKind: {descriptor.Severity.ToString().ToLowerInvariant()}.\n", text);
        List<(StoryFence Fence, CompilationResult Result)> examples =
        [
            .. StoryFences.Read(text).Select(fence => (fence, Compiled.Result(fence.Text, ("modules/travel.story", "type place\n")))),
            .. StoryFences.Read(text, "problem").Select(fence => (fence, Problem.Result(fence.Text))),
        ];
        foreach ((_, CompilationResult failing) in examples.Where(example => example.Fence.Heading == "Fails"))
            Assert.True(failing.Diagnostics.Select(item => item.Code).Distinct().SequenceEqual([descriptor.Code]), Compiled.Rendered(failing));
        Assert.Equal(WithoutFailingExample.Contains(descriptor.Code) ? 0 : 1, examples.Count(example => example.Fence.Heading == "Fails"));
        (_, CompilationResult repaired) = Assert.Single(examples, example => example.Fence.Heading == "Repaired");
        Assert.Equal("", Compiled.Rendered(repaired));
    }

    [Fact]
    public void Every_example_of_the_page_about_problem_files_is_read_without_complaint()
    {
        List<StoryFence> fences = StoryFences.Read(Compiled.FileText("docs/problem-files.md"), "problem");
        Assert.NotEmpty(fences);
        foreach (StoryFence fence in fences)
            Assert.True(Problem.Result(fence.Text).Diagnostics.IsEmpty, $"line {fence.Line}: {fence.Heading}\n{Compiled.Rendered(Problem.Result(fence.Text))}");
    }

    [Fact]
    public void Every_example_of_the_manual_compiles()
    {
        List<StoryFence> fences = StoryFences.Read(Compiled.FileText("docs/language.md"));
        Assert.NotEmpty(fences);
        foreach (StoryFence fence in fences)
        {
            CompilationResult result = Compiled.Result(
                fence.Text, ("cast.story", "type guest : character\n"), ("modules/travel.story", ""), ("modules/courtesy.story", ""));
            Assert.True(!result.Diagnostics.Any(item => item.IsError), $"line {fence.Line}: {fence.Heading}\n{Compiled.Rendered(result)}");
        }
    }
}
