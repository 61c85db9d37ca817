using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// A plan of the relaxed problem, read back from a finished <see cref="RelaxedGraph"/>: for what is wanted, the events that first made it
/// possible, and for each of these what it needs (the relaxed plan heuristic of Hoffmann and Nebel 2001). The number of its acts estimates
/// how far the goal is.
/// </summary>
internal sealed class RelaxedPlan(RelaxedGraph graph)
{
    private readonly HashSet<int> chosen = [];
    private readonly HashSet<CausalEffect> conditions = [];
    private readonly HashSet<CausalEffect> values = [];
    private readonly Stack<Goal> open = new();
    private readonly List<ActId> acts = [];

    /// <summary>The acts of the plan that was extracted last, in no order.</summary>
    public IReadOnlyList<ActId> Acts => acts;

    /// <summary>Reads a plan for a value above the bound; the graph must have reached it.</summary>
    public void Extract(Condition value, int above)
    {
        chosen.Clear();
        conditions.Clear();
        values.Clear();
        acts.Clear();
        open.Push(new Goal(value, above + 1));
        while (open.TryPop(out Goal goal))
        {
            if (goal.AtLeast is int bound)
                Raise(goal.Condition, bound);
            else
                Support(goal.Condition, true);
        }
    }

    /// <summary>
    /// Takes the event that first made a fact so, with what it needs, what its effect needs to come about, and what its value is made of. Each is followed once, as a
    /// value may be made of itself.
    /// </summary>
    /// <param name="bound">What a number has to come to.</param>
    private void Choose(Achievement? first, int? bound = null)
    {
        if (first is not Achievement found)
            return;
        if (chosen.Add(found.Event))
        {
            if (found.Event < graph.Story.Acts)
                acts.Add(new ActId(found.Event));
            foreach (int need in graph.Story.Events[found.Event].Needs)
                open.Push(new Goal(graph.Story.Needs[need].Condition, null));
        }

        if (!found.Effect.IsUnconditional && conditions.Add(found.Effect))
            open.Push(new Goal(found.Effect.Source.When, null));
        if (bound is not null && found.Effect.KnownValueSet is null && values.Add(found.Effect))
            open.Push(new Goal(found.Effect.Source.Value, bound));
    }

    private void Support(Condition condition, bool wanted)
    {
        switch (condition)
        {
            case Condition.Is atom:
                SupportIs(atom, wanted);
                break;
            case Condition.Read { Boolean: true } read:
                Choose(Find(read.Fact, possible => wanted ? possible.MayBeTrue : possible.MayBeFalse || possible.Unknown));
                break;
            case Condition.Not not:
                Support(not.Operand, !wanted);
                break;
            case Condition.All all:
                SupportEach(all.Operands, wanted, wanted);
                break;
            case Condition.Any any:
                SupportEach(any.Operands, wanted, !wanted);
                break;
            case Condition.Choose choose:
                SupportChoice(choose, wanted);
                break;
            case Condition.Compare compare:
                SupportComparison(compare, wanted);
                break;
        }
    }

    private void SupportIs(Condition.Is atom, bool wanted) => Choose(Find(atom.Fact, possible => wanted
        ? RelaxedFacts.Contains(possible, atom.Value)
        : possible.Compare(Comparison.NotEqual, PossibleValues.Single(atom.Value)).MayBeTrue));

    private void SupportEach(Condition[] operands, bool wanted, bool all)
    {
        if (all)
        {
            foreach (Condition operand in operands)
                Support(operand, wanted);
            return;
        }

        Condition? cheapest = null;
        int least = RelaxedGraph.Never;
        foreach (Condition operand in operands)
        {
            int layer = LayerOf(operand, wanted);
            if (layer < least)
                (cheapest, least) = (operand, layer);
        }

        if (cheapest is not null)
            Support(cheapest, wanted);
    }

    private void SupportChoice(Condition.Choose choose, bool wanted)
    {
        int then = Math.Max(LayerOf(choose.Test, true), LayerOf(choose.Then, wanted));
        int otherwise = Math.Max(LayerOf(choose.Test, false), LayerOf(choose.Otherwise, wanted));
        Support(choose.Test, then <= otherwise);
        Support(then <= otherwise ? choose.Then : choose.Otherwise, wanted);
    }

    private void SupportComparison(Condition.Compare compare, bool wanted)
    {
        Comparison comparison = wanted ? compare.Comparison : compare.Comparison.Opposite();
        switch (comparison)
        {
            case Comparison.Greater or Comparison.GreaterOrEqual:
                Raise(compare.Left, Bound(compare.Right) + (comparison == Comparison.Greater ? 1 : 0));
                break;
            case Comparison.Less or Comparison.LessOrEqual:
                Raise(compare.Right, Bound(compare.Left) + (comparison == Comparison.Less ? 1 : 0));
                break;
            case Comparison.Equal when compare is { Left: Condition.Read left, Right: Condition.Constant right }:
                Choose(Find(left.Fact, possible => RelaxedFacts.Contains(possible, right.Value)));
                break;
        }
    }

    private int Bound(Condition condition)
    {
        PossibleValues value = graph.Facts.Evaluate(condition);
        return value.MayBeKnown ? value.Low : 0;
    }

