using System.Collections.Immutable;
using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Planning;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Properties;
using Motive.Minds.Tests.Stories;
using Motive.Minds.Transition;
using Motive.World;
using Xunit;
using GroundAct = Motive.Minds.Model.Grounding.Act;
using OracleAct = Motive.Minds.Tests.Oracle.Act;

namespace Motive.Minds.Tests.Planning;

/// <summary>An author's plan may go through somebody's averting harm (P13).</summary>
public sealed class AvertingPlanTests
{
    private const string Well = """
        fact fouled
        fact covered
        fact lid(who: character)
        character Ada she
            wants
                6 if not fouled as "clean water"
                -1 if covered as "to draw it without lifting a lid"
        character Cob he
            wants
                2 if fouled as "to have it out with her"
        action foul(who: character)
            requires who = Cob and not covered and not fouled
            effects fouled
            consenting who
        action fetch(who: character)
            requires who = Ada and not lid(who)
            effects lid(who)
            consenting who
        action cover(who: character)
            requires lid(who) and not covered
            effects covered
            consenting who
        wants of author
            1 if covered
        """;

    [Fact]
    public void She_covers_the_well_before_he_fouls_it_and_the_plan_is_valid()
    {
        Planner planner = PlannerOf(Well, attempts: true);
        PlanResult found = planner.FindPlans(1, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(["fetch(Ada)", "cover(Ada)"], found.Plan.Select(step => planner.Engine.Story.Acts[step.Value].ToString()));
        ImmutableArray<ExplainedAct> explained = planner.Explain(found.Plan);
        Assert.Null(Verify(planner, explained));
        ExplainedAct idle = explained[0] with { Motives = [new Minds.Planning.Motive(explained[0].Motives[0].Character, [])] };
        Assert.Equal("P3", Verify(planner, explained.SetItem(0, idle))?.Definition);
    }

    [Theory]
    [InlineData(true, "2 if fouled", "-2 if fouled")]
    [InlineData(true, "not covered and not fouled", "covered and not fouled")]
    [InlineData(true, "-1 if covered", "-9 if covered")]
    [InlineData(false, "", "")]
    public void Where_nothing_is_to_be_feared_or_it_costs_too_much_there_is_none(bool attempts, string was, string becomes)
    {
        string story = was.Length == 0 ? Well : Well.Replace(was, becomes, StringComparison.Ordinal);
        Assert.Equal(PlanOutcome.None, PlannerOf(story, attempts).FindPlans(1, cancellation: TestContext.Current.CancellationToken).Outcome);
    }

    /// <summary>What the planner finds nobody has a motive for by P3, the definition explains, and the verifier accepts.</summary>
    [Fact]
    public void Motives_that_avert_harm_are_those_that_are_defined_and_the_verifier_accepts_them()
    {
        Tally tally = new();
        Cases.Hold(RandomThreats.From, story => new Motives(story, tally).Difference());
        tally.AtLeast(("acts without a motive", 70), ("acts that avert harm", 15));
    }

    private static PlanFault? Verify(Planner planner, ImmutableArray<ExplainedAct> plan) => new PlanVerifier(planner.Engine, planner.Limits).Check(plan, 1, TestContext.Current.CancellationToken);

    private static Planner PlannerOf(string story, bool attempts)
    {
        CompilationResult result = Compilation.Compile(new SourceFile("main.story", story), new NoFiles());
        Assert.True(result.Succeeded);
        return new Planner(GroundStory.Ground(result.Story!), new PlanningLimits(4, 3, 1) { Attempts = attempts });
    }

    private sealed class Motives(Story story, Tally tally) : MotiveComparison(story, tally, 2 + BeliefNesting.Measure(story), (ulong)story.Actions.Length)
    {
        private const int Acts = 2;
        private const int MostTried = 60_000;

        private Planner Planner => field ??= new Planner(GroundStory.Ground(Story), new PlanningLimits(3, Acts, 1) { Attempts = true });

        private protected override bool AsksAfter(int acts) => acts == 0;

        private protected override string? Difference(EntityId who, StateId state, OracleState expected)
        {
            Assert.Equal(Planner.Engine.Depth, Both.Depth);
            OracleState believed = Catalogue.Mind(expected, who.Value);
            Thinking thinking = new(1, 6);
            Expecting expecting = new(Story, Both.Oracle, Catalogue, new Considering(Ways, Both.Oracle, Catalogue, thinking, MostTried, countsOnAll: true), 2);
            if (expecting.From(who.Value, believed) is not Expected judged)
                return null;
            ImmutableArray<OracleThreat> pressures = expecting.Pressures(who.Value, believed);
            Considering averting = new(
                Ways, Both.Oracle, Catalogue, thinking, MostTried, judged, (other, there) => expecting.Within(pressures.IsEmpty ? judged.Threats : judged.Threats.Add(pressures), other, there), countsOnAll: true);
            foreach ((OracleAct act, _) in Catalogue.Steps(believed).Where(step => Both.Oracle.Consenting(step.Act, believed).Contains(who.Value)))
            {
                if (DifferenceAbout(who, averting.Consented(who.Value, believed, act, Acts).FirstOrDefault(), Both.EngineAct(act)!) is string difference)
                    return $"{Both.Name(act)}: {difference}";
            }

            return null;
        }

        private string? DifferenceAbout(EntityId who, OraclePlan? right, GroundAct act)
        {
            (MindEngine engine, CharacterId character) = (Planner.Engine, Both.Index(who.Value));
            StateId mind = engine.States.Mind(engine.Initial, character);
            GroundAct same = engine.Story.Acts.First(other => other.Event.Name == act.Event.Name);
            ImmutableArray<StepId>? found = Planner.FindMotive(character, engine.Initial, same);
            StateId end = (found ?? []).Aggregate(mind, (state, next) => engine.CanHappen(state, engine.Story.Acts[next.Value]) ? engine.Apply(state, engine.Story.Acts[next.Value]) : state);
            if (found is not null && engine.UtilityOf(character, end) > engine.UtilityOf(character, mind))
                return null;
            Tally.Add("acts without a motive");
            string? due = right is not null && right.Acts.All(one => Both.EngineAct(one)!.Consenting is [CharacterId only] && only == character) ? string.Join(", ", right.Acts.Select(Both.Name)) : null;
            string? given = found is ImmutableArray<StepId> acts ? string.Join(", ", acts.Select(one => engine.Story.Acts[one.Value].ToString())) : null;
            if (due != given)
                return $"found {given ?? "none"}; should be {due ?? "none"}";
            Tally.AddIf(given is not null, "acts that avert harm");
            return found is null || new AvertedHarms(engine).AreAverted(character, mind, [.. found.Value.Select(one => engine.Story.Acts[one.Value])]) ? null : "the verifier sees nothing averted";
        }
    }
}
