using Motive.World;

namespace Motive.Telling;

/// <summary>One event as the teller gets it: the record and the states around it.</summary>
internal sealed record ToldEvent(Occurrence Occurrence, IState Before, IState After)
{
    /// <summary>How many steps of the event's scene were spoken already while it was played; null when nothing was: see <see cref="Teller.Speak"/>.</summary>
    public int? SceneStepsTold { get; init; }
}
