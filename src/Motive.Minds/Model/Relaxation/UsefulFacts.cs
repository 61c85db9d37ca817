using Motive.Minds.Model.Causality;
using Motive.Minds.Model.Grounding;

namespace Motive.Minds.Model.Relaxation;

/// <summary>
/// Which facts may still serve a value, and with which values: read backwards from it through the events of a finished
/// <see cref="RelaxedGraph"/>, that is, through what can still happen. An act that changes none of them is needless in every plan from there.
/// </summary>
internal sealed class UsefulFacts
{
    private readonly RelaxedGraph graph;
    private readonly CausalGraph causes;
    private readonly Func<int, GroundFactId[]> others;
    private readonly ulong[] values;
    private readonly bool[] any;
    private readonly bool[] bearing;
    private readonly bool[] serves;
    private readonly bool[] tells;
    private readonly Worklist open;

    /// <param name="wanted">The facts that the value is read from.</param>
    /// <param name="others">For an event that serves: facts that bear on whether others agree to it.</param>
    public UsefulFacts(RelaxedGraph graph, CausalGraph causes, GroundFactId[] wanted, Func<int, GroundFactId[]> others)
    {
        (this.graph, this.causes, this.others) = (graph, causes, others);
        values = new ulong[graph.FactCount];
        any = new bool[graph.FactCount];
        bearing = new bool[graph.FactCount];
        open = new Worklist(graph.FactCount);
        serves = new bool[causes.Events];
        tells = new bool[causes.Events];
        foreach (GroundFactId fact in wanted)
            MarkUseful(fact);
        open.Run(fact => FollowFact(new GroundFactId(fact)));
    }

    /// <summary>Whether anything that serves needs anybody else's consent.</summary>
    public bool NeedsConsent { get; private set; }

    /// <summary>Whether it may serve the wanted value that the fact comes to have this one.</summary>
    public bool IsUsefulWith(GroundFactId fact, int value) => any[fact.Value] || (value is >= 0 and < PossibleValues.Largest && (values[fact.Value] & (1UL << value)) != 0);

    /// <summary>Whether somebody's consent may hang on what they believe of the fact.</summary>
    public bool BearsOnConsent(GroundFactId fact) => bearing[fact.Value];

    /// <summary>Whether a change of the fact to any value may serve.</summary>
    public bool MayServe(GroundFactId fact) => any[fact.Value] || values[fact.Value] != 0;

    private void FollowFact(GroundFactId fact)
    {
        foreach (int happening in causes.WritersOf(fact))
        {
            if (!serves[happening] && CanHappen(happening) && IsUseful(happening))
                FollowEvent(happening);
        }

        if (bearing[fact.Value])
            FollowInformants(fact);
    }

    private void FollowInformants(GroundFactId fact)
    {
        foreach (int happening in causes.InformantsOf(fact))
        {
            if (tells[happening] || !CanHappen(happening))
                continue;
            tells[happening] = true;
            EventProfile told = causes[happening];
            foreach (CausalEffect effect in told.Tells)
                MarkUseful(effect.Reads, alsoInMinds: true);
            MarkUseful(told.ObserverReads, alsoInMinds: true);
            MarkBearing(told.OtherNeeds);
            foreach (CausalEffect effect in told.Effects)
                MarkBearing(effect.Reads);
            if (!serves[happening])
                FollowEvent(happening);
        }
    }

    /// <summary>A trigger may also put beliefs right, so that any value of a fact that it demands counts as useful.</summary>
    private void FollowEvent(int happening)
    {
        serves[happening] = true;
        EventProfile served = causes[happening];
        foreach ((GroundFactId fact, int value) in served.Demands)
        {
            if (happening < causes.Acts && value is >= 0 and < PossibleValues.Largest)
                MarkUseful(fact, 1UL << value);
            else
                MarkUseful(fact);
        }

        MarkUseful(served.OtherNeeds);
        foreach (CausalEffect effect in served.Effects)
            MarkUseful(effect.Reads);
        GroundFactId[] consent = others(happening);
        NeedsConsent |= consent.Length > 0;
        foreach (GroundFactId fact in consent)
        {
            MarkUseful(fact);
            MarkBearing(fact);
        }
    }

    /// <summary>A trigger counts even if it can never fire from here on: that it does not may be what the act was for.</summary>
    private bool CanHappen(int happening) => happening >= causes.Acts || graph.FiredAt(happening) < RelaxedGraph.Never;

    private void MarkBearing(FactRead[] reads)
    {
        foreach (FactRead read in reads)
        {
            if (read.InMind)
                MarkBearing(read.Fact);
        }
    }

    private void MarkBearing(GroundFactId fact)
    {
        if (bearing[fact.Value])
            return;
        bearing[fact.Value] = true;
        open.Add(fact.Value);
    }

    private void MarkUseful(FactRead[] reads, bool alsoInMinds = false)
    {
        foreach (FactRead read in reads)
            MarkUseful(read.Fact);
        if (alsoInMinds)
            MarkBearing(reads);
    }

    private void MarkUseful(GroundFactId fact)
    {
        if (any[fact.Value])
            return;
        any[fact.Value] = true;
        open.Add(fact.Value);
    }

    private void MarkUseful(GroundFactId fact, ulong value)
    {
        if (any[fact.Value] || (values[fact.Value] | value) == values[fact.Value])
            return;
        values[fact.Value] |= value;
        open.Add(fact.Value);
    }

    private bool IsUseful(int happening)
    {
        foreach (CausalEffect effect in causes[happening].Effects)
        {
            foreach (GroundFactId fact in effect.Facts)
            {
                if (happening < causes.Acts && effect.KnownValue is int value ? IsUsefulWith(fact, value) : MayServe(fact))
                    return true;
            }
        }

        return false;
    }
}
