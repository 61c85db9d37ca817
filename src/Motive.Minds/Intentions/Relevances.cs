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
        cares = new HashSet<int>[story.Characters];
        for (int character = 0; character < story.Characters; character++)
        {
            HashSet<int> reads = [];
            FactReads.Of(story.Utilities[character].Total, (fact, _) => reads.Add(fact));
            cares[character] = reads;
        }

        if (othersPlanAhead)
            Close();
    }

    public Relevance Of(int character) =>
        Volatile.Read(ref byCharacter[character]) ?? Interlocked.CompareExchange(ref byCharacter[character], Make(character), null) ?? byCharacter[character]!;

    /// <summary>Whether the act may change the character's utility by itself. It costs little to know, where nothing else is asked of them.</summary>
    public bool MayPayAtOnce(int character, int act) => (Volatile.Read(ref byCharacter[character]) ?? AtOnce(character)).DistanceOf(act) == 1;

    /// <summary>
    /// Whether what somebody does may matter to the character by what it does, and not only by what it changes of others' willingness or lets be seen.
    /// </summary>
    public bool MattersOfItself(int character, int act) => OfThemselves(character).DistanceOf(act) < Relevance.Never;

    private Relevance OfThemselves(int character) => Volatile.Read(ref ofThemselves[character])
        ?? Interlocked.CompareExchange(ref ofThemselves[character], new Relevance(story, links, character, caringForNothing, bySight: false), null) ?? ofThemselves[character]!;

    private Relevance AtOnce(int character) => Volatile.Read(ref atOnce[character])
        ?? Interlocked.CompareExchange(ref atOnce[character], new Relevance(story, links, character, cares, horizon: 1), null) ?? atOnce[character]!;

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
