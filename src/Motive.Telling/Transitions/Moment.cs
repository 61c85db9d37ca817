using Motive.World;

namespace Motive.Telling;

/// <summary>How the time of a scene lies to what the reader read last.</summary>
[Flags]
internal enum Lapse
{
    /// <summary>Nothing came before.</summary>
    First = 1,
    Later = 2,
    NextDay = 4,
    DaysLater = 8,

    /// <summary>The scene starts before the last one ended.</summary>
    Back = 16,

    /// <summary>Within a few minutes of it, on the same day.</summary>
    Same = 32,

    Forward = First | Later | NextDay | DaysLater | Same,
    Any = Forward | Back,
}

/// <summary>All that a line of time and place may speak of. <see cref="Where"/>, as "in the mill", is null when it is not known.</summary>
internal sealed record Moment(StoryTime Now, StoryTime? Last, string? Where, Entity Who, bool NewPlace)
{
    /// <summary>The story's: names are printed by its rules.</summary>
    public string Language { get; init; } = PrintRules.English;

    /// <summary>What was told last was told through somebody else.</summary>
    public bool OtherPerson { get; init; }

    /// <summary>It ended somewhere else.</summary>
    public bool OtherPlace { get; init; }

    /// <summary>The last line named this very time of day, or the words that follow do.</summary>
    public bool ClockIsSaid { get; init; }

    private const int FewMinutes = 8;
    private const int ClearMinutes = 5 * 60;

    public int Gap => Last is { } last ? Now.Minutes - last.Minutes : 0;

    public int Hour => Now.MinuteOfDay / 60;

    public int Minute => Now.MinuteOfDay % 60;

    /// <summary>Whether a bare "nine" can only be the one meant.</summary>
    public bool PartIsClear => Last is not null && Math.Abs(Gap) < ClearMinutes;

    public Lapse Lapse
    {
        get
        {
            if (Last is not { } last)
                return Lapse.First;
            if (Now < last)
                return last.Minutes - Now.Minutes < FewMinutes ? Lapse.Same : Lapse.Back;
            return (Now.Day - last.Day) switch
            {
                0 => Gap < FewMinutes ? Lapse.Same : Lapse.Later,
                1 => Lapse.NextDay,
                _ => Lapse.DaysLater,
            };
        }
    }
}
