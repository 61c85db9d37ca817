using Motive.World;

namespace Motive.Telling;

/// <summary>How the world stood at any moment of the run so far: as the first event that came about later found it.</summary>
internal sealed class PastStates
{
    private readonly List<(StoryTime Until, IState State)> states = [];

    /// <summary>Events come in the order of the chronicle, which is that of their ends.</summary>
    public void Add(ToldEvent told) => states.Add((told.Occurrence.Ends, told.Before));

    /// <summary>Null when nothing has come about since.</summary>
    public IState? At(StoryTime time)
    {
        int later = states.Count;
        while (later > 0 && states[later - 1].Until > time)
            later--;
        return later == states.Count ? null : states[later].State;
    }
}
