using Motive.Minds.Model.States;

namespace Motive.Play.Sessions;

/// <summary>What is left of a step's <see cref="StepBounds"/>: whether it may go on. The first time it always may, unless it is cancelled, so that every step gets something done.</summary>
internal sealed class StepAllowance(StepBounds bounds, StateStore states)
{
    private readonly long most = bounds.States is long more ? states.Made + more : long.MaxValue;
    private bool asked;

    /// <summary>Whether the step may go on: to whoever thinks next, or to the next moment.</summary>
    public bool MayGoOn()
    {
        bool may = !bounds.Cancellation.IsCancellationRequested && (!asked || states.Made < most);
        asked = true;
        return may;
    }
}
