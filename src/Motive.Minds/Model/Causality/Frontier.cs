namespace Motive.Minds.Model.Causality;

/// <summary>Some things, by number, and for which characters, a bit for each, each of them has been reached. What is reached newly is held back until it is taken up.</summary>
internal sealed class Frontier(int count)
{
    private readonly ulong[] reached = new ulong[count];
    private readonly ulong[] coming = new ulong[count];
    private readonly ulong[] later = new ulong[count];
    private readonly List<int> heldBack = [];
    private List<int> open = [];
    private List<int> taken = [];

    /// <summary>For whom the thing had been reached when all was last taken up.</summary>
    public ulong this[int thing] => reached[thing];

    public bool IsOpen => open.Count > 0;

    /// <summary>Adds to what is taken up now, or only once <see cref="Release"/> is called.</summary>
    public void Add(int thing, ulong who, bool next)
    {
        if (!next)
        {
            Add(thing, who);
            return;
        }

        who &= ~(reached[thing] | coming[thing] | later[thing]);
        if (who == 0)
            return;
        if (later[thing] == 0)
            heldBack.Add(thing);
        later[thing] |= who;
    }

    /// <summary>What was held back is taken up from now on.</summary>
    public void Release()
    {
        foreach (int thing in heldBack)
        {
            Add(thing, later[thing]);
            later[thing] = 0;
        }

        heldBack.Clear();
    }

    private void Add(int thing, ulong who)
    {
        who &= ~(reached[thing] | coming[thing]);
        if (who == 0)
            return;
        if (coming[thing] == 0)
            open.Add(thing);
        coming[thing] |= who;
    }

    /// <summary>Takes up all that has been added.</summary>
    /// <param name="follow">Called with each thing and for whom it is reached newly.</param>
    public void TakeUp(Action<int, ulong> follow)
    {
        (open, taken) = (taken, open);
        foreach (int thing in taken)
        {
            ulong who = coming[thing];
            coming[thing] = 0;
            reached[thing] |= who;
            follow(thing, who);
        }

        taken.Clear();
    }
}
