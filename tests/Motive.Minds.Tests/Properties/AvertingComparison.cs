using System.Collections.Immutable;
using System.Globalization;
using Motive.Minds.Model.States;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;

namespace Motive.Minds.Tests.Properties;

/// <summary>What engine and oracle answer about all that each character might do where others may do them harm, at the beginning of a story and further on.</summary>
internal sealed class AvertingComparison(Story story, Tally tally) : MotiveComparison(story, tally, 3, (ulong)(story.Facts.Length + story.Actions.Length))
{
    private const int MostTried = 60_000;

    private protected override string? Difference(EntityId who, StateId state, OracleState world)
    {
        OracleState believed = Catalogue.Mind(world, who.Value);
        (int length, int threats, Thinking thinking) = (Draws.Between(1, 3), Draws.Between(1, 2), new Thinking(Draws.Between(1, 2), Draws.Chance(70) ? int.MaxValue : 2));
        Considering others = new(Ways, Both.Oracle, Catalogue, new Thinking(1, thinking.PlansKept), MostTried);
        Expecting expecting = new(Story, Both.Oracle, Catalogue, others, threats);
        Expected? judged = expecting.From(who.Value, believed);
        ImmutableArray<OracleThreat> pressures = expecting.Pressures(who.Value, believed);
        Considering plain = new(Ways, Both.Oracle, Catalogue, thinking, MostTried);
        Considering pressing = new(Ways, Both.Oracle, Catalogue, thinking, MostTried, null, (other, there) => expecting.Within([pressures], other, there));
        Considering averting = new(Ways, Both.Oracle, Catalogue, thinking, MostTried, judged, (other, there) => expecting.Within(pressures.IsEmpty ? judged!.Threats : judged!.Threats.Add(pressures), other, there));
        int few = Math.Min(length, threats);
        IntentionLimits limits = new(length, thinking.Minds, int.MaxValue, thinking.PlansKept) { Threats = threats };
        ImmutableArray<OraclePlan> right = judged is not null ? All(averting, who.Value, believed, length)
            : pressures.IsEmpty ? All(plain, who.Value, believed, length)
            : plain.InOrder(All(plain, who.Value, believed, length).Concat(All(pressing, who.Value, believed, few)).DistinctBy(Both.Written));
        Motives found = Engine.Consider(Both.Index(who.Value), state, limits);
        Tally.AddIf(expecting.Threats(who.Value, believed).Any(ofOne => ofOne.Any(threat => !threat.Rivals.IsEmpty)), "somebody would rather do something harmless");
        string asked = string.Create(CultureInfo.InvariantCulture, $"{length} acts against {threats}, {thinking}: ");
        (string written, string expected) = (string.Join(" | ", found.Plans.Select(Both.Written)), string.Join(" | ", right.Select(Both.Written)));
        if (written != expected)
            return $"{asked}found {written}; should be {expected}";
        Count(who.Value, judged, pressures.IsEmpty ? [] : All(pressing, who.Value, believed, few).ExceptBy(All(plain, who.Value, believed, length).Select(Both.Written), Both.Written), right);
        foreach ((Act act, _) in Catalogue.Steps(believed).Where(step => Both.Oracle.Consenting(step.Act, believed).Contains(who.Value)))
        {
            OraclePlan? reason = plain.Consented(who.Value, believed, act, length).Concat(pressures.IsEmpty ? [] : pressing.Consented(who.Value, believed, act, few))
                .Concat(judged is null ? [] : averting.Consented(who.Value, believed, act, length)).FirstOrDefault();
            MotivePlan? given = Engine.Explain(Both.Index(who.Value), state, Both.EngineAct(act)!, limits);
            if ((given is null ? "none" : Both.Written(given)) is string one && (reason is null ? "none" : Both.Written(reason)) is string other && one != other)
                return $"{asked}{Both.Name(act)}: reason {one}, should be {other}";
        }

        return null;
    }

    private static ImmutableArray<OraclePlan> All(Considering considering, int who, OracleState believed, int length) => new OwnParts(considering, who, length).Of(considering.Proposed(who, believed, length));

    private void Count(int who, Expected? judged, IEnumerable<OraclePlan> pressing, ImmutableArray<OraclePlan> plans)
    {
        Tally.Add("answers");
        Tally.AddIf(judged is null && pressing.Any(), "who counts on what others do for fear of them");
        if (judged is null)
            return;
        Tally.Add("somebody is threatened");
        Tally.AddIf(judged.Threats.Any(ofOne => ofOne.Length > 1), "in more ways than one");
        OraclePlan[] averting = [.. plans.Where(plan => Catalogue.Utility(who, plan.End) <= Catalogue.Utility(who, plan.Start))];
        Tally.AddIf(averting.Length > 0, "who can do something about it that pays nothing by itself");
        Tally.Add("plans of two acts or more for nothing but that", averting.Count(plan => plan.Acts.Length > 1));
        Tally.Add("plans for nothing but that with another's act", averting.Count(plan => plan.Acts.Any(act => !Both.Oracle.Consenting(act, plan.Start).Contains(who))));
    }
}
