using Motive.Minds.Grounding;

namespace Motive.Minds.Causality;

/// <summary>The <see cref="CausalDistance"/> of every character, for one depth of minds; each is worked out when first asked for.</summary>
internal sealed class CausalDistances
{
    private readonly CausalGraph graph;
    private readonly HashSet<int>[] cares;
    private readonly CausalDistance?[] byCharacter;
    private readonly CausalDistance?[] atOnce;
    private readonly CausalDistance?[] ofThemselves;
    private readonly HashSet<int>[] caringForNothing;

    public CausalDistances(CausalGraph graph, bool othersPlanAhead)
    {
        this.graph = graph;
        GroundStory story = graph.Story;
        byCharacter = new CausalDistance?[story.Characters];
        atOnce = new CausalDistance?[story.Characters];
        ofThemselves = new CausalDistance?[story.Characters];
        caringForNothing = [.. Enumerable.Range(0, story.Characters).Select(_ => new HashSet<int>())];
        cares = [.. story.Utilities.Select(utility => FactReads.In(utility.Total))];
        if (othersPlanAhead)
            Close();
    }

    public CausalDistance To(int character) => Published(byCharacter, character, () => Make(character).Distance);

    /// <summary>Whether the act may change the character's utility by itself. It costs little to know, where nothing else is asked of them.</summary>
    public bool MayPayAtOnce(int character, int act) => (Volatile.Read(ref byCharacter[character]) ?? AtOnce(character)).DistanceOf(act) == 1;

    /// <summary>
    /// Whether what somebody does may matter to the character by what it does, and not only by what it changes of others' willingness or lets be seen.
    /// </summary>
    public bool MattersOfItself(int character, int act) => OfThemselves(character).DistanceOf(act) < CausalDistance.Never;

    private CausalDistance OfThemselves(int character) =>
        Published(ofThemselves, character, () => new CausalClosure(graph, character, caringForNothing, bySight: false).Distance);

    private CausalDistance AtOnce(int character) => Published(atOnce, character, () => new CausalClosure(graph, character, cares, horizon: 1).Distance);

    /// <summary>What is known of the character, or is made now; where two threads make it, the first one's stays.</summary>
    private static CausalDistance Published(CausalDistance?[] known, int character, Func<CausalDistance> make) =>
        Volatile.Read(ref known[character]) ?? Interlocked.CompareExchange(ref known[character], make(), null) ?? known[character]!;

    private CausalClosure Make(int character) => new(graph, character, cares);

    /// <summary>When others plan ahead inside a mind, whatever may ever matter to them bears on their consent.</summary>
    private void Close()
    {
        Worklist open = new(cares.Length);
        open.Add(Enumerable.Range(0, cares.Length));
        open.Run(character =>
        {
            int[] grown = [.. Make(character).FactsWithin(CausalDistance.Never - 1).Where(cares[character].Add)];
            if (grown.Length > 0)
                open.Add(Enumerable.Range(0, cares.Length));
        });
    }
}
