using Motive.World;

namespace Motive.Telling;

/// <summary>How the world stood at any moment of the run so far: as the first event that came about later found it.</summary>
internal sealed class PastStates
{
    private readonly List<(StoryTime Until, IState State)> states = [];
    private Func<int, (StoryTime Ends, IState Before)>? before;
    private int earlier;

    /// <summary>There have been so many events before the first that is added.</summary>
    public void Precede(int count, Func<int, (StoryTime Ends, IState Before)> read) => (earlier, before) = (count, read);

    /// <summary>Events come in the order of the chronicle, which is that of their ends.</summary>
    public void Add(ToldEvent told) => states.Add((told.Occurrence.Ends, told.Before));

    /// <summary>Null when nothing has come about since.</summary>
    public IState? At(StoryTime time)
    {
        IState? state = null;
        for (int number = earlier + states.Count; number > 0; number--)
        {
            (StoryTime until, IState found) = number > earlier ? states[number - earlier - 1] : before!(number);
            if (until <= time)
                break;
            state = found;
        }

        return state;
    }
}
