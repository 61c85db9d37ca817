using Motive.Minds.Model.States;
using Motive.World;

namespace Motive.Minds.Model.Grounding;

/// <summary>One ground term of somebody's utility, with the author's words for it.</summary>
internal sealed record WantTerm(string Label, Condition Value, bool IsDuty);

/// <summary>A utility: the sum of its terms. Unknown if any term that counts is unknown; without terms it is always 0 (D12).</summary>
internal sealed class Utility(WantTerm[] terms)
{
    private readonly Condition total = ConditionBuilder.SumOf([.. terms.Select(term => term.Value)]);

    /// <summary>In story order.</summary>
    public WantTerm[] Terms => terms;

    /// <summary>The sum of all terms, as one condition.</summary>
    public Condition Total => total;

    /// <summary>Its value in a state, in points; <see cref="World.Value.Unknown"/> where a term is unknown.</summary>
    public int Evaluate(StateStore states, StateId state) => total.Evaluate(states, state);

    /// <summary>Improvement is between two numbers: unknown never improves and nothing improves on it.</summary>
    public static bool Improves(int before, int after) => before != Value.Unknown && after != Value.Unknown && after > before;

    /// <summary>Grounds the wants of a character, or, for null, those of the author.</summary>
    internal static Utility Ground(Story story, Grounder grounder, EntityId? who)
    {
        List<WantTerm> terms = [];
        foreach (Want want in story.Wants)
        {
            if (!Applies(story, want, who))
                continue;
            grounder.Budget.BeginPart("want", want.Label);
            grounder.PrepareRule(1, want.Condition is null ? [want.Weight] : [want.Weight, want.Condition], []);
            int[] frame = new int[Math.Max(want.Slots, 1)];
            frame[0] = who?.Value ?? Value.Unknown;
            Condition weight = grounder.Expressions.Ground(want.Weight, frame);
            Condition value = want.Condition is null
                ? weight
                : grounder.Expressions.Ground(new Expression.Conditional(want.Condition, want.Weight, new Expression.Literal(0)), frame);
            terms.Add(new WantTerm(want.Label, value, want.IsDuty));
        }

        return new Utility([.. terms]);
    }

    private static bool Applies(Story story, Want want, EntityId? who)
    {
        if (who is null)
            return want.Whose is null && want.Only is null;
        if (want.Only is not null)
            return want.Only == who;
        return want.Whose is not null && story[who.Value].Types.Contains(want.Whose.Value);
    }
}
