namespace Motive.Checking.Exploring;

/// <summary>What is told of all that can follow a state.</summary>
internal interface ISuccessors
{
    /// <summary>A goal that has not been reached before: by the move, and the choices in its scenes, at which the expander is.</summary>
    void Reach(int goal);

    /// <summary>The player is to decide again. The row is the expander's own, and good until this returns.</summary>
    void Add(int[] facts);
}
