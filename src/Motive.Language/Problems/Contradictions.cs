using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Whether two effects of one event that always come about set one fact to two values. Instances of the event in which they do are no
/// events at all; here that becomes a condition on the event's parameters.
/// </summary>
internal sealed class Contradictions(Scope scope)
{
    /// <summary>An assignment that always comes about for the <see cref="Variables"/> for which the <see cref="Guards"/> hold.</summary>
    private sealed record Change(
        ImmutableArray<(int Slot, TypeId Type)> Variables, ImmutableArray<Expression> Guards, ImmutableArray<Expression> Minds, Effect.Assign Assign);

    /// <summary>So many at most are compared with each other.</summary>
    private const int MostChanges = 100;

    private readonly List<Change> changes = [];

    /// <summary>Conditions without which the effects contradict each other.</summary>
    public IEnumerable<Expression> Forbid(ImmutableArray<Effect> effects)
    {
        Collect(effects, [], [], []);
        for (int i = 0; i < changes.Count; i++)
        {
            for (int j = changes[i].Variables.IsEmpty ? i + 1 : i; j < changes.Count; j++)
            {
                Expression clash = Clash(changes[i], Renamed(changes[j]));
                if (clash != Expression.Literal.False)
                    yield return Logic.Not(clash);
            }
        }
    }

    private void Collect(
        ImmutableArray<Effect> effects, ImmutableArray<(int Slot, TypeId Type)> variables, ImmutableArray<Expression> guards, ImmutableArray<Expression> minds)
    {
        foreach (Effect effect in effects)
        {
            switch (effect)
            {
                case Effect.Assign assign when changes.Count < MostChanges && assign.Arguments.All(IsFixed):
                    changes.Add(new Change(variables, guards, minds, assign));
                    break;
                case Effect.Believe believe when IsFixed(believe.Who):
                    Collect([believe.Inner], variables, guards, minds.Length > 0 && minds[^1].Equals(believe.Who) ? minds : minds.Add(believe.Who));
                    break;
                case Effect.ForEvery every:
                    Collect(every.Body, variables.Add((every.Slot, every.Type)), guards, minds);
                    break;
                case Effect.When choice when ReadsNoState(choice.Condition):
                    Collect(choice.Then, variables, guards.Add(choice.Condition), minds);
                    Collect(choice.Otherwise, variables, guards.Add(Logic.Not(choice.Condition)), minds);
                    break;
            }
        }
    }

    private static bool IsFixed(Expression expression) => expression is Expression.Literal or Expression.Variable;

    private static bool ReadsNoState(Expression expression) =>
        !ExpressionWalk.All(expression).Any(node => node is Expression.Fact or Expression.Feels or Expression.Reported or Expression.Believes);

    /// <summary>The same change with variables of its own, so that two members of one type can meet.</summary>
    private Change Renamed(Change change)
    {
        if (change.Variables.IsEmpty)
            return change;
        Dictionary<int, int> slots = change.Variables.ToDictionary(variable => variable.Slot, _ => scope.Push(null, null, Origin.None).Slot);
        SlotRenaming renaming = new(slots);
        return new Change(
            [.. change.Variables.Select(variable => (slots[variable.Slot], variable.Type))],
            [.. change.Guards.Select(renaming.Rewrite)],
            [.. change.Minds.Select(renaming.Rewrite)],
            (Effect.Assign)renaming.Rewrite(change.Assign));
    }

    private static Expression Clash(Change left, Change right)
    {
        if (left.Assign.Fact != right.Assign.Fact || left.Minds.Length != right.Minds.Length)
            return Expression.Literal.False;
        List<Expression> conditions = [];
        HashSet<(Expression, Expression)> places = [.. left.Minds.Zip(right.Minds), .. left.Assign.Arguments.Zip(right.Assign.Arguments)];
        foreach ((Expression one, Expression other) in places)
            conditions.Add(Logic.Not(Difference(one, other, [])));
        conditions.Add(DifferentValues(left.Assign.Value, right.Assign.Value, places));
        conditions.RemoveAll(condition => condition is Expression.Literal { Value: Value.True });
        if (conditions.Exists(condition => condition is Expression.Literal))
            return Expression.Literal.False;
        conditions.AddRange(left.Guards.Concat(right.Guards));
        Expression clash = conditions.Count == 0 ? Expression.Literal.True : Logic.And(conditions);
        foreach ((int slot, TypeId type) in left.Variables.Concat(right.Variables).Reverse())
            clash = new Expression.Quantified(Quantifier.Some, slot, type, clash);
        return clash;
    }

    /// <summary>
    /// Two values read from a state differ in some states only, which is no contradiction; two calculations do when they are
    /// written differently, whatever comes out of them.
    /// </summary>
    private static Expression DifferentValues(Expression left, Expression right, HashSet<(Expression, Expression)> same)
    {
        if (IsFixed(left) && IsFixed(right))
            return Difference(left, right, same);
        bool calculated = left is Expression.Calculate || right is Expression.Calculate;
        return calculated ? Difference(left, right, same) : Expression.Literal.False;
    }

    /// <summary>When two expressions differ, given that the pairs in <paramref name="same"/> do not.</summary>
    private static Expression Difference(Expression left, Expression right, HashSet<(Expression, Expression)> same)
    {
        if (left.Equals(right) || same.Contains((left, right)))
            return Expression.Literal.False;
        switch (left, right)
        {
            case (Expression.Literal, Expression.Literal):
                return Expression.Literal.True;
            case (Expression.Literal or Expression.Variable, Expression.Literal or Expression.Variable):
                return new Expression.Compare(Comparison.NotEqual, left, right);
            case (Expression.Fact one, Expression.Fact other) when one.Id == other.Id:
                return Either(one.Arguments.Zip(other.Arguments).Select(pair => Difference(pair.First, pair.Second, same)));
            case (Expression.Calculate one, Expression.Calculate other) when one.Operator == other.Operator:
                return Either([Difference(one.Left, other.Left, same), Difference(one.Right, other.Right, same)]);
            default:
                return Expression.Literal.True;
        }
    }

    private static Expression Either(IEnumerable<Expression> differences)
    {
        List<Expression> open = [.. differences.Where(difference => difference is not Expression.Literal { Value: Value.False })];
        if (open.Exists(difference => difference is Expression.Literal))
            return Expression.Literal.True;
        return open.Count switch { 0 => Expression.Literal.False, 1 => open[0], _ => Logic.Or(open) };
    }

    private sealed class SlotRenaming(Dictionary<int, int> slots) : Rewriter
    {
        protected override Expression Rewrite(Expression.Variable variable) =>
            slots.TryGetValue(variable.Slot, out int slot) ? new Expression.Variable(slot) : variable;

        protected override int MovedSlot(int slot) => slot;
    }
}
