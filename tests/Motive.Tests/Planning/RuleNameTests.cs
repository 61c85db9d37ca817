using Motive.Minds.Model.Grounding;
using Motive.Minds.Model.States;
using Motive.Minds.Planning;
using Motive.Minds.Transition;
using Motive.Planning;
using Motive.Reading;
using Motive.World;

namespace Motive.Tests.Planning;

/// <summary>Where what is missing is put into words, rules go by the names that the author gave them: a lighthouse where nothing is simple.</summary>
public sealed class RuleNameTests
{
    private const string Lighthouse = """
        story "The Lamp"
        type place
        type lamp
        type keeper : character
        type guest : character
        fact at(who: character): place
        fact oil(keeper): 0..9
        fact lit(lamp)
        fact rung
        fact mate(keeper): keeper = nobody
        place Tower, Quay, Reef
        lamp Great
        keeper Odd he
            at Tower
            oil 2
            mate Una
            wants
                5 if lit(Great) as "light"
        keeper Una she
            at Tower
            oil 4
        guest Per he
            at Quay
            believes at(Una) = Quay
        rule beside(a: character, b: character) = at(a) = at(b) and a != b
        rule unseen(k: keeper) = not some (x: character) beside(x, k)
        rule plenty = 6
        rule stock(k: keeper) = oil(k) * 2 - 1
        rule stocked(k: keeper) = stock(k) >= plenty
        rule ready(k: keeper) = stocked(k) and unseen(k)
        rule fit(k: keeper) = ready(k)
        rule all_away(p: place) = every (x: keeper) at(x) != p
        rule dry(p: place) = p != Reef
        rule leader(k: keeper) = if oil(Odd) > oil(Una) then Odd else Una
        rule trusting(k: keeper) = believes(k, stocked(mate(k)))
        action light(who: keeper)
            requires ready(who) and not lit(Great)
            effects lit(Great)
            consenting who
        action relight(who: keeper)
            requires fit(who) and not rung
            effects lit(Great)
            consenting who
        action ring(who: keeper)
            requires not stocked(Una) and not rung
            effects rung
            consenting who
        action pour(who: keeper, to: keeper)
            requires who != to and oil(who) > 0 and not unseen(to)
            effects
                oil(to) += 3
                oil(who) -= 1
                mate(to) := who
            consenting who
        action call(who: guest, whom: keeper)
            requires believes(who, unseen(whom)) and believes(who, not beside(Odd, whom))
            effects rung
            consenting who
        action swim(who: character, to: place)
            requires at(who) != to and dry(to)
            effects at(who) := to
            consenting who
        action haul(who: keeper)
            requires all_away(Tower) or ready(who)
            effects rung
            consenting who
        action command(who: keeper)
            requires leader(who) = who
            effects rung
            consenting who
        action count_on(who: keeper)
            requires every (x: keeper) unseen(x) and not (stocked(who) and rung)
            effects rung
            consenting who
        action ask(who: keeper)
            requires not trusting(who)
            effects lit(Great)
            consenting who
        action greet(who: guest)
            requires some (x: keeper) beside(x, who)
            effects rung
            consenting who
        action cheer(who: guest)
            requires beside(who, leader(Odd)) and at(leader(Odd)) = Quay
            effects rung
            consenting who
        action praise(who: guest)
            requires happened ring(Una) and not happened pour(_, Odd)
            effects rung
            consenting who
        action choose(who: keeper)
            requires if rung then unseen(who) else stocked(who)
            effects rung
            consenting who
        action refuse(who: keeper)
            requires not (beside(Odd, Una) or rung)
            effects rung
            consenting who
        happening storm at 5:00
            requires every (x: guest) beside(x, Una)
            effects not lit(Great)
            text "A storm."
        wants of author
            1 if lit(Great)
        """;

    private static readonly LoadedProblem Problem = Repository.Load("lamp.story", Lighthouse);

    private static string Missing(string act, params string[] after) => string.Join(
        " ", new ProblemPlanner(Problem, new PlanLimits()).WhyNot(act, after, cancellation: TestContext.Current.CancellationToken).Sentences);

    [Theory]
    [InlineData("light(Odd)", "It is not possible: ready(Odd) does not hold. What holds is not stocked(Odd) and not unseen(Odd).")]
    [InlineData("relight(Una)", "It is not possible: fit(Una) does not hold. What holds is not ready(Una).")]
    [InlineData("ring(Odd)", "It is not possible: not stocked(Una) does not hold.")]
    [InlineData("haul(Odd)", "It is not possible: all_away(Tower) or ready(Odd) does not hold. What holds is at(Odd) = Tower and at(Una) = Tower and not stocked(Odd) and not unseen(Odd).")]
    [InlineData("command(Odd)", "It is not possible: leader(Odd) = Odd does not hold. What holds is leader(Odd) = Una.")]
    [InlineData("count_on(Odd)", "It is not possible: unseen(Odd) and unseen(Una) do not hold. What holds is beside(Una, Odd) and beside(Odd, Una).")]
    [InlineData("ask(Odd)", "It is not possible: not trusting(Odd) does not hold.")]
    [InlineData("greet(Per)", "It is not possible: beside(Odd, Per) or beside(Una, Per) does not hold. What holds is at(Odd) = Tower and at(Per) = Quay and at(Una) = Tower.")]
    [InlineData("cheer(Per)", "It is not possible: beside(Per, leader(Odd)) and at(leader(Odd)) = Quay do not hold. What holds is at(Per) = Quay and at(leader(Odd)) = Tower.")]
    [InlineData("praise(Per)", "It is not possible: happened ring(Una) does not hold.")]
    [InlineData("choose(Odd)", "It is not possible: (if rung then unseen(Odd) else stocked(Odd)) does not hold. What holds is stock(Odd) = 3.")]
    [InlineData("refuse(Odd)", "It is not possible: not (beside(Odd, Una) or rung) does not hold. What holds is beside(Odd, Una).")]
    public void What_is_missing_is_told_by_the_names_of_rules_and_then_one_level_below_them(string act, string said) => Assert.Equal(said, Missing(act));

