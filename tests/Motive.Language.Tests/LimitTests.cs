using System.Diagnostics;
using System.Text;
using Xunit;

namespace Motive.Language.Tests;

/// <summary>Input that would exhaust a careless compiler's stack, memory or patience.</summary>
public sealed class LimitTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "brackets", "rule r = " + new string('(', 100_000), "MO0010" },
        { "negations", "rule r = " + string.Concat(Enumerable.Repeat("not (", 10_000)), "MO0010" },
        { "a chain of operators", "rule r = 1" + string.Concat(Enumerable.Repeat(" + 1", 10_000)), "MO0010" },
        { "if after if", "rule r = " + string.Concat(Enumerable.Repeat("if true then 1 else ", 10_000)) + "1", "MO0010" },
        { "blocks", NestedBlocks(2_000), "MO0010" },
        { "beliefs", "action a\n    effects " + string.Concat(Enumerable.Repeat("believes(X, ", 10_000)), "MO0010" },
        { "holes", "tell a\n    \"" + string.Concat(Enumerable.Repeat("{a|", 3_000)) + string.Concat(Enumerable.Repeat("}", 3_000)) + "\"\naction a\n", "MO0010" },
        { "rules that double", Doubling(60), "" },
        { "a chain of rules", RuleChain(5_000), "" },
        { "rules in rules in rules", "type t\nt A\nrule d(x: t) = if x = A then x else x\nrule r = " + Nested("d(", 60, "A") + " = A\n", "MO0047" },
        { "knowing that one knows", "fact f\naction a(x: character)\n    requires " + Nested("knows(x, ", 60, "f") + "\n    effects f\n", "MO0010" },
        { "places to be asked for their type", "type t\nt A\nfact f(what: t): entity\naction a\n    requires " + Nested("f(", 60, "A") + " = A\n    effects f(A) := A\n", "MO0010" },
        { "changes that double", DoublingChanges(60), "MO0106" },
        { "a chain of changes", ChangeChain(5_000, "        "), "MO0106" },
        { "a circle of changes", ChangeChain(5_000, "    ") + "    c0\n", "MO0105" },
        { "changes in beliefs", "fact f\nchange c\n    f\naction a(x: character)\n    effects " + Nested("believes(x, ", 1_000, "c") + "\n", "MO0010" },
        { "changes with large arguments", "type t\nt A\nfact f(t)\nrule d(x: t) = if x = A then x else x\nchange c(x: t)\n    f(x)\naction a\n    effects c(" + Nested("d(", 60, "A") + ")\n", "MO0047" },
        { "instances", "type t\nfact f(t)\n" + ManyEntities(600) + "action go(a: t, b: t)\n    requires f(a) and f(b)\n    effects not f(a)\n", "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Excess_is_a_diagnostic(string what, string text, string code)
    {
        Assert.NotEmpty(what);
        long start = Stopwatch.GetTimestamp();
        CompilationResult result = Compiled.Result(text);
        Assert.False(result.Succeeded);
        if (code.Length > 0)
            Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == code);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 30);
    }

    [Fact]
    public void A_circle_of_includes_reads_each_file_once()
    {
        CompilationResult result = Compiled.Result(
            "include \"a.story\"\nb X\n", ("a.story", "include \"b.story\"\n"), ("b.story", "include \"a.story\"\ninclude \"main.story\"\ntype b\n"));
        Assert.Equal(["main.story", "a.story", "b.story"], result.Files.Select(file => file.Path).Take(3));
    }

    private static string NestedBlocks(int depth)
    {
        StringBuilder text = new("action a\n    effects\n");
        for (int i = 0; i < depth; i++)
            text.Append(' ', 8 + i).Append("if true\n");
        return text.ToString();
    }

    private static string Doubling(int count)
    {
        StringBuilder text = new("fact f: 0..9\nrule r0 = f\n");
        for (int i = 1; i < count; i++)
            text.Append("rule r").Append(i).Append(" = r").Append(i - 1).Append(" + r").Append(i - 1).Append('\n');
        return text.ToString();
    }

    private static string DoublingChanges(int count)
    {
        StringBuilder text = new("fact f: 0..9\nchange c0\n    f += 1\n");
        for (int i = 1; i < count; i++)
            text.Append("change c").Append(i).Append("\n    c").Append(i - 1).Append("\n    c").Append(i - 1).Append('\n');
        return text.ToString();
    }

    /// <summary>Each uses the next, under a condition where it is indented twice.</summary>
    private static string ChangeChain(int count, string indent)
    {
        StringBuilder text = new("fact f: 0..9\n");
        for (int i = 0; i < count; i++)
            text.Append("change c").Append(i).Append(indent.Length > 4 ? "\n    if f > 1\n" : "\n").Append(indent).Append('c').Append(i + 1).Append('\n');
        return text.Append("change c").Append(count).Append("\n    f += 1\n").ToString();
    }

    private static string Nested(string open, int depth, string inner) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + new string(')', depth);

    private static string RuleChain(int count)
    {
        StringBuilder text = new();
        for (int i = 0; i < count; i++)
            text.Append("rule r").Append(i).Append(" = r").Append(i + 1).Append(" + 1\n");
        return text.Append("fact f: 0..9\nrule r").Append(count).Append(" = f\n").ToString();
    }

    private static string ManyEntities(int count) =>
        "t " + string.Join(", ", Enumerable.Range(0, count).Select(i => $"E{i}")) + "\n";
}
