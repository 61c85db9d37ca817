using System.Collections.Immutable;
using System.Globalization;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;

namespace Motive.Minds.Tests.Properties;

/// <summary>What engine and oracle answer about all that each character of a story might do, at its beginning and further on.</summary>
internal sealed class ConsideringComparison : MotiveComparison
{
    public ConsideringComparison(Story story, Tally tally)
        : base(story, tally, 1 + (story.Facts.Length % (story.Characters.Length > 3 ? 2 : 3)), (ulong)story.Facts.Length) =>
        tally.AddIf(!story.Triggers.IsEmpty, "stories with triggers");

    private protected override bool AsksAfter(int acts) => acts != 1;

    private protected override string? Difference(EntityId who, StateId state, OracleState expected)
    {
        int length = Both.Oracle.Acts.Length <= 12 ? 4 : 3;
        OracleState believed = Catalogue.Mind(expected, who.Value);
        Tally.AddIf(!believed.HasFactsOf(expected), "somebody is wrong");
        Tally.AddIf(Story.Characters.Any(other => !believed.MindOf(other.Value).HasFactsOf(expected.MindOf(other.Value))), "somebody is wrong about a mind");
        Thinking[] kinds = [new(1), new(2), new(Draws.Between(1, 2), Draws.Between(1, 3))];
        Considered[] considered = [.. kinds.Select(thinking => new Considered(Both, Ways, Catalogue, thinking, who.Value, believed))];
        foreach (Considered answers in considered)
        {
            Motives Within(int acts, int states) =>
                Engine.Consider(Both.Index(who.Value), state, new IntentionLimits(acts, answers.Thinking.Minds, states, answers.Thinking.PlansKept));
            int counted = Within(length, int.MaxValue).Expansions - Within(length - 1, int.MaxValue).Expansions;
            foreach (int states in new[] { int.MaxValue, counted, counted - 1, Draws.Between(1, counted) })
            {
                Motives motives = Within(length, states);
                if (Wrong(motives, length, states, answers) is string wrong)
                    return string.Create(CultureInfo.InvariantCulture, $"{length} acts, {answers.Thinking.Minds} minds, {states} states, {answers.Thinking.PlansKept} plans: {wrong}");
                Count(motives, length, answers);
            }
        }

        return Unsaid(Reached(considered[0]), Reached(considered[2]));

        IReadOnlyCollection<ThinkingLimit> Reached(Considered answers) =>
            Engine.Consider(Both.Index(who.Value), state, new IntentionLimits(length, answers.Thinking.Minds, int.MaxValue, answers.Thinking.PlansKept)).Reached;

        // Where a limit changes the answer, that it was reached is said.
        string? Unsaid(IReadOnlyCollection<ThinkingLimit> one, IReadOnlyCollection<ThinkingLimit> few)
        {
            bool byMinds = considered[0].Within(length).Text != considered[1].Within(length).Text;
            bool byPlans = considered[2].Within(length).Text != considered[kinds[2].Minds - 1].Within(length).Text;
            Tally.AddIf(byMinds, "hangs on minds");
            Tally.AddIf(byPlans, "hangs on plans kept");
            if (byMinds && !one.Contains(ThinkingLimit.Minds))
                return "that minds were not looked into deep enough is not said";
            return byPlans && !few.Contains(ThinkingLimit.Plans) ? "that too few plans were kept is not said" : null;
        }
    }

    /// <summary>The answer must be that of the longest length that was looked through whole; and that length must be one that the count allows.</summary>
    private string? Wrong(Motives motives, int length, int states, Considered answers)
    {
        if (motives.Length < length && (states == int.MaxValue || answers.Within(motives.Length + 1).Looked <= states))
            return $"given up at {motives.Length + 1} acts, where there are only {answers.Within(motives.Length + 1).Looked} states to look at";
        if (motives.Length < length != motives.Reached.Contains(ThinkingLimit.States))
            return "does not say that the limit of states was reached";
        if (motives.Length == 0)
            return motives.Plans.IsEmpty ? null : "nothing was looked through whole, but there are plans";
        Considered.Answer answer = answers.Within(motives.Length);
        if (answer.OnTheWay > states)
            return $"{motives.Length} acts were looked through whole, on the way of whose plans there are {answer.OnTheWay} states";
        string found = string.Join(" | ", motives.Plans.Select(Both.Written));
        if (found != answer.Text)
            return $"found {found}; should be {answer.Text}";
        return answer.Own.Select((plan, place) => Both.Difference(motives.Plans[place].EndWithoutFirst, answer.Without(plan)) is string difference
                ? $"{Both.Written(plan)}: without the first act, {difference}"
                : null)
            .FirstOrDefault(difference => difference is not null);
    }

    private void Count(Motives motives, int length, Considered answers)
    {
        Tally.Add("answers");
        Tally.AddIf(motives.Length < length, "cut by states");
        if (motives.Length == 0)
            return;
        Considered.Answer answer = answers.Within(motives.Length);
        Tally.Add("plans", answer.Own.Length);
        Tally.Add("plans of two acts or more", answer.Own.Count(plan => plan.Acts.Length > 1));
        Tally.Add("plans of three acts or more", answer.Own.Count(plan => plan.Acts.Length > 2));
        Tally.Add("plans with a joint act", answer.Own.Count(plan => plan.Acts.Any(act => act.Definition.Consenting.Length > 1)));
        Tally.Add("plans that wait for others", answer.Own.Count(plan => !Both.Oracle.Consenting(plan.Acts[0], plan.Start).Contains(answers.Who)));
        Tally.AddIf(!answer.Own.SequenceEqual(answer.Proposed), "plans fall apart");
    }
}
