using Motive.Minds.Model.Grounding;
using Motive.World;

namespace Motive.Play.Sessions;

/// <summary>An end that has come about out of the sight of somebody who is played, and waits until their own thread rests (D30n).</summary>
internal sealed partial class Scheduler
{
    private DecidedEnd? waitingEnd;
    private int endWait;

    /// <summary>What those who are played are in the midst of.</summary>
    public PlayerThread PlayerThread { get; }

    /// <summary>An end that has just come about waits: the thread of a player whom it waits for goes on, or somebody is with them and has yet to be asked what they will do.</summary>
    public bool IsAwaitedBy(DecidedEnd end) => end.For.Any(player => !PlayerThread.IsAtRest(player, isLate: false) || PlayerThread.HasCompany(player));

    /// <summary>In a run that is made again without it: nobody begins an act any more.</summary>
    public void Forbid(Act act) => choosing.Pipeline.Forbid(act);

    /// <summary>Nobody has anything left to begin at this moment: the threads of all for whom an end waits rest, or it has waited twice as long as the chapter says.</summary>
    private bool EndWaitsNoLonger => waitingEnd is DecidedEnd end
        && (end.For.All(player => PlayerThread.IsAtRest(player, EndIsLate)) || stage.Now >= LatestEnd(end));

    /// <summary>Up to when nothing new is begun for the end to wait for, and then up to when it waits for what is under way.</summary>
    private StoryTime? EndTime => waitingEnd is DecidedEnd end ? EndIsLate ? LatestEnd(end) : end.At.Plus(endWait) : null;

    private bool EndIsLate => waitingEnd is DecidedEnd end && stage.Now >= end.At.Plus(endWait);

    private StoryTime LatestEnd(DecidedEnd end) => end.At.Plus(2 * endWait);

    /// <summary>Whose thread has come to rest is asked for nothing more while an end waits.</summary>
    private bool IsPassedOver(CharacterId player) => waitingEnd is not null && PlayerThread.IsAtRest(player, EndIsLate);
}
