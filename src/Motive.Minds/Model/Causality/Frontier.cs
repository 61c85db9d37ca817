namespace Motive.Minds.Model.Causality;

/// <summary>Which things, by number, a closure has reached, and for which characters, one bit for each. What is reached for the first time waits until it is followed, in this layer or in the next.</summary>
internal sealed class Frontier(int count)
{
    private readonly ulong[] reached = new ulong[count];
    private readonly ulong[] coming = new ulong[count];
    private readonly ulong[] later = new ulong[count];
    private readonly List<int> heldBack = [];
    private List<int> open = [];
    private List<int> taken = [];

    /// <summary>For whom the thing has been reached and followed.</summary>
    public ulong this[int thing] => reached[thing];

    /// <summary>Whether anything waits to be followed in this layer.</summary>
    public bool HasNew => open.Count > 0;

    /// <summary>Adds a thing to what is followed in this layer, or, held back, in the next.</summary>
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

    /// <summary>Begins the next layer with what was held back.</summary>
    public void ReleaseHeldBack()
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

    /// <summary>Follows all that waits.</summary>
    /// <param name="follow">Called with each thing and for whom it is reached newly.</param>
    public void FollowNew(Action<int, ulong> follow)
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
