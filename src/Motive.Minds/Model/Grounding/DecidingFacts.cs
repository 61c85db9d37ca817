using System.Collections.Immutable;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>A rule by its name in somebody's mind, in somebody's: <see cref="Path"/> is empty for the state itself.</summary>
internal readonly record struct RulePlace(ImmutableArray<CharacterId> Path, Condition.Named Rule)
{
    /// <summary>The rule's value in that mind.</summary>
    public int Evaluate(StateStore states, StateId state)
    {
        foreach (CharacterId character in Path)
            state = states.Mind(state, character);
        return Rule.Evaluate(states, state);
    }
}

/// <summary>A fact in somebody's mind, in somebody's: <see cref="Path"/> is empty for the state itself.</summary>
internal readonly record struct FactPlace(ImmutableArray<CharacterId> Path, GroundFactId Fact)
{
    /// <summary>The fact's value in that mind.</summary>
    public int Read(StateStore states, StateId state)
    {
        foreach (CharacterId character in Path)
            state = states.Mind(state, character);
        return states.Read(state, Fact);
    }

    /// <summary>The same text for equal places, for use as a key.</summary>
    public string Key => $"{string.Join('.', Path)}:{Fact.Value}";
}

/// <summary>
/// The facts that decide a condition in one state, and in whose mind they are read: of a conjunction that fails the first part that fails, of a
/// disjunction that holds the first that holds, of a choice the branch that is taken, of a sum what counts.
/// </summary>
internal static class DecidingFacts
{
    /// <summary>The facts that decide it; one may come twice.</summary>
    public static IEnumerable<FactPlace> EnumerateFacts(Condition condition, StateStore states, StateId state) => Leaves(condition, states, state, [], rules: false)
        .Select(leaf => new FactPlace(leaf.Path, leaf.Condition is Condition.Is atom ? atom.Fact : ((Condition.Read)leaf.Condition).Fact));

    /// <summary>The rules that decide it, of a condition as it is written (<see cref="WrittenConditions"/>); what is within a rule is not looked at.</summary>
    public static IEnumerable<RulePlace> EnumerateRules(Condition condition, StateStore states, StateId state) => Leaves(condition, states, state, [], rules: true)
        .Where(leaf => leaf.Condition is Condition.Named)
        .Select(leaf => new RulePlace(leaf.Path, (Condition.Named)leaf.Condition));

    private static IEnumerable<(ImmutableArray<CharacterId> Path, Condition Condition)> Leaves(Condition condition, StateStore states, StateId state, ImmutableArray<CharacterId> path, bool rules) => condition switch
    {
        Condition.Is or Condition.Read => [(path, condition)],
        Condition.Named when rules => [(path, condition)],
        Condition.InMind inner => Leaves(inner.Body, states, states.Mind(state, inner.Character), path.Add(inner.Character), rules),
        Condition.All all when Array.Find(all.Operands, operand => !operand.Holds(states, state)) is Condition failing => Leaves(failing, states, state, path, rules),
        Condition.Any any when Array.Find(any.Operands, operand => operand.Holds(states, state)) is Condition holding => Leaves(holding, states, state, path, rules),
        _ => Parts(condition, states, state).SelectMany(part => Leaves(part, states, state, path, rules)),
    };

    private static IEnumerable<Condition> Parts(Condition condition, StateStore states, StateId state) => condition switch
    {
        Condition.Select select => select.Selector.Evaluate(states, state) is int value && value != Value.Unknown
            ? [select.Selector, select.Cases[value]]
            : [select.Selector],
        Condition.Choose choose => [choose.Test, choose.Test.Holds(states, state) ? choose.Then : choose.Otherwise],
        Condition.Sum or Condition.Count => FactReads.Parts(condition).Where(part => part.Evaluate(states, state) != 0),
        _ => FactReads.Parts(condition),
    };
}
