using Motive.Play.Clock;
using Motive.World;

namespace Motive.Saves;

/// <summary>Where in a run something was.</summary>
internal static class SavedPlaces
{
    public static PlaceDocument? Write(Position? position) => position is Position known ? new() { Passed = known.Passed, Minute = known.Time.Minutes } : null;

    /// <returns>Null where it is missing, or is no place in a run.</returns>
    public static Position? Read(PlaceDocument? document) =>
        document is { Passed: int passed and >= 0, Minute: int minute and >= 0 } ? new Position(passed, new StoryTime(minute)) : null;
}
