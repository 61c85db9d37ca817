namespace Motive.Telling;

/// <summary>How the teller cuts time, in minutes of the story, and how many events it may keep waiting while it stays with one thread.</summary>
internal sealed record TellingPace
{
    /// <summary>A thread whose next event is further away than this is at rest, and another may be told.</summary>
    public int Rest { get; init; } = 20;

    /// <summary>A gap from which on the reader is told that time has passed.</summary>
    public int Gap { get; init; } = 40;

    /// <summary>A gap from which on a new scene begins.</summary>
    public int Break { get; init; } = 180;

    /// <summary>However busy its thread, no event waits longer: a reader who is taken back further loses the day.</summary>
    public int LongestWait { get; init; } = 120;

    public int MostHeld { get; init; } = 200;
}
