using System.Globalization;
using Motive.Planning;

namespace Motive.Tests.Planning;

/// <summary>A situation is the same whether it is written as a story or as a problem file: its goal is met by the same acts, for the same motives, after looking at the same states.</summary>
public sealed class NotationTests
{
    private const string AsStory = """
        story "A Gate"

        fact open
        fact has_key
        fact inside(who: character)
        fact paid(who: character)
        character Ann she
            wants
                2 if inside(Ann) as "to be inside"
        character Ben he
            wants
                1 if paid(Ben) as "to be paid"
        initially
            believes(Ben, has_key)
            believes(Ann, believes(Ben, has_key))
        wants of author
            1 if inside(Ann) as "to have her inside"
            1 if paid(Ben) as "to have him paid"
        action take(who: character)
            requires who = Ann and not has_key
            effects has_key
            consenting who
            observing x: x = who
        action unlock(who: character)
            requires who = Ben and has_key and not open
            effects
                open
                paid(who)
            consenting who
        action enter(who: character)
            requires who = Ann and open and not inside(who)
            effects inside(who)
            consenting who
        """;

    private const string AsProblem = """
        property open() : boolean;
        property has_key() : boolean;
        property inside(who : character) : boolean;
        property paid(who : character) : boolean;
        entity Ann : character;
        entity Ben : character;
        believes(Ben, has_key());
        believes(Ann, believes(Ben, has_key()));
        utility(): (if(inside(Ann)) 1 else 0) + (if(paid(Ben)) 1 else 0);
        utility(Ann): if(inside(Ann)) 2 else 0;
        utility(Ben): if(paid(Ben)) 1 else 0;
        action take(who : character) { precondition: who == Ann & !has_key(); effect: has_key(); consenting: who; observing(x : character): x == who; };
        action unlock(who : character) { precondition: who == Ben & has_key() & !open(); effect: open() & paid(who); consenting: who; };
        action enter(who : character) { precondition: who == Ann & open() & !inside(who); effect: inside(who); consenting: who; };
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_goal_of_a_story_and_of_a_problem_file_is_met_by_the_same_plan_after_the_same_search(int minds)
    {
        string found = Planned("gate.story", AsStory, minds);
        Assert.StartsWith("Found, take(Ann)", found, StringComparison.Ordinal);
        Assert.Equal(found, Planned("gate.txt", AsProblem, minds));
    }

    private static string Planned(string name, string text, int minds)
    {
        PlanAnswer answer = new ProblemPlanner(Repository.Load(name, text), new PlanLimits(6, 4, minds) { Attempts = false }).Ask(new PlanRequest { Goal = 2 });
        return string.Create(CultureInfo.InvariantCulture, $"{answer.Ending}, {string.Join(", ", answer.Plans.SelectMany(plan => plan.Acts).Select(Written))}; {answer.Expanded} states, {answer.ExpandedByAuthor} of them the author's");
    }

    private static string Written(ToldAct act) => $"{act.Act}{string.Concat(act.Motives.Select(motive => $" [{motive.Who}: {string.Join(", ", motive.Plan.Select(Written))}]"))}";
}
