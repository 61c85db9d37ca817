using Motive.World;

namespace Motive.Play.Clock;

/// <summary>
/// Where a run stands between two steps: how much has come to pass in it, and what its clock says. A run of the same story and setup that is decided alike comes to the same place, however it is gone through.
/// </summary>
/// <param name="Passed">How many events have come about, acts begun and come to nothing, chapters begun and ended, decisions been made and moments come to rest.</param>
internal readonly record struct Position(int Passed, StoryTime Time);
