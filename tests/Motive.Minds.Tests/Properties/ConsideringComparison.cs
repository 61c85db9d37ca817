using System.Collections.Immutable;
using System.Globalization;
using Motive.Minds.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;

namespace Motive.Minds.Tests.Properties;

/// <summary>What engine and oracle answer about all that each character of a story might do, at its beginning and further on.</summary>
internal sealed class ConsideringComparison
{
    private readonly Story _story;
    private readonly Tally _tally;
    private readonly Comparison _both;
    private readonly Catalogue _catalogue;
    private readonly Ways _ways;
    private readonly Intentions.Intentions _engine;
    private readonly SplitMix64 _draws;

    public ConsideringComparison(Story story, Tally tally)
    {
        (_story, _tally) = (story, tally);
        _both = new Comparison(story, 1 + (story.Facts.Length % (story.Characters.Length > 3 ? 2 : 3)));
        _catalogue = new Catalogue(story, _both.Oracle, _both.Depth);
        _ways = new Ways(story, _both.Oracle, _catalogue);
        _engine = new Intentions.Intentions(_both.Engine);
        _draws = new SplitMix64((ulong)story.Facts.Length);
    }

    /// <summary>The first difference at the beginning and after two acts, or null.</summary>
    public string? Difference()
    {
        int length = _both.Oracle.Acts.Length <= 12 ? 4 : 3;
        (int state, OracleState expected) = (_both.Engine.Initial, _catalogue.Find(_both.Oracle.Initial));
        _tally.Add("stories");
        _tally.AddIf(!_story.Triggers.IsEmpty, "stories with triggers");
        string walk = "";
        for (int step = 0; ; step++)
        {
            foreach (EntityId who in _story.Characters.Where(_ => step != 1))
            {
                if (Difference(who, state, expected, length) is string difference)
                    return $"{walk}{_story[who].Name}, {difference}";
            }

            ImmutableArray<(Act Act, OracleState Next)> possible = _catalogue.Steps(expected);
            if (step == 2 || possible.IsEmpty)
                return null;
            (Act act, expected) = _draws.Pick(possible);
            walk += $"after {_both.Name(act)}, ";
            state = _both.Engine.Apply(state, _both.EngineAct(act)!);
        }
    }

    private string? Difference(EntityId who, int state, OracleState expected, int length)
    {
        OracleState believed = _catalogue.Mind(expected, who.Value);
        _tally.AddIf(!believed.HasFactsOf(expected), "somebody is wrong");
        _tally.AddIf(_story.Characters.Any(other => !believed.MindOf(other.Value).HasFactsOf(expected.MindOf(other.Value))), "somebody is wrong about a mind");
        Thinking[] kinds = [new(1), new(2), new(_draws.Between(1, 2), _draws.Between(1, 3))];
        Considered[] considered = [.. kinds.Select(thinking => new Considered(_both, _ways, _catalogue, thinking, who.Value, believed))];
        foreach (Considered answers in considered)
        {
            Motives Within(int acts, int states) =>
                _engine.Consider(_both.Index(who.Value), state, new IntentionLimits(acts, answers.Thinking.Minds, states, answers.Thinking.PlansKept));
            int counted = Within(length, int.MaxValue).Expansions - Within(length - 1, int.MaxValue).Expansions;
            foreach (int states in new[] { int.MaxValue, counted, counted - 1, _draws.Between(1, counted) })
            {
                Motives motives = Within(length, states);
                if (Wrong(motives, length, states, answers) is string wrong)
                    return string.Create(CultureInfo.InvariantCulture, $"{length} acts, {answers.Thinking.Minds} minds, {states} states, {answers.Thinking.PlansKept} plans: {wrong}");
                Count(motives, length, answers);
            }
        }

        return Unsaid(Reached(considered[0]), Reached(considered[2]));

        IReadOnlyCollection<ThinkingLimit> Reached(Considered answers) =>
            _engine.Consider(_both.Index(who.Value), state, new IntentionLimits(length, answers.Thinking.Minds, int.MaxValue, answers.Thinking.PlansKept)).Reached;

        // Where a limit changes the answer, that it was reached is said.
        string? Unsaid(IReadOnlyCollection<ThinkingLimit> one, IReadOnlyCollection<ThinkingLimit> few)
        {
            bool byMinds = considered[0].Within(length).Text != considered[1].Within(length).Text;
            bool byPlans = considered[2].Within(length).Text != considered[kinds[2].Minds - 1].Within(length).Text;
            _tally.AddIf(byMinds, "hangs on minds");
            _tally.AddIf(byPlans, "hangs on plans kept");
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
        string found = string.Join(" | ", motives.Plans.Select(_both.Written));
        if (found != answer.Text)
            return $"found {found}; should be {answer.Text}";
        return answer.Own.Select((plan, place) => _both.Difference(motives.Plans[place].Without, answer.Without(plan)) is string difference
                ? $"{_both.Written(plan)}: without the first act, {difference}"
                : null)
            .FirstOrDefault(difference => difference is not null);
    }

    private void Count(Motives motives, int length, Considered answers)
    {
        _tally.Add("answers");
        _tally.AddIf(motives.Length < length, "cut by states");
        if (motives.Length == 0)
            return;
        Considered.Answer answer = answers.Within(motives.Length);
        _tally.Add("plans", answer.Own.Length);
        _tally.Add("plans of two acts or more", answer.Own.Count(plan => plan.Acts.Length > 1));
        _tally.Add("plans of three acts or more", answer.Own.Count(plan => plan.Acts.Length > 2));
        _tally.Add("plans with a joint act", answer.Own.Count(plan => plan.Acts.Any(act => act.Definition.Consenting.Length > 1)));
        _tally.Add("plans that wait for others", answer.Own.Count(plan => !_both.Oracle.Consenting(plan.Acts[0], plan.Start).Contains(answers.Who)));
        _tally.AddIf(!answer.Own.SequenceEqual(answer.Proposed), "plans fall apart");
    }
}
