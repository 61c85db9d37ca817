using Xunit;

namespace Motive.Language.Tests.Problems;

/// <summary>How expressions of problem files come apart, shown with all brackets.</summary>
public sealed class PrecedenceTests
{
    [Theory]
    [InlineData("p() & q() | r()", "[p() & [q() | r()]]")]
    [InlineData("p() | q() & r()", "[[p() | q()] & r()]")]
    [InlineData("a & b & c | d", "[a & b & [c | d]]")]
    [InlineData("!a == b", "[![a == b]]")]
    [InlineData("!a & b", "[[!a] & b]")]
    [InlineData("!!a", "[![!a]]")]
    [InlineData("!x : coin", "[![x : coin]]")]
    [InlineData("x : coin | y", "[[x : coin] | y]")]
    [InlineData("a == b != c", "[a == [b != c]]")]
    [InlineData("a < b == c", "[[a < b] == c]")]
    [InlineData("a >= b + 1", "[a >= [b + 1]]")]
    [InlineData("f(a) = b == c", "[f(a) = [b == c]]")]
    public void Conditions(string text, string expected) => Assert.Equal(expected, Bracketed(text));

    [Theory]
    [InlineData("a + b * c", "[[a + b] * c]")]
    [InlineData("a * b + c", "[a * [b + c]]")]
    [InlineData("a - b - c", "[a - [b - c]]")]
    [InlineData("a - b + c", "[[a - b] + c]")]
    [InlineData("a + b - c", "[a + [b - c]]")]
    [InlineData("a / b * c", "[[a / b] * c]")]
    [InlineData("a / b / c", "[a / [b / c]]")]
    [InlineData("a + b + c", "[a + b + c]")]
    [InlineData("a - 1", "[a - 1]")]
    [InlineData("a + -1", "[a + -1]")]
    [InlineData("(a - b) - c", "[[a - b] - c]")]
    public void Arithmetic(string text, string expected) => Assert.Equal(expected, Bracketed(text));

    [Theory]
    [InlineData("forall(x : t) p(x) & q", "[[Every x:t p(x)] & q]")]
    [InlineData("forall(x : t) (p(x) & q)", "[Every x:t [p(x) & q]]")]
    [InlineData("exists(x : t) p(x) | q", "[[Some x:t p(x)] | q]")]
    [InlineData("!exists(x : t) p(x) & q", "[[![Some x:t p(x)]] & q]")]
    [InlineData("exists(x : t) f(x) == y", "[Some x:t [f(x) == y]]")]
    [InlineData("sum(x : t) f(x) + 1", "[Sum x:t [f(x) + 1]]")]
    [InlineData("1 + sum(x : t) f(x)", "[1 + [Sum x:t f(x)]]")]
    [InlineData("n != sum(x : t) f(x)", "[n != [Sum x:t f(x)]]")]
    [InlineData("sum(x : t) sum(y : t) f(x, y)", "[Sum x:t [Sum y:t f(x, y)]]")]
    [InlineData("product(x : t) f(x) * 2", "[Product x:t [f(x) * 2]]")]
    public void Variables(string text, string expected) => Assert.Equal(expected, Bracketed(text));

    [Theory]
    [InlineData("if(p) q & r", "[[if p then q] & r]")]
    [InlineData("if(p) (q & r)", "[if p then [q & r]]")]
    [InlineData("if(p) q else r & s", "[[if p then q else r] & s]")]
    [InlineData("if(p) q & r else s", "[if p then [q & r] else s]")]
    [InlineData("if(p) f(x) = 1 else f(x) = 2", "[if p then [f(x) = 1] else [f(x) = 2]]")]
    [InlineData("if(p) 1 elseif(q) 2 else 3", "[if p then 1 elseif q then 2 else 3]")]
    [InlineData("if(p) 2 else 0 + 1", "[if p then 2 else [0 + 1]]")]
    [InlineData("if(p) 2 else 0 + if(q) 3 else 0", "[[if p then 2 else 0] + [if q then 3 else 0]]")]
    [InlineData("if(p) 2 else 0 + if(q) 3 else 0 + if(r) 1 else 0", "[[if p then 2 else 0] + [if q then 3 else 0] + [if r then 1 else 0]]")]
    [InlineData("if(p) if(q) 1 else 2 else 3", "[if p then [if q then 1 else 2] else 3]")]
    [InlineData("if(p) 1 else if(q) 2 else 3", "[if p then 1 else [if q then 2 else 3]]")]
    [InlineData("a & if(p) q & r else s", "[a & [if p then [q & r] else s]]")]
    [InlineData("f(x) = if(p) 1 else 2", "[f(x) = [if p then 1 else 2]]")]
    public void Conditionals(string text, string expected) => Assert.Equal(expected, Bracketed(text));

    [Theory]
    [InlineData("believes(a, p & q | r) & s", "[believes(a, [p & [q | r]]) & s]")]
    [InlineData("believes(a, f(x)) = g(x)", "[believes(a, f(x)) = g(x)]")]
    [InlineData("believes(a, f(x) = g(x))", "believes(a, [f(x) = g(x)])")]
    [InlineData("believes(a, believes(b, f(x) == ?))", "believes(a, believes(b, [f(x) == ?]))")]
    [InlineData("f ( ( a ) , g ( ) ) != ?", "[f(a, g()) != ?]")]
    public void Beliefs_and_calls(string text, string expected) => Assert.Equal(expected, Bracketed(text));

    private static string Bracketed(string text)
    {
        DiagnosticBag diagnostics = new();
        ProblemTokens tokens = new ProblemLexer(text, diagnostics).Read();
        ExpressionSyntax? formula = new FormulaParser(tokens, diagnostics).Parse(0, tokens.Count - 1);
        Assert.True(formula is not null, string.Join('\n', diagnostics.InOrder().Select(item => item.Message)));
        return FormulaPrinter.Print(formula);
    }
}
