using System.Globalization;
using Motive.World;

namespace Motive.Checking.Exploring;

/// <summary>Terms as a certificate has them: a word and parts, in brackets.</summary>
internal static class TermWriter
{
    public static string Write(Term term) => term switch
    {
        Term.Constant constant => Number(constant.Value),
        Term.Read read => $"(read {read.Fact})",
        Term.Is test => $"(is {test.Fact} {Number(test.Value)})",
        Term.Select select => $"(case {Write(select.Selector)} {Number(select.Otherwise)} {Parts(select.Cases)})",
        Term.OneOf test => $"(in {Write(test.Operand)} {string.Join(' ', test.Members.Index().Where(member => member.Item).Select(member => member.Index))})",
        Term.Not => With("not", term),
        Term.All => With("and", term),
        Term.Any => With("or", term),
        Term.Compare compare => With(Sign(compare.Comparison), term),
        Term.Calculate calculate => With(Sign(calculate.Arithmetic), term),
        Term.Sum => With("sum", term),
        Term.Count => With("count", term),
        Term.Choose => With("if", term),
        _ => throw new InvalidOperationException($"Nothing is known of how {term.GetType().Name} is written."),
    };

    /// <summary>Which place is written, as a term whose values are places.</summary>
    public static string Write(ScriptTarget target) => target.Selector is null
        ? Number(target.Place)
        : $"(case {Write(target.Selector)} -1 {string.Join(' ', target.Cases.Select(Write))})";

    public static string Number(int value) => value == Value.Unknown ? "?" : value.ToString(CultureInfo.InvariantCulture);

    private static string With(string word, Term term) => $"({word} {Parts(term.Parts)})";

    private static string Parts(IEnumerable<Term> parts) => string.Join(' ', parts.Select(Write));

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "!=",
        Comparison.Less => "<",
        Comparison.LessOrEqual => "<=",
        Comparison.Greater => ">",
        _ => ">=",
    };

    private static string Sign(Arithmetic arithmetic) => arithmetic switch
    {
        Arithmetic.Add => "+",
        Arithmetic.Subtract => "-",
        Arithmetic.Multiply => "*",
        Arithmetic.Minimum => "min",
        Arithmetic.Maximum => "max",
        _ => throw new NotAScriptException("it divides"),
    };
}
