using System.Collections.Immutable;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Transition;

/// <summary>
/// The outcomes of events: which effects take place, on which facts, with which values. Every witness gets the outcome from the state in which the event happens; of a number that is
/// computed from its old value, the amount alone (D8a). Equal outcomes have equal ids.
/// </summary>
internal sealed class Outcomes(StateStore states, bool areGuessed)
{
    /// <summary>Each picture reads for itself what comes of the event: it is the same everywhere, or each guesses.</summary>
    public const int OfEachPicture = 0;

    private readonly Dictionary<ImmutableArray<int>, int> ids = new(ValueListComparer<int>.Instance);
    private readonly List<Written[]> outcomes = [[]];
    private readonly List<int> parts = [];

    private enum Kind
    {
        /// <summary>A value that takes the place of what a picture has.</summary>
        Value,

        /// <summary>Added to what a picture has.</summary>
        Amount,

        /// <summary>Added to what a picture has of a feeling, which is none where it is not known.</summary>
        Feeling,
    }

    /// <summary>States may have been freed; ids are given anew.</summary>
    public void Forget()
    {
        ids.Clear();
        outcomes.RemoveRange(1, outcomes.Count - 1);
    }

    /// <summary>The outcome of the event in this state.</summary>
    public int OutcomeOf(StateId state, GroundEvent happening)
    {
        if (areGuessed || happening.HasOneOutcome)
            return OfEachPicture;
        parts.Clear();
        foreach (GroundEffect effect in happening.StateEffects)
        {
            if (!effect.When.Holds(states, state) || EffectTargets.Resolve(states, effect.Target, state) is not { IsNone: false } fact)
                continue;
            (Kind kind, int value) = Read(effect.Value, fact, state) ?? (Kind.Value, effect.Value.Evaluate(states, state));
            parts.AddRange([fact.Value, (int)kind, value]);
        }

        ImmutableArray<int> key = [.. parts];
        if (!ids.TryGetValue(key, out int id))
        {
            ids.Add(key, id = outcomes.Count);
            outcomes.Add([.. Enumerable.Range(0, key.Length / 3).Select(place => new Written(new GroundFactId(key[3 * place]), (Kind)key[(3 * place) + 1], key[(3 * place) + 2]))]);
        }

        return id;
    }

    /// <summary>Writes an outcome into a draft of a picture. Everything is read in the picture before; of two effects on one fact the later stands (D7).</summary>
    public void WriteOutcome(Span<int> draft, StateId picture, GroundEvent happening, int outcome)
    {
        StateStore.DraftWriter writer = new(states, draft, stackalloc ulong[StateStore.BlockWords]);
        if (outcome != OfEachPicture)
        {
            foreach (Written written in outcomes[outcome])
                writer.Write(written.Fact, ValueIn(picture, written));
        }
        else
        {
            foreach (GroundEffect effect in happening.StateEffects)
            {
                if (effect.When.Holds(states, picture) && EffectTargets.Resolve(states, effect.Target, picture) is { IsNone: false } fact)
                    writer.Write(fact, effect.Value.Evaluate(states, picture));
            }
        }

        writer.End();
    }

    /// <summary>Whether an outcome writes a fact in a picture.</summary>
    public bool WritesFact(int outcome, GroundEvent happening, StateId picture, GroundFactId fact) => outcome == OfEachPicture
        ? Array.Exists(happening.StateEffects, effect => effect.When.Holds(states, picture) && EffectTargets.Resolve(states, effect.Target, picture) == fact)
        : Array.Exists(outcomes[outcome], written => written.Fact == fact);

    private int ValueIn(StateId picture, Written written)
    {
        int known = written.Kind == Kind.Value ? Value.Unknown : states.Read(picture, written.Fact);
        return written.Kind switch
        {
            Kind.Value => written.Value,
            Kind.Amount => Evaluator.Calculate(Arithmetic.Add, known, written.Value),
            _ => Evaluator.Calculate(Arithmetic.Add, Math.Max(0, known), written.Value),
        };
    }

    /// <summary>What a value adds to the fact that it is written to; null if it is not made of that.</summary>
    private (Kind Kind, int Amount)? Read(Condition value, GroundFactId fact, StateId state) => value switch
    {
        Condition.Read read when read.Fact == fact => (Kind.Amount, 0),
        Condition.Strongest strongest when Array.Exists(strongest.Operands, operand => operand is Condition.Read read && read.Fact == fact) =>
            (Kind.Feeling, strongest.Evaluate(states, state) - Math.Max(0, states.Read(state, fact))),
        Condition.Select select => select.Selector.Evaluate(states, state) is int chosen && chosen != Value.Unknown ? Read(select.Cases[chosen], fact, state) : null,
        Condition.Choose choose => Read(choose.Test.Holds(states, state) ? choose.Then : choose.Otherwise, fact, state),
        Condition.Calculate { Arithmetic: Arithmetic.Add or Arithmetic.Subtract } sum => ReadSum(sum, fact, state),
        _ => null,
    };

    private (Kind Kind, int Amount)? ReadSum(Condition.Calculate sum, GroundFactId fact, StateId state)
    {
        if (Read(sum.Left, fact, state) is (Kind kind, int amount))
            return (kind, Evaluator.Calculate(sum.Arithmetic, amount, sum.Right.Evaluate(states, state)));
        return sum.Arithmetic == Arithmetic.Add && Read(sum.Right, fact, state) is (Kind other, int more)
            ? (other, Evaluator.Calculate(Arithmetic.Add, sum.Left.Evaluate(states, state), more))
            : null;
    }

    private readonly record struct Written(GroundFactId Fact, Kind Kind, int Value);
}
