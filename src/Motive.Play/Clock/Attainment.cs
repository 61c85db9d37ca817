using Motive.Minds.Model.Grounding;
using Motive.Minds.Reasons.Intentions;
using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>By what somebody has lost what they had: by an act of their own, by others', or by what need not bring it again, the clock, chance or a player.</summary>
internal enum LostBy
{
    /// <summary>Their own act.</summary>
    Themselves,

    /// <summary>An act of others.</summary>
    Others,

    /// <summary>What need not come again: the clock, chance or a player.</summary>
    Circumstance,
}

/// <summary>
/// What somebody set out for and came to have. Counted are how often it came to be so in a row without an hour between, how often with nothing but people's
/// doing between, and how often of late others undid it within the hour (D30a).
/// </summary>
internal sealed class Attainment
{
    /// <summary>What has lasted longer was not in vain.</summary>
    private const int LastingMinutes = 60;

    private readonly StoryTime begun;
    private readonly StoryTime reached;
    private readonly int times;
    private readonly int rounds;
    private readonly int vain;
    private (StoryTime At, LostBy How, ActId Act)? loss;

    private Attainment(MotivePlan plan, StoryTime begun, StoryTime reached, int times, int rounds, int vain) =>
        (Plan, this.begun, this.reached, this.times, this.rounds, this.vain) = (plan, begun, reached, times, rounds, vain);

    /// <summary>By what it came to be had.</summary>
    public MotivePlan Plan { get; }

    /// <summary>The act by which people undid it, the last time; null when nobody has, or what undid it was no act of people's.</summary>
    public ActId? UndoneBy => loss is { How: not LostBy.Circumstance } lost ? lost.Act : null;

    /// <summary>How often it was had in a row.</summary>
    public int Times => rounds;

    /// <summary>Times in a row of which the last was undone by others within the hour: for the chapter.</summary>
    public int TimesInVain => WasVain ? times : 0;

    /// <summary>Writes it or reads it.</summary>
    public static Attainment Transfer(SessionArchive archive, Attainment? gain) => new(
        archive.PlanAlone(gain?.Plan), archive.Time(gain?.begun ?? default), archive.Time(gain?.reached ?? default), archive.Number(gain?.times ?? 0), archive.Number(gain?.rounds ?? 0), archive.Number(gain?.vain ?? 0))
    {
        loss = archive.Truth(gain?.loss is not null) ? (archive.Time(gain?.loss?.At ?? default), archive.Kind(gain?.loss?.How ?? default), new ActId(archive.Number(gain?.loss?.Act.Value ?? 0))) : null,
    };

    /// <summary>The same had once more.</summary>
    public static Attainment HadAgain(Attainment? last, MotivePlan plan, StoryTime now, StoryTime reached) =>
        new(plan, now, reached, (last?.TimesBy(now) ?? 0) + 1, (last?.Rounds ?? 0) + 1, last?.VainRounds ?? 0);

    /// <summary>Times in a row as far as they still count: for an hour, and where others soon undid it for the chapter.</summary>
    public int TimesBy(StoryTime now) => WasVain || now.Minutes - begun.Minutes <= LastingMinutes ? times : 0;

    /// <summary>In a row, each undone by people.</summary>
    public int Rounds => loss is { How: not LostBy.Circumstance } ? rounds : 0;

    /// <summary>In a row, each soon undone by others; none once it has lasted.</summary>
    public int VainRounds => WasVain ? vain + 1 : loss is null ? vain : 0;

    private bool WasVain => loss is { How: LostBy.Others } lost && lost.At.Minutes - reached.Minutes <= LastingMinutes;

    /// <summary>Only what was reached can be lost, and only once.</summary>
    /// <param name="act">By which act; none for what nobody did.</param>
    public void Lose(StoryTime now, LostBy how, ActId act)
    {
        if (loss is null && now >= reached)
            loss = (now, how, act);
    }
}
