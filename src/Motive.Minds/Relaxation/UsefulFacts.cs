using Motive.Minds.Grounding;

namespace Motive.Minds.Relaxation;

/// <summary>
/// Which facts may still serve a value, and with which values: read backwards from it through the events of a finished
/// <see cref="RelaxedGraph"/>, that is, through what can still happen. An act that changes none of them is needless in every plan from there.
/// </summary>
internal sealed class UsefulFacts
{
    private readonly RelaxedGraph graph;
    private readonly FactUses uses;
    private readonly Func<int, int[]> others;
    private readonly ulong[] values;
    private readonly bool[] any;
    private readonly bool[] bearing;
    private readonly bool[] serves;
    private readonly bool[] tells;
    private readonly Stack<int> open = new();
    private readonly Stack<int> persuading = new();

    /// <param name="wanted">The facts that the value is read from.</param>
    /// <param name="others">For an event that serves: facts that bear on whether others agree to it.</param>
    public UsefulFacts(RelaxedGraph graph, FactUses uses, int[] wanted, Func<int, int[]> others)
    {
        (this.graph, this.uses, this.others) = (graph, uses, others);
        values = new ulong[graph.FactCount];
        any = new bool[graph.FactCount];
        bearing = new bool[graph.FactCount];
        serves = new bool[uses.Events];
        tells = new bool[uses.Events];
        foreach (int fact in wanted)
            Note(fact);
        while (true)
        {
            if (open.TryPop(out int fact))
                FollowWriters(fact);
            else if (persuading.TryPop(out int believed))
                FollowTellers(believed);
            else
                break;
        }
    }

    /// <summary>Whether anything that serves needs anybody else's consent.</summary>
    public bool NeedsConsent { get; private set; }

    /// <summary>Whether it may serve that the fact has come to have this value.</summary>
    public bool Serve(int fact, int value) => any[fact] || (value is >= 0 and < Possible.Largest && (values[fact] & (1UL << value)) != 0);

    /// <summary>Whether somebody's consent may hang on what they believe of the fact.</summary>
    public bool Bears(int fact) => bearing[fact];

    /// <summary>Whether a change of the fact to any value may serve.</summary>
    public bool ServeSomehow(int fact) => any[fact] || values[fact] != 0;

    private void FollowWriters(int fact)
    {
        foreach (int happening in uses.WritersOf[fact])
        {
            if (!serves[happening] && graph.FiredAt(happening) < RelaxedGraph.Never && Serves(happening))
                Follow(happening);
        }
    }

    private void FollowTellers(int fact)
    {
        foreach (int happening in uses.TellersOf[fact])
        {
            if (tells[happening] || graph.FiredAt(happening) >= RelaxedGraph.Never)
                continue;
            tells[happening] = true;
            FactProfile told = uses.Of(happening);
            Note(told.BeliefReads);
            Note(told.ObserverReads);
            BearInMinds(told.OtherNeeds);
            BearInMinds(told.EffectReads);
            BearInMinds(told.BeliefReads);
            BearInMinds(told.ObserverReads);
            if (!serves[happening])
                Follow(happening);
        }
    }

    /// <summary>What triggers need is wanted with any value, as they also mend.</summary>
    private void Follow(int happening)
    {
        serves[happening] = true;
        FactProfile served = uses.Of(happening);
        foreach ((int fact, int value) in served.Demands)
        {
            if (happening < uses.Acts && value is >= 0 and < Possible.Largest)
                Note(fact, 1UL << value);
            else
                Note(fact);
        }

        Note(served.OtherNeeds);
        Note(served.EffectReads);
        int[] consent = others(happening);
        NeedsConsent |= consent.Length > 0;
        foreach (int fact in consent)
        {
            Note(fact);
            Bear(fact);
        }
    }

    private void BearInMinds(List<FactRead> reads)
    {
        foreach (FactRead read in reads)
        {
            if (read.InMind)
                Bear(read.Fact);
        }
    }

    private void Bear(int fact)
    {
        if (bearing[fact])
            return;
        bearing[fact] = true;
        persuading.Push(fact);
    }

    private void Note(List<FactRead> reads)
    {
        foreach (FactRead read in reads)
            Note(read.Fact);
    }

    private void Note(int fact)
    {
        if (any[fact])
            return;
        any[fact] = true;
        open.Push(fact);
    }

    private void Note(int fact, ulong value)
    {
        if (any[fact] || (values[fact] | value) == values[fact])
            return;
        values[fact] |= value;
        open.Push(fact);
    }

    private bool Serves(int happening)
    {
        foreach (FactWrite write in uses.Of(happening).Writes)
        {
            if (happening < uses.Acts && write.Value is int value ? Serve(write.Fact, value) : ServeSomehow(write.Fact))
                return true;
        }

        return false;
    }
}