    /// <summary>Supports a number of at least the bound. Of a sum, the terms that rise first are taken until they suffice.</summary>
    private void Raise(Condition value, int bound)
    {
        switch (value)
        {
            case Condition.Read { Boolean: false } read:
                Choose(Find(read.Fact, possible => possible.MayBeKnown && possible.High >= bound), bound);
                break;
            case Condition.Sum sum:
                RaiseSum(sum.Operands, bound);
                break;
            case Condition.Calculate { Arithmetic: Arithmetic.Add } add:
                RaiseSum([add.Left, add.Right], bound);
                break;
            case Condition.Choose choose:
                RaiseChoice(choose, bound);
                break;
            case Condition.Count count:
                RaiseSum(count.Operands, bound);
                break;
            case Condition.Constant or Condition.InMind:
                break;
            case Condition.Calculate other:
                Raise(other.Left, graph.Facts.Evaluate(other.Left).High);
                break;
            default:
                if (bound > 0)
                    Support(value, true);
                break;
        }
    }

    private void RaiseSum(Condition[] operands, int bound)
    {
        List<(int Layer, int Index, int High)> rising = [];
        int total = 0;
        for (int i = 0; i < operands.Length; i++)
        {
            int start = graph.ValueAtStart(operands[i]);
            int high = graph.Facts.Evaluate(operands[i]).High;
            total += start;
            if (high > start)
                rising.Add((LayerOfValue(operands[i], start + 1), i, high));
        }

        rising.Sort();
        foreach ((int _, int index, int high) in rising)
        {
            if (total >= bound)
                return;
            int start = graph.ValueAtStart(operands[index]);
            int wanted = Math.Min(high, start + bound - total);
            Raise(operands[index], wanted);
            total += wanted - start;
        }
    }

    private void RaiseChoice(Condition.Choose choose, int bound)
    {
        int then = Math.Max(LayerOf(choose.Test, true), LayerOfValue(choose.Then, bound));
        int otherwise = Math.Max(LayerOf(choose.Test, false), LayerOfValue(choose.Otherwise, bound));
        Support(choose.Test, then <= otherwise);
        Raise(then <= otherwise ? choose.Then : choose.Otherwise, bound);
    }

    /// <summary>The layer in which the condition could first be so, by its parts; 0 where parts cannot be told apart.</summary>
    private int LayerOf(Condition condition, bool wanted)
    {
        switch (condition)
        {
            case Condition.Is atom:
                return LayerWith(atom.Fact, possible => wanted
                    ? RelaxedFacts.Contains(possible, atom.Value)
                    : possible.Compare(Comparison.NotEqual, PossibleValues.Single(atom.Value)).MayBeTrue);
            case Condition.Read read:
                return LayerWith(read.Fact, possible => wanted ? possible.MayBeTrue : possible.MayBeFalse || possible.Unknown);
            case Condition.Not not:
                return LayerOf(not.Operand, !wanted);
            case Condition.All all:
                return LayerOfEach(all.Operands, wanted, wanted);
            case Condition.Any any:
                return LayerOfEach(any.Operands, wanted, !wanted);
            default:
                PossibleValues now = graph.Facts.Evaluate(condition);
                return (wanted ? now.MayBeTrue : now.MayBeFalse) ? 0 : RelaxedGraph.Never;
        }
    }

    private int LayerOfEach(Condition[] operands, bool wanted, bool all)
    {
        int layer = all ? 0 : RelaxedGraph.Never;
        foreach (Condition operand in operands)
            layer = all ? Math.Max(layer, LayerOf(operand, wanted)) : Math.Min(layer, LayerOf(operand, wanted));
        return layer;
    }

    private int LayerOfValue(Condition value, int bound)
    {
        switch (value)
        {
            case Condition.Read { Boolean: false } read:
                return LayerWith(read.Fact, possible => possible.MayBeKnown && possible.High >= bound);
            case Condition.Constant constant:
                return constant.Value >= bound ? 0 : RelaxedGraph.Never;
            case Condition.Choose choose:
                return Math.Min(
                    Math.Max(LayerOf(choose.Test, true), LayerOfValue(choose.Then, bound)),
                    Math.Max(LayerOf(choose.Test, false), LayerOfValue(choose.Otherwise, bound)));
            case Condition.Is or Condition.Not or Condition.All or Condition.Any:
                return bound <= 0 ? 0 : LayerOf(value, true);
            default:
                return graph.Facts.Evaluate(value).High >= bound ? 0 : RelaxedGraph.Never;
        }
    }

    private int LayerWith(GroundFactId fact, Func<PossibleValues, bool> wanted)
    {
        if (wanted(graph.PossibleAtStart(fact)))
            return 0;
        return Find(fact, wanted)?.Layer ?? RelaxedGraph.Never;
    }

    /// <summary>How the fact first came to be so; null if it was so from the start.</summary>
    private Achievement? Find(GroundFactId fact, Func<PossibleValues, bool> wanted)
    {
        if (wanted(graph.PossibleAtStart(fact)))
            return null;
        Achievement? first = null;
        for (int index = graph.LastAchievement(fact); index >= 0; index = graph.Achievements[index].Earlier)
        {
            if (!wanted(graph.Achievements[index].After))
                break;
            first = graph.Achievements[index];
        }

        return first;
    }

    /// <summary>A condition that is to hold, or a number that is to be so large.</summary>
    private readonly record struct Goal(Condition Condition, int? AtLeast);
}
