using System.Globalization;
using Motive.Minds.Model.Grounding;
using Motive.Minds.Planning;
using Motive.Minds.Reasons.Reasoning;
using Motive.Minds.Tests.Stories;
using Motive.World;
using Xunit;
using GivenMotive = Motive.Minds.Planning.Motive;

namespace Motive.Minds.Tests.Planning;

/// <summary>A question that was stopped has no answer rather than a wrong one, and leaves nothing behind: what is asked afterwards is answered as if it had never been asked (P10, within any count).</summary>
public sealed class StoppedSearchTests
{
    private readonly Tally _tally = new();

    [Fact]
    public void What_is_missing_is_said_rightly_or_not_at_all_however_early_the_search_is_stopped()
    {
        Cases.Hold(seed => seed % 2 == 0 ? RandomSetbacks.From(seed) : RandomStory.From(seed), Stopped);
        _tally.AtLeast(("stopped", 100), ("answered", 500), ("explained", 40));
    }

    [Fact]
    public void A_search_that_is_cancelled_finds_nothing_and_the_next_one_finds_what_there_is()
    {
        Planner planner = Enumerable.Range(1, 50).Select(seed => new Planner(GroundStory.Ground(PlanSearchTests.WithAuthor(RandomSetbacks.From((ulong)seed))), new PlanningLimits(3, 3, 1)))
            .First(planner => planner.FindPlans(planner.InitialUtility!.Value + 1).Outcome == PlanOutcome.Found);
        int goal = planner.InitialUtility!.Value + 1;
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Assert.Equal(PlanOutcome.Cancelled, planner.FindPlans(goal, cancellation: cancelled.Token).Outcome);
        Assert.Equal(PlanOutcome.Limit, planner.FindPlans(goal, mostExpanded: 0, cancellation: TestContext.Current.CancellationToken).Outcome);
        Assert.Equal(PlanOutcome.Found, planner.FindPlans(goal, cancellation: TestContext.Current.CancellationToken).Outcome);
    }

    private string? Stopped(Story story)
    {
        GroundStory ground = GroundStory.Ground(story);
        if (ground.Acts.Length > 16)
            return null;
        PlanningLimits limits = new(2, 3, 1);
        (Planner fresh, Planner again) = (new Planner(ground, limits), new Planner(ground, limits));
        foreach (Act act in ground.Acts.Where(act => !act.AuthorOnly))
        {
            string expected = Written(fresh.WhyNot(fresh.Engine.Initial, PlanSteps.StepForAct(act.Index), long.MaxValue, CancellationToken.None));
            for (int expanded = 0; expanded <= 8; expanded++)
            {
                string found = Written(again.WhyNot(again.Engine.Initial, PlanSteps.StepForAct(act.Index), expanded, CancellationToken.None));
                _tally.Add(found == "stopped" ? "stopped" : "answered");
                if (found != "stopped" && found != expected)
                    return string.Create(CultureInfo.InvariantCulture, $"{act} within {expanded}: {found}, should be {expected}");
            }

            _tally.AddIf(expected.StartsWith("Explained", StringComparison.Ordinal), "explained");
        }

        return null;
    }

    private static string Written(WhyNot? missing) => missing switch
    {
        null => "stopped",
        WhyNot.Explained explained => $"Explained {string.Join("; ", explained.Motives.Select(Written))}",
        WhyNot.NoConsent refused => $"NoConsent {refused.Character.Value} {string.Join(", ", refused.Plan)} {refused.Position} {refused.Other.Value}",
        WhyNot.Needless needless => $"Needless {needless.Character.Value} {string.Join(", ", needless.Plan)}",
        WhyNot.NotPossible impossible => $"NotPossible {impossible.Missing.Count}",
        WhyNot.NotBelieved doubted => $"NotBelieved {doubted.Character.Value} {doubted.Missing.Count}",
        _ => missing.ToString(),
    };

    private static string Written(GivenMotive motive) => $"{motive.Character.Value}: {string.Join(", ", motive.Rest.Select(step => $"{step.Act.Value} [{string.Join("; ", step.Motives.Select(Written))}]"))}";
}
