using System.Collections.Immutable;
using Motive.Reading;
using Motive.World;

namespace Motive.Stories.Tests;

/// <summary>However the morning is changed, nobody goes the same way for the same thing again and again.</summary>
public sealed class PacingTests
{
    private const int MostTrips = 2;

    private static readonly string[] Trips = ["walk", "fly", "teleport"];

    public static TheoryData<RunRequest> Changed => new(
        new RunRequest { Set = ["at(Twilight) = OpenRoad"] },
        new RunRequest { Set = ["at(Twilight) = OpenRoad"], Free = true },
        new RunRequest { Forbid = ["take_back_love(_, _)"] },
        new RunRequest { Set = ["dignity(Rarity) = 10"] },
        new RunRequest { Set = ["dignity(Spike) = 10"] },
        new RunRequest { Set = ["thirsty(Rarity) = false"] },
        new RunRequest());

    [Theory]
    [MemberData(nameof(Changed))]
    public void Nobody_makes_the_same_trip_for_the_same_end_more_than_twice_within_an_hour(RunRequest request)
    {
        FinishedRun run = Flagship.Watch(1, request, mostEvents: 100);
        Story story = run.Story;
        IEnumerable<(string Trip, int Begun)> trips = run.Chronicle
            .Where(record => record.Action is ActionId action && Trips.Contains(story[action].Name) && !record.Because.IsEmpty)
            .Select(record => ($"{Flagship.NameOf(story, record)} for {End(story, record.Because[0].Plan)}", record.Starts.Minutes));
        Assert.Empty(trips.GroupBy(trip => trip.Trip, trip => trip.Begun).Where(same => SoonAfterEachOther([.. same])).Select(same => $"{same.Key}: {same.Count()}"));
        Assert.True(run.IsOver);
    }

    /// <summary>Whether the same trip is made more often than that within an hour, which is how long somebody leaves what has come to nothing (D30a).</summary>
    private static bool SoonAfterEachOther(int[] begun) => Enumerable.Range(MostTrips, Math.Max(0, begun.Length - MostTrips)).Any(last => begun[last] - begun[last - MostTrips] <= 60);

    /// <summary>What he came for is begun where the cloth is, and whoever is there already has no way to go for it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Who_is_not_thirsty_waits_at_her_work(ulong seed)
    {
        FinishedRun run = Flagship.Watch(seed, new RunRequest { Set = ["thirsty(Rarity) = false"] }, mostEvents: 100);
        Assert.DoesNotContain(run.Acts, act => act.StartsWith("walk(Rarity, ", StringComparison.Ordinal));
        Assert.Contains("begun", run.Reached);
    }

    /// <summary>What the plan is for: its last act that is no journey, for many a plan ends with the way home.</summary>
    private static string End(Story story, ImmutableArray<GroundAct> plan)
    {
        GroundAct act = plan.LastOrDefault(act => !Trips.Contains(story[act.Action].Name), plan[^1]);
        return Wording.Action(story, act.Action, act.Arguments.AsSpan());
    }
}
