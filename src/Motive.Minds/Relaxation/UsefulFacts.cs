using Motive.Minds.Grounding;

namespace Motive.Minds.Relaxation;

/// <summary>
/// Which facts may still serve a value, and with which values: read backwards from it through the events of a finished
/// <see cref="RelaxedGraph"/>, that is, through what can still happen. An act that changes none of them is needless in every plan from there.
/// </summary>
internal sealed class UsefulFacts
{
    private readonly ulong[] values;
    private readonly bool[] any;
    private readonly bool[] bearing;

    /// <param name="wanted">The facts that the value is read from.</param>
    /// <param name="others">For an event that serves: facts that bear on whether others agree to it.</param>
    public UsefulFacts(RelaxedGraph graph, int[] wanted, Func<int, int[]> others)
    {
        values = new ulong[graph.FactCount];
        any = new bool[graph.FactCount];
        bearing = new bool[graph.FactCount];
        RelaxedStory story = graph.Story;
        Stack<int> open = new();
        bool[] serves = new bool[story.Events.Length];
        foreach (int fact in wanted)
            NoteAny(fact);
        while (open.TryPop(out int fact))
        {
            foreach (int happening in story.WritersOf[fact])
            {
                if (!serves[happening] && graph.FiredAt(happening) < RelaxedGraph.Never && Serves(story.Events[happening]))
                    Follow(happening);
            }
        }

        void Follow(int happening)
        {
            serves[happening] = true;
            RelaxedEvent served = story.Events[happening];
            foreach ((int fact, ulong value) in served.Atoms)
                Note(fact, value);
            foreach (int fact in served.Reads)
                NoteAny(fact);
            foreach (int fact in others(happening))
            {
                bearing[fact] = true;
                NeedsConsent = true;
                NoteAny(fact);
            }
        }

        void NoteAny(int fact)
        {
            if (any[fact])
                return;
            any[fact] = true;
            open.Push(fact);
        }

        void Note(int fact, ulong value)
        {
            if (any[fact] || (values[fact] | value) == values[fact])
                return;
            values[fact] |= value;
            open.Push(fact);
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
