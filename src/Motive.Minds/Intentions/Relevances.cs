using Motive.Minds.Grounding;

namespace Motive.Minds.Intentions;

/// <summary>The <see cref="Relevance"/> of every character, for one depth of minds; each is worked out when first asked for.</summary>
internal sealed class Relevances
{
    private readonly GroundStory story;
    private readonly EventLinks links;
    private readonly HashSet<int>[] cares;
    private readonly Relevance?[] byCharacter;
    private readonly Relevance?[] atOnce;
    private readonly Relevance?[] ofThemselves;
    private readonly HashSet<int>[] caringForNothing;

    public Relevances(GroundStory story, EventLinks links, bool othersPlanAhead)
    {
        (this.story, this.links) = (story, links);
        byCharacter = new Relevance?[story.Characters];
        atOnce = new Relevance?[story.Characters];
        ofThemselves = new Relevance?[story.Characters];
        caringForNothing = [.. Enumerable.Range(0, story.Characters).Select(_ => new HashSet<int>())];
        cares = [.. story.Utilities.Select(utility => FactReads.In(utility.Total))];
        if (othersPlanAhead)
            Close();
    }

    public Relevance Of(int character) => Published(byCharacter, character, () => Make(character));

    /// <summary>Whether the act may change the character's utility by itself. It costs little to know, where nothing else is asked of them.</summary>
    public bool MayPayAtOnce(int character, int act) => (Volatile.Read(ref byCharacter[character]) ?? AtOnce(character)).DistanceOf(act) == 1;

    /// <summary>
    /// Whether what somebody does may matter to the character by what it does, and not only by what it changes of others' willingness or lets be seen.
    /// </summary>
    public bool MattersOfItself(int character, int act) => OfThemselves(character).DistanceOf(act) < Relevance.Never;

    private Relevance OfThemselves(int character) =>
        Published(ofThemselves, character, () => new Relevance(story, links, character, caringForNothing, bySight: false));

    private Relevance AtOnce(int character) => Published(atOnce, character, () => new Relevance(story, links, character, cares, horizon: 1));

    /// <summary>What is known of the character, or is made now; where two threads make it, the first one's stays.</summary>
    private static Relevance Published(Relevance?[] known, int character, Func<Relevance> make) =>
        Volatile.Read(ref known[character]) ?? Interlocked.CompareExchange(ref known[character], make(), null) ?? known[character]!;

    private Relevance Make(int character) => new(story, links, character, cares);

    /// <summary>When others plan ahead inside a mind, whatever may ever matter to them bears on their consent.</summary>
    private void Close()
    {
        bool grown = true;
        while (grown)
        {
            grown = false;
            for (int character = 0; character < story.Characters; character++)
            {
                foreach (int fact in Make(character).FactsWithin(Relevance.Never - 1))
                    grown |= cares[character].Add(fact);
            }
        }
    }
}