    [Fact]
    public void A_rule_in_somebodys_mind_is_told_in_that_mind() => Assert.Equal(
        "It is not possible: believes(Per, unseen(Una)) does not hold. What holds is believes(Per, beside(Per, Una)).", Missing("call(Per, Una)"));

    [Fact]
    public void What_somebody_does_not_believe_is_told_by_the_names_of_rules() => Assert.Equal(
        "Odd does not believe ready(Odd). Odd believes not stocked(Odd) and not unseen(Odd).", Missing("attempt light(Odd)"));

    [Fact]
    public void What_no_state_fulfils_is_told_by_the_rule_that_says_so() => Assert.Equal("It is possible in no state: dry(Reef) never holds.", Missing("swim(Odd, Reef)"));

    [Theory]
    [InlineData("swim(Odd, Reef)", "\"swim(Odd, Reef)\": `swim(Odd, Reef)` can never happen: dry(Reef) never holds. Did you mean `swim(Odd, Tower)`?")]
    [InlineData("light(Una)", "\"light(Una)\": it is not possible there: ready(Una) does not hold.")]
    [InlineData("storm", "\"storm\": it is not possible there: beside(Per, Una) does not hold.")]
    public void What_cannot_have_come_before_is_told_by_the_names_of_rules(string before, string said) =>
        Assert.Equal(said, Assert.Throws<RequestException>(() => Missing("ring(Odd)", before)).Message);

    [Theory]
    [InlineData("light(Odd)", "It is not possible: ready(Odd) does not hold. What holds is not stocked(Odd) and not unseen(Odd).")]
    [InlineData("swim(Odd, Reef)", "is possible in no state: dry(Reef) never holds")]
    [InlineData("storm", "is not possible there: beside(Per, Una) does not hold")]
    [InlineData("1. light(Odd)\n   * Odd wants light, and has it at once.", "is not possible there: ready(Odd) does not hold")]
    public void What_is_wrong_with_a_plan_is_told_by_the_names_of_rules(string plan, string said) =>
        Assert.Equal(said, Assert.Single(new ProblemPlanner(Problem, new PlanLimits()).Check(plan)).Fault?.What);

    /// <summary>Odd thinks that Una has gone, and that nobody would see him.</summary>
    [Fact]
    public void What_is_wrongly_believed_is_told_by_the_names_of_rules_first()
    {
        LoadedProblem problem = Repository.Load("lamp.story", Lighthouse.Replace("oil 2", "oil 6\n    believes at(Una) = Quay", StringComparison.Ordinal));
        WhyNotAnswer answer = new ProblemPlanner(problem, new PlanLimits()).WhyNot("attempt light(Odd)", [], cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(
            [new ToldBelief("ready(Odd)", "not ready(Odd)"), new ToldBelief("at(Una) = Quay", "at(Una) = Tower")],
            Assert.Single(answer.Motives).Believes.Where(belief => belief.Otherwise is not null));
    }

    [Fact]
    public void What_is_wrongly_believed_of_later_acts_and_of_wants_is_told_by_the_names_of_rules_too()
    {
        LoadedProblem problem = Repository.Load("lamp.story", Lighthouse.Replace("oil 2", "oil 6\n    believes at(Una) = Quay", StringComparison.Ordinal)
            .Replace("5 if lit(Great) as", "5 if lit(Great) and unseen(Odd) as", StringComparison.Ordinal)
            .Replace("requires ready(who) and not lit(Great)", "requires rung and stocked(who) and not lit(Great)", StringComparison.Ordinal)
            .Replace("requires not stocked(Una) and not rung", "requires not rung", StringComparison.Ordinal));
        WhyNotAnswer answer = new ProblemPlanner(problem, new PlanLimits()).WhyNot("ring(Odd)", [], cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(new ToldBelief("unseen(Odd)", "not unseen(Odd)"), Assert.Single(answer.Motives).Believes[0]);
    }

    /// <summary>Otherwise it would be told of conditions that are not those by which the story runs.</summary>
    [Fact]
    public void Conditions_as_they_are_written_hold_in_the_states_in_which_those_hold_that_the_story_runs_by()
    {
        Planner planner = new(GroundStory.Ground(Problem.Story), new PlanningLimits(5, 5, 2));
        MindEngine engine = planner.Engine;
        List<StateId> states = [engine.Initial];
        int compared = 0;
        for (int i = 0; i < states.Count && i < 60; i++)
        {
            foreach (Act act in engine.Story.Acts)
            {
                Condition written = planner.Steps.Requires(PlanSteps.StepForAct(act.Index));
                foreach (StateId state in CharacterId.Below(engine.Story.Characters).Select(who => engine.States.Mind(states[i], who)).Append(states[i]))
                {
                    Assert.Equal(act.Event.Requires.Holds(engine.States, state), written.Holds(engine.States, state));
                    compared++;
                }

                if (planner.Steps.Successor(states[i], PlanSteps.StepForAct(act.Index)) is { IsState: true } after && !states.Contains(after))
                    states.Add(after);
            }
        }

        Assert.True(compared > 5000, $"{compared}");
    }
}
