using System.Collections.Immutable;
using System.Globalization;

namespace Motive.Planning;

/// <summary>A line of a page. Where it is too long it goes on below, <see cref="Hanging"/> columns from the edge; an act is never broken.</summary>
public sealed record PlanLine(int Indent, string Text, bool Breaks)
{
    /// <summary>How many columns from the edge it goes on.</summary>
    public int Hanging => Indent + 4;
}

/// <summary>
/// A plan as people read it: a numbered act, below it with <c>*</c> who agrees and why, below that with <c>-</c> the rest of their plan, and so on
/// inwards, two columns at a time. <see cref="TextPlanReader"/> reads it again.
/// </summary>
public static class PlanText
{
    /// <summary>Where the motives of the author's acts begin.</summary>
    internal const int MotiveIndent = 3;

    internal const int Step = 2;

    /// <summary>More beliefs than these are left to the JSON.</summary>
    private const int MostBeliefs = 4;

    /// <summary>All of a plan.</summary>
    public static IEnumerable<PlanLine> Write(ToldPlan plan)
    {
        for (int i = 0; i < plan.Acts.Length; i++)
        {
            yield return new PlanLine(0, string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {plan.Acts[i].Act}"), false);
            foreach (PlanLine line in Motives(plan.Acts[i].Motives, MotiveIndent))
                yield return line;
        }
    }

    /// <summary>The motives for one act.</summary>
    public static IEnumerable<PlanLine> Motives(ImmutableArray<ToldMotive> motives, int indent = MotiveIndent)
    {
        foreach (ToldMotive motive in motives)
        {
            yield return new PlanLine(indent, $"* {Motive(motive)}", true);
            foreach (ToldAct act in motive.Plan)
            {
                yield return new PlanLine(indent + Step, $"- {act.Act}", false);
                foreach (PlanLine line in Motives(act.Motives, indent + Step + Step))
                    yield return line;
            }
        }
    }

    /// <summary>Wants with what they count before and after.</summary>
    public static string Wants(ImmutableArray<ToldWant> wants) => wants.IsEmpty
        ? "things to be better"
        : string.Join("; ", wants.Select(want => string.Create(CultureInfo.InvariantCulture, $"{want.Want} ({want.Before} to {want.After})")));

    private static string Motive(ToldMotive motive)
    {
        string beliefs = string.Join("; ", motive.Believes.Where(belief => belief.Otherwise is not null).Take(MostBeliefs).Select(belief => Belief(motive, belief)));
        string believing = beliefs.Length == 0 ? "" : $", {(motive.Thinker is null ? "wrongly believes" : "believes")} {beliefs}";
        string averting = motive.Averts is not { IsEmpty: false } harms ? "" : $", which {string.Join(" and ", harms)} would cost {motive.Who}";
        return $"{motive.Who} wants {Wants(motive.Wants)}{averting}{believing}{(motive.Plan.IsEmpty ? ", and has it at once." : ", and plans:")}";
    }

    private static string Belief(ToldMotive motive, ToldBelief belief) =>
        motive.Thinker is null ? $"{belief.Fact} (in truth {belief.Otherwise})" : $"{belief.Fact} ({motive.Thinker} believes {belief.Otherwise})";
}
