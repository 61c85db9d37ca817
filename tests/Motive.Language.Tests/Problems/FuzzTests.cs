using System.Text;
using Xunit;

namespace Motive.Language.Tests.Problems;

/// <summary>Whatever is done to a problem, reading it ends soon and without an exception, and every diagnostic can be rendered.</summary>
public sealed class FuzzTests
{
    private static readonly string[] Sources =
    [
        Compiled.FileText("MarkedProblems/grammar.txt"),
        Compiled.FileText("MarkedProblems/names.txt"),
        .. StoryFences.Read(Compiled.FileText("docs/problem-files.md"), "problem").Select(fence => fence.Text),
        .. Problem.BenchFiles().Select(File.ReadAllText),
    ];

    private static readonly string[] Pieces =
    [
        "(", ")", "{", "}", "[", ";", ",", ":", "=", "==", "!", "!=", "&", "|", "+", " - ", "-1", "*", "/", "//", "/*", "*/", "?", "1.5", "é", "🦄", "\uD800", "\0",
        "if(", " else ", " elseif(", "forall(x : entity) ", "sum(x : character) ", "product(x : entity) ", "believes(", "True", "type ", "entity ", "property ",
        "action ", "trigger ", "utility(): ", "precondition: ", "effect: ", "consenting: ", "observing(c : character): ", "x", "character", "99999999999",
    ];

    private static readonly FuzzRun Run = new(Problem.Result, mostSeconds: 10);

    [Fact]
    public void Mutated_problems_are_read_to_diagnostics() => Run.Check(600, Mutate);

    [Fact]
    public void Random_tokens_are_read_to_diagnostics() => Run.Check(300, random =>
        string.Concat(Enumerable.Range(0, random.Next(300)).Select(_ => Pieces[random.Next(Pieces.Length)])));

    public static TheoryData<string, string> Excesses => new()
    {
        { "brackets", "p() = " + new string('(', 50_000) },
        { "closed brackets", new string('(', 50_000) + "p()" + new string(')', 50_000) + ";" },
        { "negations", new string('!', 50_000) + "p();" },
        { "differences", string.Join(" - ", Enumerable.Repeat("n()", 20_000)) + " == 1;" },
        { "sums", "property n() : number; n() = " + string.Join(" + ", Enumerable.Repeat("n()", 20_000)) + ";" },
        { "conditionals in a row", "property n() : number; n() = " + string.Concat(Enumerable.Repeat("if(n() == 1) 1 else ", 5_000)) + "2;" },
        { "branches", "property n() : number; n() = if(n() == 1) 1 " + string.Concat(Enumerable.Repeat("elseif(n() == 1) 1 ", 5_000)) + "else 2;" },
        { "conditionals without else", string.Concat(Enumerable.Repeat("if(p()) p() & ", 2_000)) + "p() else q();" },
        { "operators that never fit", string.Join(" & x ", Enumerable.Repeat("a b + c * d - e", 2_000)) + ";" },
        { "calls in calls", "property f(x : entity) : entity; f(" + string.Concat(Enumerable.Repeat("f(", 90)) + "X" + new string(')', 91) + " = ?;" },
        { "variables in variables", Entities(60) + "property p() : boolean; action a() { precondition: "
            + string.Concat(Enumerable.Range(0, 50).Select(i => $"exists(x{i} : entity) ")) + "p(); };" },
        { "products of products", Entities(60) + "property n() : number; utility(): "
            + string.Concat(Enumerable.Range(0, 50).Select(i => $"product(x{i} : entity) ")) + "n();" },
        { "parameters", Entities(60) + "action a(" + string.Join(", ", Enumerable.Range(0, 500).Select(i => $"x{i} : entity")) + ") { };" },
        { "statements", "entity X : entity; property p(x : entity) : boolean;" + string.Concat(Enumerable.Repeat("forall(a : entity) p(a);", 20_000)) },
        { "forgotten semicolons", string.Concat(Enumerable.Repeat("type a : b\n", 20_000)) },
    };

    [Theory]
    [MemberData(nameof(Excesses))]
    public void Excess_ends_soon(string what, string text)
    {
        Assert.NotEmpty(what);
        Assert.True(Run.Compiles(text));
    }

    private static string Entities(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"entity E{i} : entity; "));

    private static string Mutate(Random random)
    {
        StringBuilder text = new(Sources[random.Next(Sources.Length)]);
        for (int change = random.Next(1, 6); change > 0; change--)
        {
            int at = random.Next(text.Length);
            int length = Math.Min(random.Next(40), text.Length - at);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(at, length);
                    break;
                case 1:
                    text.Insert(random.Next(text.Length), text.ToString(at, length));
                    break;
                case 2:
                    text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    text[at] = (char)(text[at] ^ (1 << random.Next(7)));
                    break;
            }

            text.Append(text.Length == 0 ? ";" : "");
        }

        return text.ToString();
    }
}
