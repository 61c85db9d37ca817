using Motive.Play.Clock.Snapshots;
using Motive.World;

namespace Motive.Play.Clock;

/// <summary>What was stopped so far, and how that came, in the order in which it was.</summary>
internal sealed class StoppedActs(Stage stage)
{
    private readonly List<StoppedAct> stopped = [];

    /// <summary>In the order in which they were stopped.</summary>
    public IReadOnlyList<StoppedAct> All => stopped;

    /// <summary>Writes or reads all of it.</summary>
    public void Transfer(SessionArchive archive) => archive.Fill(stopped, archive.Stopped);

    /// <summary>Adds the act that was stopped last.</summary>
    public void Add(StoppedAct act) => stopped.Add(act);

    /// <summary>Somebody, through whom it comes to nothing, is no longer about an act.</summary>
    /// <param name="who">By character index.</param>
    public void Add(Undertaking undertaking, CharacterId who, StopCause cause, Setback suffered)
    {
        int last = stage.Chronicle.Count;
        int after = cause switch
        {
            StopCause.Away => last + 1,
            StopCause.Outside => 0,
            StopCause.OutOfStory => last,
            _ => last > 0 && stage.ChangedMind(last, who) ? last : 0,
        };
        stopped.Add(new StoppedAct(after, stage.Now, undertaking.ToReport(stage.Story), stage.Story.EntityOf(who), cause) { InTheWay = suffered.InTheWay });
    }
}
