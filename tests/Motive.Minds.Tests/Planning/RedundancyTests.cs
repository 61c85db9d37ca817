using Motive.Language;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Planning;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;

namespace Motive.Minds.Tests.Planning;

/// <summary>Needless acts, decided by new motives for what is left, and by those that were found for the whole (P7).</summary>
public sealed class RedundancyTests
{
    /// <summary>Having been promised pay, Bob gives to claim it; had he not been, he would give to go begging. He is found to give for the pay.</summary>
    private const string Gift = """
        entity Ann : character;
        entity Bob : character;
        property given() : boolean;
        property promised() : boolean;
        property begged() : boolean;
        property paid() : boolean;
        utility(): if(given()) 1 else 0;
        utility(Ann): if(given()) 1 else 0;
        utility(Bob): if(paid()) 1 else 0;
        action promise() { precondition: !promised() & !given(); effect: promised(); consenting: Ann; observing(c : character): True; };
        action give() { precondition: !given(); effect: given(); consenting: Bob; observing(c : character): True; };
        action claim() { precondition: given() & promised() & !paid(); effect: paid(); consenting: Bob; observing(c : character): True; };
        action beg() { precondition: given() & !begged(); effect: begged(); consenting: Bob; observing(c : character): True; };
        action thank() { precondition: begged() & !paid(); effect: paid(); consenting: Bob; observing(c : character): True; };
        """;

    [Theory]
    [InlineData(RedundancyTest.Exact, "give")]
    [InlineData(RedundancyTest.Replay, "give; promise, give")]
    public void What_is_done_only_for_the_motive_that_was_found_is_needless_by_new_motives_and_not_by_replay(object test, string plans)
    {
        CompilationResult result = ProblemFile.Read("test.txt", Gift);
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics.Select(item => DiagnosticRenderer.Render(item, result.Files))));
        Planner planner = new(GroundStory.Ground(result.Story!), new PlanningLimits(4, 4, 2), (RedundancyTest)test);
        List<string> found = [];
        planner.FindPlans(1, most: 9, found: plan => found.Add(string.Join(", ", plan.Select(act => planner.Engine.Story.Acts[act.Value].ToString()))), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(plans, string.Join("; ", found));
    }

    private readonly Tally _tally = new();

    /// <summary>The verifier decides by replay as well, and shares no code with the search.</summary>
    [Fact]
    public void What_is_found_by_replay_is_a_plan_by_replay()
    {
        Cases.Hold(RandomStory.From, Replayed);
        _tally.AtLeast(("stories", 60), ("plans", 40));
    }

    private string? Replayed(Story drawn)
    {
        Planner planner = new(GroundStory.Ground(PlanSearchTests.WithAuthor(drawn)), new PlanningLimits(3, 3, 1), RedundancyTest.Replay);
        if (planner.Engine.Story.Acts.Length > 16 || planner.InitialUtility is not int start)
            return null;
        _tally.Add("stories");
        string? wrong = null;
        planner.FindPlans(start + 1, most: 3, found: Check, cancellation: TestContext.Current.CancellationToken);
        return wrong;

        void Check(System.Collections.Immutable.ImmutableArray<StepId> plan)
        {
            _tally.Add("plans");
            wrong ??= PlanSearchTests.Faulty(planner, plan, start + 1);
        }
    }
}
