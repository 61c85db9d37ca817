using System.Collections.Immutable;
using Motive.Minds.States;
using Motive.World;

namespace Motive.Minds.Grounding;

/// <summary>A fact in somebody's mind, in somebody's: <see cref="Path"/> is empty for the state itself.</summary>
public readonly record struct FactPlace(ImmutableArray<int> Path, int Fact)
{
    public int Read(StateStore states, int state)
    {
        foreach (int character in Path)
            state = states.Mind(state, character);
        return states.Read(state, Fact);
    }

    public string Key => $"{string.Join('.', Path)}:{Fact}";
}

/// <summary>
/// The facts that decide a condition in one state, and in whose mind they are read: of a conjunction that fails the first part that fails, of a
/// disjunction that holds the first that holds, of a choice the branch that is taken, of a sum what counts.
/// </summary>
public static class DecidingFacts
{
    public static IEnumerable<FactPlace> Of(Condition condition, StateStore states, int state) => Of(condition, states, state, []);

    private static IEnumerable<FactPlace> Of(Condition condition, StateStore states, int state, ImmutableArray<int> path) => condition switch
    {
        Condition.Is atom => [new FactPlace(path, atom.Fact)],
        Condition.Read read => [new FactPlace(path, read.Fact)],
        Condition.InMind inner => Of(inner.Body, states, states.Mind(state, inner.Character), path.Add(inner.Character)),
        Condition.All all when Array.Find(all.Operands, operand => !operand.Holds(states, state)) is Condition failing => Of(failing, states, state, path),
        Condition.Any any when Array.Find(any.Operands, operand => operand.Holds(states, state)) is Condition holding => Of(holding, states, state, path),
        _ => Parts(condition, states, state).SelectMany(part => Of(part, states, state, path)),
    };

    private static IEnumerable<Condition> Parts(Condition condition, StateStore states, int state) => condition switch
    {
        Condition.Select select => select.Selector.Evaluate(states, state) is int value && value != Value.Unknown
            ? [select.Selector, select.Cases[value]]
            : [select.Selector],
        Condition.Choose choose => [choose.Test, choose.Test.Holds(states, state) ? choose.Then : choose.Otherwise],
        Condition.Sum or Condition.Count => FactReads.Parts(condition).Where(part => part.Evaluate(states, state) != 0),
        _ => FactReads.Parts(condition),
    };
}
