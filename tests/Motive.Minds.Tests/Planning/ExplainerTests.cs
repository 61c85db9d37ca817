using System.Collections.Immutable;
using Motive.Minds.Planning;
using Motive.Minds.Tests.Oracle;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Planning;

/// <summary>The planner's explainer and the definitions agree on who has a reason for what. Reasons are motives: possible as believed (P2), with a gain at their end (P3), of nobody's acts (P4), and getting better to their end (P6).</summary>
public sealed class ExplainerTests
{
    private readonly Tally _tally = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Acts_are_explained_exactly_when_they_are_as_defined(int belief)
    {
        Cases.Hold(RandomStory.From, story => Explained(story, belief));
        _tally.AtLeast(("stories", 75), ("explained", 50), ("unexplained", 200));
    }

    private string? Explained(Story story, int belief)
    {
        Model.Grounding.GroundStory ground = Model.Grounding.GroundStory.Ground(story);
        if (ground.Acts.Length > 24)
            return null;
        _tally.Add("stories");
        int length = ground.Acts.Length <= 8 ? 3 : 2;
        PlanningLimits limits = new(length, length, belief);
        Planner planner = new(ground, limits);
        Properties.Comparison both = new(story, planner.Engine);
        NaiveReasons oracle = both.Oracle.Reasons(new Limits(length, belief, FirstOfShorter.NeedsReasons));
        foreach (Oracle.Act act in both.Oracle.Acts.Where(act => both.Oracle.IsPossible(both.Oracle.Initial, act)))
        {
            foreach (int who in both.Oracle.Consenting(act, both.Oracle.Initial))
            {
                ImmutableArray<StepId>? reason = planner.FindMotive(both.Index(who), planner.Engine.Initial, both.EngineAct(act)!);
                string[] plans = [.. oracle.Plans(who, both.Oracle.Initial, act).Select(expected => string.Join(", ", expected.Select(both.Name)))];
                string found = reason is null ? "no plan" : string.Join(", ", reason.Value.Select(index => both.Engine.Story.Acts[index.Value].ToString()));
                if (reason is null ? plans.Length > 0 : !plans.Contains(found))
                    return $"{both.Name(act)} for {story.Entities[who].Name}: {found}, should be one of: {string.Join(" | ", plans)}";
                _tally.Add(reason is null ? "unexplained" : "explained");
            }
        }

        return null;
    }
}
