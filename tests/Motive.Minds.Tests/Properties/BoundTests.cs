using System.Collections.Immutable;
using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Relaxation;
using Motive.Minds.Model.States;
using Motive.Minds.Planning;
using Motive.Minds.Reasons.Intentions;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;
using Act = Motive.Minds.Model.Grounding.Act;

namespace Motive.Minds.Tests.Properties;

/// <summary>
/// What refuses an act beforehand is certain: each bound lets every plan through that trying everything finds by the definitions (D13 to D15, P3 to P9). One by one, so that none is right only because another asked
/// before. And each refuses something, or it would hold of an answer that is always yes.
/// </summary>
public sealed class BoundTests
{
    private readonly Tally _tally = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_bound_refuses_an_act_of_a_plan(int minds)
    {
        Cases.Hold(seed => seed % 3 == 0 ? RandomStory.From(seed) : seed % 3 == 1 ? SourcedStory.From(RandomStory.From(seed), seed) : RandomSetbacks.From(seed), story => Refused(story, minds));
        _tally.AtLeast(
            ("stories", 80), ("plans", 100), ("plans of two acts or more", 50), ("refused by distance", 150), ("refused by one step", 200),
            ("refused by relaxation", 150), ("refused as useless", 20));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Play_and_planner_find_reasons_where_triggers_take_things_back(int minds)
    {
        Cases.Hold(RandomSetbacks.From, story => Explained(story, minds));
        _tally.AtLeast(("explained", 60), ("unexplained", 100), ("explained by two acts or more", 30));
    }

    private string? Explained(Story story, int minds)
    {
        Questions asked = new(story, minds, length: 3);
        Intentions play = new(asked.Engine);
        foreach ((CharacterId who, Act act, ImmutableArray<Act>[] plans) in asked.All())
        {
            string[] expected = [.. plans.Select(plan => Written(plan))];
            IntentionLimits limits = IntentionLimits.Exact(asked.Length, minds) with { CountsOnAll = true };
            string found = play.Explain(who, asked.Engine.Initial, act, limits) is MotivePlan plan ? Written(plan.Acts.Select(index => asked.Engine.Story[index])) : "none";
            string planned = asked.Planner.FindMotive(who, asked.Engine.Initial, act) is ImmutableArray<StepId> reason ? Written(reason.Select(index => asked.Engine.Story.Acts[index.Value])) : "none";
            foreach (string one in new[] { found, planned })
            {
                if (one == "none" ? expected.Length > 0 : !expected.Contains(one))
                    return $"{act} for {who.Value}: {found} in play, {planned} by the planner, should be one of: {string.Join(" | ", expected)}";
            }

            _tally.Add(expected.Length > 0 ? "explained" : "unexplained");
            _tally.AddIf(plans.Length > 0 && plans.All(one => one.Length > 1), "explained by two acts or more");
        }

        return null;
    }

    private string? Refused(Story story, int minds)
    {
        Questions asked = new(story, minds, length: 2);
        if (asked.Engine.Story.Acts.Length > 24)
            return null;
        _tally.Add("stories");
        Bounds bounds = new(asked, minds);
        foreach ((CharacterId who, Act act, ImmutableArray<Act>[] plans) in asked.All())
        {
            foreach (ImmutableArray<Act> plan in plans)
            {
                _tally.Add("plans");
                _tally.AddIf(plan.Length > 1, "plans of two acts or more");
                if (bounds.Refusing(who, asked.Engine.States.Mind(asked.Engine.Initial, who), plan) is string refusal)
                    return $"{refusal} refuses {Written(plan)} for {who.Value}";
            }

            foreach (string refusal in bounds.RefusingAlone(who, asked.Engine.States.Mind(asked.Engine.Initial, who), act))
                _tally.Add("refused " + refusal);
        }

        return null;
    }

    private static string Written(IEnumerable<Act> plan) => string.Join(", ", plan);

    /// <summary>For each character and each act that they must agree to and that can be done: every plan that begins with it.</summary>
    private sealed class Questions
    {
        private readonly Comparison _both;
        private readonly NaiveReasons _oracle;

        public Questions(Story story, int minds, int length)
        {
            Planner = new Planner(Model.Grounding.GroundStory.Ground(story), new PlanningLimits(length, length, minds));
            _both = new Comparison(story, Planner.Engine);
            _oracle = _both.Oracle.Reasons(new Limits(length, minds, FirstOfShorter.NeedsReasons));
            Length = length;
        }

        public Planner Planner { get; }

        public MindEngine Engine => Planner.Engine;

        public int Length { get; }

        public IEnumerable<(CharacterId Who, Act Act, ImmutableArray<Act>[] Plans)> All() =>
            from act in _both.Oracle.Acts
            where _both.Oracle.IsPossible(_both.Oracle.Initial, act)
            from who in _both.Oracle.Consenting(act, _both.Oracle.Initial)
            select (_both.Index(who), _both.EngineAct(act)!, _oracle.Plans(who, _both.Oracle.Initial, act).Select(plan => plan.Select(one => _both.EngineAct(one)!).ToImmutableArray()).ToArray());
    }

    private sealed class Bounds(Questions asked, int minds)
    {
        private readonly MindEngine _engine = asked.Engine;
        private readonly CausalDistances _distances = asked.Engine.Story.Causes.Distances(minds >= 2);
        private readonly InstantGains _gains = new(asked.Engine, new Successors(asked.Engine));
        private readonly Projection _projection = new(asked.Engine.Story, asked.Engine.States);

        private bool Deepest => minds <= 1;

        private MotiveBounds Relaxed => asked.Planner.Bounds;

        /// <summary>The first bound that would not have let the plan be found, or null.</summary>
        public string? Refusing(CharacterId who, StateId state, ImmutableArray<Act> plan)
        {
            int above = int.MinValue;
            for (int position = 0; position < plan.Length; position++)
            {
                (Act act, int left) = (plan[position], plan.Length - position);
                StateId next = _engine.Apply(state, act);
                above = Math.Max(above, _engine.UtilityOf(who, state));
                if (_distances.DistancesTo(who).DistanceOf(act.Index) > left)
                    return $"the causal distance of {act}";
                if (left == 1 && (!_gains.MayPay(who, state, act) || !_distances.MayPayAtOnce(who, act.Index)))
                    return $"the gain of one step by {act}";
                if (!Relaxed.CanGain(who, Deepest, state, above, left) && position > 0)
                    return $"the relaxed problem before {act}";
                if (position > 0 && !Relaxed.MayBePlanned(who, act, Deepest))
                    return $"what may be planned, for {act}";
                if (left > 1 && !IsUseful(who, state, next, position == 0 ? next : state))
                    return $"usefulness of {act}";
                state = next;
            }

            return null;
        }

        /// <summary>The bounds by which the act is no plan by itself, or of no use.</summary>
        public IEnumerable<string> RefusingAlone(CharacterId who, StateId state, Act act)
        {
            if (!_engine.CanHappen(state, act))
                yield break;
            StateId next = _engine.Apply(state, act);
            if (_distances.DistancesTo(who).DistanceOf(act.Index) > 1)
                yield return "by distance";
            if (!_gains.MayPay(who, state, act))
                yield return "by one step";
            if (!Relaxed.CanGain(who, Deepest, state, _engine.UtilityOf(who, state), 1))
                yield return "by relaxation";
            if (!IsUseful(who, state, next, next))
                yield return "as useless";
        }

        private bool IsUseful(CharacterId who, StateId state, StateId next, StateId vantage) =>
            Relaxed.MayServe(who, Deepest, _projection.Project(vantage), _projection.Project(state), _projection.Project(next))
            || Relaxed.MayPersuade(who, Deepest, _projection.Project(vantage), state, next);
    }
}
