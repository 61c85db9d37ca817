using System.Collections.Immutable;
using Motive.World;

namespace Motive.Language;

/// <summary>
/// Bounds for properties whose values have none in a problem file. Where only known values are ever set they are exact; what can go on
/// growing gets room for <see cref="Steps"/> times the largest number in the file, in that direction.
/// </summary>
internal sealed class NumberRanges
{
    /// <summary>Far more events than a plan has.</summary>
    private const int Steps = 1000;

    /// <summary>After so many rounds whatever still grows is taken to grow for ever.</summary>
    private const int Rounds = 8;

    private readonly Story story;
    private readonly (long Minimum, long Maximum)[] ranges;
    private long farthest;

    public NumberRanges(Story story, int largestNumber)
    {
        this.story = story;
        farthest = Math.Min((long)Steps * Math.Max(1, largestNumber) * story.NumberParts, Value.Ceiling);
        ranges = new (long, long)[story.Facts.Length];
    }

    public Story Apply()
    {
        foreach (InitialFact initial in story.Initial)
        {
            if (initial.Value == Value.Unknown || story[initial.Fact].Domain is not Domain.Integer)
                continue;
            farthest = Math.Max(farthest, Math.Abs((long)initial.Value));
            Include(initial.Fact, (initial.Value, initial.Value), false);
        }

        List<Effect.Assign> numbers = [.. StoryWalk.Effects(story).OfType<Effect.Assign>().Where(IsNumber)];
        bool changed = true;
        for (int round = 0; changed; round++)
        {
            changed = false;
            foreach (Effect.Assign assign in numbers)
                changed |= Include(assign.Fact, Of(assign.Value), round >= Rounds);
        }

        return story with { Facts = [.. story.Facts.Select(Bounded)] };
    }

    private bool IsNumber(Effect.Assign assign) => story[assign.Fact].Domain is Domain.Integer;

    private FactDefinition Bounded(FactDefinition fact) => fact.Domain is Domain.Integer number
        ? fact with { Domain = number with { Minimum = (int)ranges[fact.Id.Value].Minimum, Maximum = (int)ranges[fact.Id.Value].Maximum } }
        : fact;

    private bool Include(FactId fact, (long Minimum, long Maximum) values, bool forEver)
    {
        ref (long Minimum, long Maximum) range = ref ranges[fact.Value];
        (long Minimum, long Maximum) before = range;
        if (values.Minimum < range.Minimum)
            range.Minimum = forEver ? -farthest : Math.Max(values.Minimum, -farthest);
        if (values.Maximum > range.Maximum)
            range.Maximum = forEver ? farthest : Math.Min(values.Maximum, farthest);
        return range != before;
    }

    private (long Minimum, long Maximum) Of(Expression expression)
    {
        switch (expression)
        {
            case Expression.Literal { Value: Value.Unknown }:
                return (0, 0);
            case Expression.Literal literal:
                return (literal.Value, literal.Value);
            case Expression.Fact fact:
                return ranges[fact.Id.Value];
            case Expression.Believes believes:
                return Of(believes.Body);
            case Expression.Conditional choice:
                return Either(Of(choice.Then), Of(choice.Else));
            case Expression.Quantified { Quantifier: Quantifier.Sum } sum:
                int count = story[sum.Type].Members.Length;
                (long minimum, long maximum) = Of(sum.Body);
                return (Math.Min(0, minimum * count), Math.Max(0, maximum * count));
            case Expression.Calculate calculate:
                return Calculated(calculate, Of(calculate.Left), Of(calculate.Right));
            default:
                return (-farthest, farthest);
        }
    }

    private static (long Minimum, long Maximum) Either((long Minimum, long Maximum) left, (long Minimum, long Maximum) right) =>
        (Math.Min(left.Minimum, right.Minimum), Math.Max(left.Maximum, right.Maximum));

    private static (long Minimum, long Maximum) Calculated(
        Expression.Calculate calculate, (long Minimum, long Maximum) left, (long Minimum, long Maximum) right)
    {
        Bounds bounds = Intervals.Calculate(
            calculate.Operator, new Bounds(left.Minimum, left.Maximum, false), new Bounds(right.Minimum, right.Maximum, false), calculate.Parts);
        return (bounds.Minimum, bounds.Maximum);
    }
}
