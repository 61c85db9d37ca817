using System.Collections.Immutable;
using System.Globalization;
using Motive.Minds.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;

namespace Motive.Minds.Tests.Properties;

/// <summary>What engine and oracle answer about all that each character might do where others may do them harm, at the beginning of a story and further on.</summary>
internal sealed class AvertingComparison
{
    private const int MostTried = 60_000;

    private readonly Story _story;
    private readonly Tally _tally;
    private readonly Comparison _both;
    private readonly Catalogue _catalogue;
    private readonly Ways _ways;
    private readonly Intentions.Intentions _engine;
    private readonly SplitMix64 _draws;

    public AvertingComparison(Story story, Tally tally)
    {
        (_story, _tally) = (story, tally);
        _both = new Comparison(story, 3);
        _catalogue = new Catalogue(story, _both.Oracle, _both.Depth);
        _ways = new Ways(story, _both.Oracle, _catalogue);
        _engine = new Intentions.Intentions(_both.Engine);
        _draws = new SplitMix64((ulong)(story.Facts.Length + story.Actions.Length));
    }

    public string? Difference()
    {
        (int state, OracleState expected) = (_both.Engine.Initial, _catalogue.Find(_both.Oracle.Initial));
        _tally.Add("stories");
        string walk = "";
        for (int step = 0; ; step++)
        {
            foreach (EntityId who in _story.Characters)
            {
                if (Difference(who, state, expected) is string difference)
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

    private string? Difference(EntityId who, int state, OracleState world)
    {
        OracleState believed = _catalogue.Mind(world, who.Value);
        (int length, int threats, Thinking thinking) = (_draws.Between(1, 3), _draws.Between(1, 2), new Thinking(_draws.Between(1, 2), _draws.Chance(70) ? int.MaxValue : 2));
        Considering others = new(_ways, _both.Oracle, _catalogue, new Thinking(1, thinking.PlansKept), MostTried);
        Expecting expecting = new(_story, _both.Oracle, _catalogue, others, threats);
        Considering considering = new(_ways, _both.Oracle, _catalogue, thinking, MostTried, expecting);
        IntentionLimits limits = new(length, thinking.Minds, int.MaxValue, thinking.PlansKept) { Threats = threats };
        ImmutableArray<OraclePlan> right = new OwnParts(considering, who.Value, length).Of(considering.Proposed(who.Value, believed, length));
        Motives found = _engine.Consider(_both.Index(who.Value), state, limits);
        string asked = string.Create(CultureInfo.InvariantCulture, $"{length} acts against {threats}, {thinking}: ");
        (string written, string expected) = (string.Join(" | ", found.Plans.Select(_both.Written)), string.Join(" | ", right.Select(_both.Written)));
        if (written != expected)
            return $"{asked}found {written}; should be {expected}";
        Count(who.Value, believed, expecting, right);
        foreach ((Act act, _) in _catalogue.Steps(believed).Where(step => _both.Oracle.Consenting(step.Act, believed).Contains(who.Value)))
        {
            OraclePlan? reason = considering.Consented(who.Value, believed, act, length).FirstOrDefault();
            MotivePlan? given = _engine.Explain(_both.Index(who.Value), state, _both.EngineAct(act)!, limits);
            if ((given is null ? "none" : _both.Written(given)) is string one && (reason is null ? "none" : _both.Written(reason)) is string other && one != other)
                return $"{asked}{_both.Name(act)}: reason {one}, should be {other}";
        }

        return null;
    }

    private void Count(int who, OracleState believed, Expecting expecting, ImmutableArray<OraclePlan> plans)
    {
        _tally.Add("answers");
        if (expecting.From(who, believed, int.MaxValue) is not Expected)
            return;
        _tally.Add("somebody is threatened");
        OraclePlan[] averting = [.. plans.Where(plan => _catalogue.Utility(who, plan.End) <= _catalogue.Utility(who, plan.Start))];
        _tally.AddIf(averting.Length > 0, "who can do something about it that pays nothing by itself");
        _tally.Add("plans of two acts or more for nothing but that", averting.Count(plan => plan.Acts.Length > 1));
        _tally.Add("plans for nothing but that with another's act", averting.Count(plan => plan.Acts.Any(act => !_both.Oracle.Consenting(act, plan.Start).Contains(who))));
    }
}
