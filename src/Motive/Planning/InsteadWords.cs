using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Planning;

/// <summary>What is so where conditions do not hold: values that facts have instead and, of a rule, what in its body is otherwise, one level below its name.</summary>
internal sealed class InsteadWords(GroundWords words, StateStore states)
{
    /// <summary>More than these are left out.</summary>
    private const int Most = 4;

    private readonly ConditionWords conditions = new(words);

    /// <summary>Statements that hold, joined by <c>and</c>; null where there is no more to say than that the conditions do not.</summary>
    public string? Write(IReadOnlyList<Condition> missing, StateId state)
    {
        string[] instead = [.. missing.SelectMany(condition => Enumerate(condition, state)).Distinct().Take(Most)];
        return instead.Length == 0 ? null : string.Join(" and ", instead);
    }

    private IEnumerable<string> Enumerate(Condition missing, StateId state) => missing switch
    {
        Condition.Named named => Within(named.Body, state),
        Condition.InMind inner => InMind(inner, Enumerate(inner.Body, states.Mind(state, inner.Character))),
        Condition.Is or Condition.Compare => Values(missing, state),
        Condition.Any any => any.Operands.SelectMany(part => Enumerate(part, state)),
        Condition.Choose choose => Enumerate(choose.Test.Holds(states, state) ? choose.Then : choose.Otherwise, state),
        Condition.Not { Operand: Condition.Any or Condition.All } => Within(missing, state),
        _ => [],
    };

    /// <summary>Of a rule's body that is false.</summary>
    private IEnumerable<string> Within(Condition body, StateId state) => body switch
    {
        Condition.All all => all.FalseParts(states, state).SelectMany(part => Within(part, state)),
        Condition.Any any => any.Operands.SelectMany(part => Within(part, state)),
        Condition.Not { Operand: Condition.Any any } => any.Operands.Where(part => part.Holds(states, state)).Select(conditions.Write),
        Condition.Not { Operand: Condition.All all } => all.Operands.Select(conditions.Write),
        Condition.Not not => [conditions.Write(not.Operand)],
        Condition.InMind inner => InMind(inner, Within(inner.Body, states.Mind(state, inner.Character))),
        Condition.Choose choose => Within(choose.Test.Holds(states, state) ? choose.Then : choose.Otherwise, state),
        Condition.Select select => Chosen(select, state),
        Condition.Constant => [],
        _ => Values(body, state).DefaultIfEmpty(conditions.Write(new Condition.Not(body))),
    };

    /// <summary>Who or what it is asked of, and what is otherwise there.</summary>
    private IEnumerable<string> Chosen(Condition.Select select, StateId state)
    {
        int value = select.Selector.Evaluate(states, state);
        return Sides(select.Selector, state).Concat(value == Value.Unknown ? [] : Within(select.Cases[value], state));
    }

    /// <summary>What is compared, with the values that it has instead.</summary>
    private IEnumerable<string> Values(Condition missing, StateId state) => missing switch
    {
        Condition.Is atom when words.DomainOf(atom.Fact) is not Domain.Boolean => [words.Statement(atom.Fact, states.Read(state, atom.Fact))],
        Condition.Compare compare => Sides(compare.Left, state).Concat(Sides(compare.Right, state)),
        _ => [],
    };

    private IEnumerable<string> Sides(Condition side, StateId state) => side switch
    {
        Condition.Constant or Condition.Named { Fixed: not null } => [],
        Condition.InMind inner => InMind(inner, Sides(inner.Body, states.Mind(state, inner.Character))),
        _ => [conditions.Valued(side, side.Evaluate(states, state))],
    };

    private IEnumerable<string> InMind(Condition.InMind inner, IEnumerable<string> statements) =>
        statements.Select(statement => GroundWords.InMind(words.Character(inner.Character), statement));
}
