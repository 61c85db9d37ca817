using System.Text;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>
/// What compiling a text and rendering its messages allocates grows with the text and not with its square: four times the text costs about four times as
/// much. Bytes are counted, and no clock is asked. What costs only time has so many lines that its square would not end.
/// </summary>
public sealed class WorkTests
{
    private const int Few = 1_500;
    private const int Times = 4;
    private const double MostGrowth = 6;

    public static TheoryData<string> Forms =>
        ["types in a row", "a circle of types", "one type below all", "the same type", "broken lines", "long names", "unknown names", "rules in a circle",
            "messages about long lines", "names in one line", "types of one line"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void Work_grows_as_the_text_does(string form)
    {
        Allocated(form, Few / 10);
        long few = Allocated(form, Few);
        long many = Allocated(form, Few * Times);
        Assert.InRange((double)many / few, 0, MostGrowth);
    }

    [Theory]
    [InlineData("broken lines")]
    [InlineData("the same type")]
    [InlineData("rules in a circle")]
    [InlineData("unknown names")]
    public void A_hundred_thousand_mistakes_end(string form) => Assert.NotEmpty(Compiled.Result(Text(form, 100_000)).Diagnostics);

    [Fact]
    public void A_chain_of_types_that_is_too_long_is_reported_where_it_becomes_so()
    {
        CompilationResult result = Compiled.Result(Text("types in a row", 20_000));
        Diagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("MO0128", diagnostic.Code);
        Assert.Contains("`t64`", diagnostic.Message);
    }

    [Fact]
    public void A_chain_of_types_as_long_as_it_may_be_is_none() => Assert.True(Compiled.Result(Text("types in a row", 64)).Succeeded);

    [Fact]
    public void Lines_said_of_too_many_are_reported_once()
    {
        CompilationResult result = Compiled.Result(
            "type t\nfact f(t): 0..9\nt " + List(2_000, "E") + "\n" + string.Concat(Enumerable.Repeat("    f 1\n", 2_000)));
        Assert.Equal("MO0133", Assert.Single(result.Diagnostics).Code);
    }

    /// <summary>A thousand warnings leave no room for more, and still a story is not refused without a word.</summary>
    [Fact]
    public void The_first_error_is_said_however_many_warnings_there_are()
    {
        StringBuilder text = new();
        for (int i = 0; i < 1_200; i++)
            text.Append("rule r").Append(i).Append("(x: character) = 1\n");
        CompilationResult result = Compiled.Result(text.Append("fact f: 0..9 = nobody\n").ToString());
        Assert.False(result.Succeeded);
        Assert.Single(result.Diagnostics, diagnostic => diagnostic.IsError);
    }

    private static long Allocated(string form, int count)
    {
        string text = Text(form, count);
        long before = GC.GetAllocatedBytesForCurrentThread();
        CompilationResult result = Compiled.Result(text);
        foreach (Diagnostic diagnostic in result.Diagnostics)
            DiagnosticRenderer.Render(diagnostic, result.Files);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Text(string form, int count) => form switch
    {
        "types in a row" => Lines(count, i => i == 0 ? "type t0" : $"type t{i} : t{i - 1}"),
        "a circle of types" => Lines(count, i => $"type t{i} : t{(i + 1) % count}"),
        "one type below all" => Lines(count, i => $"type t{i}") + "type hub : " + List(count, "t") + "\n" + Lines(count, i => $"type u{i} : hub"),
        "the same type" => Lines(count, _ => "type t"),
        "broken lines" => Lines(count, i => $"fact ( {i}"),
        "long names" => Lines(count, i => $"fact f{i}: {new string('n', 200)}{i}"),
        "unknown names" => Lines(count, i => $"type {new string('n', 40)}{i}") + Lines(count, i => $"fact f{i}: {new string('m', 40)}{i}"),
        "rules in a circle" => Lines(count, i => $"rule r{i} = r{(i + 1) % count} + 1"),
        "messages about long lines" => Lines(count / 10, i => $"fact f{i}: {string.Join(' ', Enumerable.Repeat("?", 300))}"),
        "names in one line" => "type t\nt " + List(count, "E") + "\n",
        "types of one line" => Lines(count, i => $"type t{i}") + "t0 " + List(count, "E") + " : " + List(count, "t") + "\n",
        _ => throw new ArgumentException(form),
    };

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static string List(int count, string letter) => string.Join(", ", Enumerable.Range(0, count).Select(i => $"{letter}{i}"));
}
