using System.Collections.Immutable;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;

namespace Motive.Minds.Tests.Properties;

/// <summary>What is found by a search towards what is wanted (D16b), held against the definitions and against what trying everything finds.</summary>
internal sealed class FarComparison(Story story, Tally tally)
{
    private const int Acts = 4;

    private readonly Comparison _both = new(story, 1 + (story.Facts.Length % 3));
    private readonly SplitMix64 _draws = new((ulong)story.Facts.Length);

    /// <summary>The first plan that is none, or null.</summary>
    public string? Difference()
    {
        Catalogue catalogue = new(story, _both.Oracle, _both.Depth);
        Intentions engine = new(_both.Engine);
        OracleState world = catalogue.Find(_both.Oracle.Initial);
        tally.Add("stories");
        foreach (EntityId who in story.Characters)
        {
            OracleState believed = catalogue.Mind(world, who.Value);
            Considering considering = new(new Ways(story, _both.Oracle, catalogue), _both.Oracle, catalogue, new Thinking(1));
            IntentionLimits limits = IntentionLimits.Exact(Acts, 1);
            ImmutableArray<MotivePlan> everything = engine.Consider(_both.Index(who.Value), _both.Engine.Initial, limits).Plans;
            ImmutableArray<MotivePlan> far = engine.Consider(_both.Index(who.Value), _both.Engine.Initial, limits with { Thorough = 1, Expansions = _draws.Chance(50) ? 1000 : _draws.Between(1, 20) }).Plans;
            foreach (MotivePlan plan in far.Where(plan => plan.Acts.Length > 1))
            {
                tally.Add(plan.Acts.Length > 2 ? "plans of three acts or more" : "plans of two acts");
                ImmutableArray<Act> acts = [.. plan.Acts.Select(index => _both.Oracle.Acts.Single(act => _both.EngineAct(act)?.Index == index))];
                if (considering.Plan(who.Value, believed, acts, Acts) is not OraclePlan right)
                    return $"{story[who].Name}: {_both.Written(plan)}, which is no plan";
                string own = _both.Written(new OwnParts(considering, who.Value, Acts).Cut(right));
                if (own != _both.Written(plan))
                    return $"{story[who].Name}: {_both.Written(plan)}, should be {own}";
            }

            tally.AddIf(everything.Any(plan => plan.Acts.Length > 1) && !everything.Any(plan => plan.Acts.Length == 1), "somebody has nothing near and something far");
            tally.AddIf(everything.Any(plan => plan.Acts.Length > 1) && !everything.Any(plan => plan.Acts.Length == 1) && !far.IsEmpty, "and finds it");
        }

        return null;
    }
}
