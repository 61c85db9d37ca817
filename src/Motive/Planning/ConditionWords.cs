using System.Globalization;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Reading;
using Motive.World;

namespace Motive.Planning;

/// <summary>A ground condition in the problem's own language. What quantified over a type is written out.</summary>
internal sealed class ConditionWords(GroundWords words)
{
    /// <summary>More parts than these are counted instead of told.</summary>
    private const int MostParts = 6;

    private string And => words.IsStory ? "and" : "&";

    private string Or => words.IsStory ? "or" : "|";

    /// <summary>That some conditions do not hold: <c>a and b do not hold</c>.</summary>
    public string Failing(IReadOnlyList<Condition> missing) => Joined(missing, "does not hold", "do not hold");

    /// <summary>That some conditions hold in no state: <c>a and b never hold</c>.</summary>
    public string Never(IReadOnlyList<Condition> missing) => Joined(missing, "never holds", "never hold");

    /// <summary>Which of its conjuncts do not hold in a state.</summary>
    public string FailingIn(Condition condition, StateStore states, StateId state) => Failing(condition.FalseParts(states, state));

    /// <summary>Conditions none of which holds: <c>a or b</c>.</summary>
    public string Either(IReadOnlyList<Condition> missing) => string.Join(" or ", Told(missing));

    private string Joined(IReadOnlyList<Condition> missing, string one, string several)
    {
        string[] told = Told(missing);
        return $"{string.Join(" and ", told)} {(told.Length == 1 ? one : several)}";
    }

    private string[] Told(IReadOnlyList<Condition> missing) => [.. missing.Select(Write).Distinct()];

    public string Write(Condition condition) => condition switch
    {
        Condition.Is atom => words.Statement(atom.Fact, atom.Value),
        Condition.Read { Boolean: true } read => words.Statement(read.Fact, Value.True),
        Condition.Read read => words.Fact(read.Fact),
        Condition.Not { Operand: Condition.Is atom } => words.Statement(atom.Fact, atom.Value, negated: true),
        Condition.Not { Operand: Condition.Compare compare } => Write(new Condition.Compare(compare.Comparison.Opposite(), compare.Left, compare.Right)),
        Condition.Not { Operand: Condition.Read read } => words.Statement(read.Fact, Value.True, negated: true),
        Condition.Not { Operand: Condition.Named named } => words.Not(Write(named)),
        Condition.Named named => words.Call(named.Name, [.. named.Arguments.Select((argument, position) => Argument(named, argument, position))]),
        Condition.Not { Operand: Condition.OfType { Members: bool[] members } denied } when words.TypeWith(members) is string type => $"{Write(denied.Operand)} is not {type}",
        Condition.Not not => words.Not($"({Write(not.Operand)})"),
        Condition.InMind inner => GroundWords.InMind(words.Character(inner.Character), Write(inner.Body)),
        Condition.All all => Joined(all.Operands, And),
        Condition.Any any => Joined(any.Operands, Or),
        Condition.Compare compare => $"{Write(compare.Left, compare.Right)} {Sign(compare.Comparison)} {Write(compare.Right, compare.Left)}",
        Condition.Constant constant => words.ValueOf(new Domain.Integer(0, 0), constant.Value),
        Condition.Calculate { Arithmetic: Arithmetic.Minimum or Arithmetic.Maximum } calculate =>
            $"{(calculate.Arithmetic == Arithmetic.Minimum ? "min" : "max")}({Write(calculate.Left)}, {Write(calculate.Right)})",
        Condition.Calculate calculate => $"{Write(calculate.Left)} {Sign(calculate.Arithmetic)} {Write(calculate.Right)}",
        Condition.Sum sum => Joined(sum.Operands, "+"),
        Condition.Count count => $"the number that hold of {Joined(count.Operands, ",")}",
        Condition.Strongest strongest => Write(strongest.Operands[0]),
        Condition.Choose choose => $"(if {Write(choose.Test)} then {Write(choose.Then)} else {Write(choose.Otherwise)})",
        Condition.OfType test => words.TypeWith(test.Members) is string type ? $"{Write(test.Operand)} is {type}" : $"the type of {Write(test.Operand)}",
        Condition.Select select => Selected(select),
        _ => throw new InvalidOperationException($"No words for {condition.GetType().Name}."),
    };

    /// <summary>A constant is of the kind of what it is compared with.</summary>
    private string Write(Condition side, Condition other) =>
        side is Condition.Constant constant && DomainOf(other) is Domain domain ? words.ValueOf(domain, constant.Value) : Write(side);

    /// <summary>Which value something has: <c>fond(Ann, Ben) = 3</c>.</summary>
    public string Valued(Condition condition, int value) => $"{Write(condition)} {words.Equal} {words.ValueOf(DomainOf(condition) ?? new Domain.Integer(0, 0), value)}";

    /// <summary>A rule that has a value: <c>alone(Ann)</c>, <c>not alone(Ann)</c>, <c>regard(Ann) = 3</c>.</summary>
    public string Rule(Condition.Named rule, int value) =>
        rule.Domain is not Domain.Boolean ? Valued(rule, value) : value == Value.True ? Write(rule) : words.Not(Write(rule));

    private string Argument(Condition.Named named, Condition argument, int position) =>
        argument is Condition.Constant constant ? words.ValueOf(new Domain.Entities(named.Parameters[position].Type), constant.Value) : Write(argument);

    private Domain? DomainOf(Condition condition) => condition switch
    {
        Condition.Read read => words.DomainOf(read.Fact),
        Condition.InMind inner => DomainOf(inner.Body),
        Condition.Named named => named.Domain,
        Condition.Choose choose => DomainOf(choose.Then) ?? DomainOf(choose.Otherwise),
        Condition.Select select => select.Cases.Select(DomainOf).FirstOrDefault(domain => domain is not null),
        _ => null,
    };

    /// <summary>
    /// What is asked of whatever another fact names, as it is written: <c>lit(at(Ben))</c>. Where its cases differ in more than in the name of what that is, it is told by one of them.
    /// </summary>
    private string Selected(Condition.Select select)
    {
        string selector = Write(select.Selector);
        int[] known = [.. Enumerable.Range(0, select.Cases.Length).Where(value => select.Cases[value] is not Condition.Constant)];
        if (known.Length == 0)
            return selector;
        string[] written = [.. known.Select(value => WholeWord.Replace(Write(select.Cases[value]), words.Entity(value), selector)).Distinct()];
        return written.Length == 1 && written[0].Contains(selector, StringComparison.Ordinal) ? written[0] : $"{Write(select.Cases[known[0]])} (for what {selector} is)";
    }

    private string Joined(Condition[] operands, string sign)
    {
        IEnumerable<string> shown = operands.Take(MostParts).Select(operand => operand is Condition.All or Condition.Any or Condition.Sum
            ? $"({Write(operand)})"
            : Write(operand));
        string rest = operands.Length > MostParts ? string.Create(CultureInfo.InvariantCulture, $" {sign} {operands.Length - MostParts} more") : "";
        return string.Join(sign == "," ? ", " : $" {sign} ", shown) + rest;
    }

    private string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => words.Equal,
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
        Arithmetic.Divide => "/",
        _ => "*",
    };
}
