using System.Collections.Immutable;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;

namespace Motive.Minds.Tests.Properties;

/// <summary>What engine and oracle answer about one act, and about acts that somebody has in mind already.</summary>
internal sealed class ConsentComparison(Story story, Tally tally)
{
    private readonly Comparison _both = new(story, 1 + (story.Facts.Length % 3));
    private readonly SplitMix64 _draws = new((ulong)story.Facts.Length);

    public string? Difference(int length)
    {
        Catalogue catalogue = new(story, _both.Oracle, _both.Depth);
        Intentions engine = new(_both.Engine);
        OracleState world = catalogue.Find(_both.Oracle.Initial);
        tally.Add("stories");
        foreach (EntityId who in story.Characters)
        {
            OracleState believed = catalogue.Mind(world, who.Value);
            Thinking thinking = new(_draws.Between(1, 2), _draws.Chance(50) ? int.MaxValue : _draws.Between(1, 3));
            Considering considering = new(new Ways(story, _both.Oracle, catalogue), _both.Oracle, catalogue, thinking);
            IntentionLimits limits = new(length, thinking.Minds, int.MaxValue, thinking.PlansKept);
            foreach ((Act act, _) in catalogue.Steps(believed).Where(step => _both.Oracle.Consenting(step.Act, believed).Contains(who.Value)))
            {
                if ((Consents(engine, considering, who.Value, believed, act, limits) ?? Shortest(engine, considering, who.Value, believed, act, limits)
                    ?? Cut(engine, considering, who.Value, believed, act, limits)) is string wrong)
                {
                    return $"{story[who].Name}, {_both.Name(act)}, {thinking}: {wrong}";
                }
            }

            foreach (OraclePlan plan in considering.Proposed(who.Value, believed, length).Where(plan => plan.Acts.Length > 1))
            {
                foreach (ImmutableArray<Act> acts in new[] { plan.Acts, [.. plan.Acts.Reverse()], plan.Acts.RemoveAt(0), plan.Acts.RemoveAt(1) })
                {
                    if (InMind(engine, considering, who.Value, believed, acts, limits) is string wrong)
                        return $"{story[who].Name}, {thinking}, {string.Join(", ", acts.Select(_both.Name))}: {wrong}";
                }
            }
        }

        return null;
    }

    /// <summary>The best of all plans that begin with the act.</summary>
    private string? Consents(Intentions engine, Considering considering, int who, OracleState believed, Act act, IntentionLimits limits)
    {
        OraclePlan? right = considering.Consented(who, believed, act, limits.Plan).FirstOrDefault();
        string? wrong = Compare(engine.Explain(_both.Index(who), _both.Engine.Initial, _both.EngineAct(act)!, limits), right);
        tally.Add(right is null ? "no consent" : right.Acts.Length > 1 ? "consent for a longer plan" : "consent");
        return wrong;
    }

    /// <summary>The best of the first number of acts for which there is any.</summary>
    private string? Shortest(Intentions engine, Considering considering, int who, OracleState believed, Act act, IntentionLimits limits) => Compare(
        engine.ExplainShortest(_both.Index(who), _both.Engine.Initial, _both.EngineAct(act)!, limits),
        Enumerable.Range(1, limits.Plan).Select(length => considering.Consented(who, believed, act, length).FirstOrDefault()).FirstOrDefault(plan => plan is not null));

    /// <summary>However few states are looked at, what is found is a plan.</summary>
    private string? Cut(Intentions engine, Considering considering, int who, OracleState believed, Act act, IntentionLimits limits)
    {
        MotivePlan? found = engine.Explain(_both.Index(who), _both.Engine.Initial, _both.EngineAct(act)!, limits with { Expansions = _draws.Between(1, 12) });
        if (found is null)
            return null;
        ImmutableArray<Act> acts = [.. found.Acts.Select(index => _both.Oracle.Acts.Single(other => _both.EngineAct(other)?.Index == index))];
        tally.Add("consent within few states");
        return considering.Plan(who, believed, acts, limits.Plan, proposed: false) is null ? $"within few states, {_both.Written(found)}, which is no plan" : null;
    }

    private string? InMind(Intentions engine, Considering considering, int who, OracleState believed, ImmutableArray<Act> acts, IntentionLimits limits)
    {
        OraclePlan? right = considering.Plan(who, believed, acts, limits.Plan);
        tally.Add(right is null ? "no plan any more" : "plan had in mind");
        return Compare(
            engine.PlanOf(_both.Index(who), _both.Engine.Initial, [.. acts.Select(act => _both.EngineAct(act)!.Index)], [], limits),
            right is null ? null : new OwnParts(considering, who, limits.Plan).Cut(right));
    }

    private string? Compare(MotivePlan? found, OraclePlan? right)
    {
        string written = found is null ? "none" : _both.Written(found);
        string expected = right is null ? "none" : _both.Written(right);
        return written == expected ? null : $"{written}, should be {expected}";
    }
}
