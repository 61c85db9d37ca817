using Motive.Minds.Grounding;

namespace Motive.Minds.Relaxation;

/// <summary>
/// Which facts may still serve a value, and with which values: read backwards from it through the events of a finished
/// <see cref="RelaxedGraph"/>, that is, through what can still happen. An act that changes none of them is needless in every plan from there.
/// </summary>
internal sealed class UsefulFacts
{
    private readonly RelaxedGraph graph;
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
    public UsefulFacts(RelaxedGraph graph, int[] wanted, Func<int, int[]> others)
    {
        (this.graph, this.others) = (graph, others);
        values = new ulong[graph.FactCount];
        any = new bool[graph.FactCount];
        bearing = new bool[graph.FactCount];
        serves = new bool[graph.Story.Events.Length];
        tells = new bool[graph.Story.Events.Length];
        Note(wanted);
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
        foreach (int happening in graph.Story.WritersOf[fact])
        {
            if (!serves[happening] && graph.FiredAt(happening) < RelaxedGraph.Never && Serves(graph.Story.Events[happening]))
                Follow(happening);
        }
    }

    private void FollowTellers(int fact)
    {
        foreach (int happening in graph.Story.TellersOf[fact])
        {
            if (tells[happening] || graph.FiredAt(happening) >= RelaxedGraph.Never)
                continue;
            tells[happening] = true;
            Note(graph.Story.Events[happening].ToldBy);
            Bear(graph.Story.Events[happening].ReadInMinds);
            if (!serves[happening])
                Follow(happening);
        }
    }

    private void Follow(int happening)
    {
        serves[happening] = true;
        RelaxedEvent served = graph.Story.Events[happening];
        foreach ((int fact, ulong value) in served.Atoms)
            Note(fact, value);
        Note(served.Reads);
        int[] consent = others(happening);
        NeedsConsent |= consent.Length > 0;
        Note(consent);
        Bear(consent);
    }

    private void Bear(int[] facts)
    {
        foreach (int fact in facts)
        {
            if (bearing[fact])
                continue;
            bearing[fact] = true;
            persuading.Push(fact);
        }
    }

    private void Note(int[] facts)
    {
        foreach (int fact in facts)
        {
            if (any[fact])
                continue;
            any[fact] = true;
            open.Push(fact);
        }
    }

    private void Note(int fact, ulong value)
    {
        if (any[fact] || (values[fact] | value) == values[fact])
            return;
        values[fact] |= value;
        open.Push(fact);
    }

    private bool Serves(RelaxedEvent happening)
    {
        foreach (RelaxedWrite write in happening.Writes)
        {
            if (write.Value is int value ? Serve(write.Fact, value) : ServeSomehow(write.Fact))
                return true;
        }

        return false;
    }
}
