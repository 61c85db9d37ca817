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
        new RunRequest { Set = ["pride(Rarity) = 10"] },
        new RunRequest { Set = ["dignity(Spike) = 10"] });

    [Theory]
    [MemberData(nameof(Changed))]
    public void Nobody_makes_the_same_trip_for_the_same_end_more_than_twice(RunRequest request)
    {
        FinishedRun run = Flagship.Watch(1, request, mostEvents: 100);
        Story story = run.Run.Story;
        IEnumerable<string> trips = run.Chronicle
            .Where(record => record.Action is ActionId action && Trips.Contains(story[action].Name) && !record.Because.IsEmpty)
            .Select(record => $"{Flagship.NameOf(story, record)} for {End(story, record.Because[0].Plan[^1])}");
        Assert.Empty(trips.GroupBy(trip => trip).Where(same => same.Count() > MostTrips).Select(same => $"{same.Key}: {same.Count()}"));
        Assert.True(run.Run.Session.IsOver);
    }

    /// <summary>Rarity looks for him to and fro; the morning ends all the same.</summary>
    [Fact]
    public void A_morning_without_thirst_comes_to_an_end() =>
        Assert.True(Flagship.Watch(1, new RunRequest { Set = ["thirsty(Rarity) = false"] }, mostEvents: 100).Run.Session.IsOver);

    private static string End(Story story, GroundAct act) => Wording.Action(story, act.Action, act.Arguments.AsSpan());
}
