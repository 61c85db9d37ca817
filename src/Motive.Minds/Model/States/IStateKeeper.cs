namespace Motive.Minds.Model.States;

/// <summary>Somebody who keeps ids of states from one event to the next.</summary>
internal interface IStateKeeper
{
    /// <summary>Marks every state that is still needed (<see cref="StateStore.Mark"/>); called in each collection.</summary>
    void MarkStates(StateStore store);
}
